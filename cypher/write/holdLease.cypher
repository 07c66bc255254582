// Does this import still hold its data version? Marks that anew, or fails by division and so undoes the batch.
MATCH (dataset:Dataset {key: $dataset, lease: $lease})
SET dataset.leaseTime = $now
WITH count(dataset) AS held
RETURN 1 / held AS held
