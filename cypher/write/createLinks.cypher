// Stores a batch of links of one data version; type and labels stand for those of the batch.
UNWIND $rows AS row
MATCH (start:StartLabel {key: row.start})
MATCH (end:EndLabel {key: row.end})
CREATE (start)-[link:LINK_TYPE]->(end)
SET link = row.properties
