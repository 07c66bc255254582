// Stores a batch of links of one data version; type and labels stand for those of the batch.
UNWIND $rows AS row
MATCH (start:StartLabel {key: $version + '/' + row.start})
MATCH (end:EndLabel {key: $version + '/' + row.end})
CREATE (start)-[link:LINK_TYPE]->(end)
SET link += row.properties
