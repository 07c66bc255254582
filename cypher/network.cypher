// Which actors of these sectors, and which clusters, are there, in Danish alphabetical order?
UNWIND [s IN $sectors WHERE s <> 'cluster'] + ['cluster'] AS sector
MATCH (a:Actor {sector: sector, version: $version})
WITH a ORDER BY a.order
WITH collect(a) AS actors
RETURN [a IN actors | a.id] AS id, [a IN actors | a.name] AS name, [a IN actors | a.kind] AS kind,
       [a IN actors | a.type] AS type, [a IN actors | a.region] AS region,
       [a IN actors | a.municipality] AS municipality, [a IN actors | a.lat] AS lat, [a IN actors | a.lon] AS lon,
       [a IN actors | a.field] AS field, [a IN actors | a.level] AS level, [a IN actors | a.label] AS label,
       [a IN actors | a.model] AS model, [a IN actors | a.network] AS network, [a IN actors | a.synthetic] AS synthetic
