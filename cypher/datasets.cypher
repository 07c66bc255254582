// Which versions of which data sets are stored whole?
MATCH (d:Dataset)
WHERE d.complete
RETURN d.id AS id, d.version AS version, d.title AS title, d.titleEn AS titleEn, d.description AS description,
       d.descriptionEn AS descriptionEn, d.synthetic AS synthetic, d.licence AS licence, d.year AS year, d.yearNamed AS yearNamed,
       d.created AS created, d.imported AS imported, d.current AS current, d.gaps AS gaps
ORDER BY id, version
