// Forgets a data version of which nothing is left.
MATCH (dataset:Dataset {key: $dataset})
DETACH DELETE dataset
