// Which actors are there, of which kind and in which years, in Danish alphabetical order?
MATCH (a:Actor {version: $version})
WITH a ORDER BY a.order
RETURN collect(a.id) AS id, collect(a.kindCode) AS kind, collect(a.fromYear) AS validFrom, collect(a.toYear) AS validTo
