// Stores a batch of nodes of one data version; the label stands for those of the batch.
UNWIND $rows AS row
CREATE (node:NodeLabel {version: $version, key: $version + '/' + coalesce(row.id, row.code)})
SET node += row
