// Makes one version of a data set the served one and every other one of that data set not.
MATCH (dataset:Dataset {id: $id})
WHERE dataset.key = dataset.version + '/' + dataset.id
SET dataset.current = (dataset.key = $dataset)
