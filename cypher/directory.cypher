// What do lists of actors filter, order and search by?
MATCH (a:Actor {version: $version})
WITH a ORDER BY a.order
WITH collect(a) AS actors
RETURN [a IN actors | a.id] AS id, [a IN actors | a.searchText] AS searchText, [a IN actors | a.kind] AS kind,
       [a IN actors | a.type] AS type, [a IN actors | a.region] AS region,
       [a IN actors | a.municipality] AS municipality, [a IN actors | a.field] AS field,
       [a IN actors | a.level] AS level, [a IN actors | a.label] AS label, [a IN actors | a.model] AS model,
       [a IN actors | a.network] AS network, [a IN actors | a.synthetic] AS synthetic
