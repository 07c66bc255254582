// How many nodes of one label does a data version have?
MATCH (node:NodeLabel)
WHERE node.key STARTS WITH $prefix
RETURN count(node) AS count
