// Takes a data version out of service and over from the import that wrote it, so that it can be removed.
MATCH (dataset:Dataset {key: $dataset})
SET dataset.complete = false, dataset.current = false, dataset.lease = $lease,
    dataset.leaseHost = $host, dataset.leasePid = $pid, dataset.leaseTime = $now
