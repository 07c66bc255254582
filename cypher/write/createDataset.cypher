// Announces a data version that is being imported and not served yet.
CREATE (dataset:Dataset)
SET dataset = $properties
