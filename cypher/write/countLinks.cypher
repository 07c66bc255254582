// How many links of one type does a data version have?
MATCH (end:EndLabel)<-[link:LINK_TYPE]-(start:StartLabel)
WHERE end.key STARTS WITH $prefix
RETURN count(link) AS count
