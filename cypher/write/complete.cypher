// Marks a data version as wholly stored.
MATCH (dataset:Dataset {key: $dataset})
SET dataset.complete = true, dataset.imported = $imported, dataset.lease = null,
    dataset.leaseHost = null, dataset.leasePid = null, dataset.leaseTime = null
