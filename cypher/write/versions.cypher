// Which data versions are stored, served, half-written?
MATCH (dataset:Dataset)
WHERE dataset.key = dataset.version + '/' + dataset.id
RETURN dataset.key AS key, dataset.id AS id, dataset.version AS version, dataset.title AS title,
       dataset.complete AS complete, dataset.current AS current, dataset.imported AS imported,
       dataset.counts AS counts, dataset.lease AS lease, dataset.leaseHost AS leaseHost,
       dataset.leasePid AS leasePid, dataset.leaseTime AS leaseTime
ORDER BY id, imported, version
