// Deletes up to 10,000 nodes of one label of a data version; whatever others tied to them loses the tie.
MATCH (node:NodeLabel)
WHERE node.key STARTS WITH $prefix
WITH node LIMIT 10000
DETACH DELETE node
