// What is known of the links between these actors and clusters?
UNWIND $pairs AS pair
MATCH (a:Actor {key: $version + '/' + pair[0]})-[l:PARTNERS_WITH|MEMBER_OF]->(c:Cluster {key: $version + '/' + pair[1]})
RETURN l.id AS id, a.id AS actor, c.id AS cluster, l.role AS role, l.since AS since, l.until AS until,
       l.source AS source, l.locator AS locator, l.method AS method, l.confidence AS confidence,
       l.retrieved AS retrieved
