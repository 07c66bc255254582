// Deletes up to 10,000 links of one type of a data version.
MATCH (end:EndLabel)<-[link:LINK_TYPE]-(start:StartLabel)
WHERE end.key STARTS WITH $prefix
WITH link LIMIT 10000
DELETE link
