// What is known of the link with this id?
MATCH (a:Actor)-[l:PARTNERS_WITH {id: $link}]->(c:Cluster)
WHERE c.version = $version
RETURN l.id AS id, a.id AS actor, c.id AS cluster, l.role AS role, l.since AS since, l.until AS until,
       l.source AS source, l.locator AS locator, l.method AS method, l.confidence AS confidence,
       l.retrieved AS retrieved
UNION ALL
MATCH (a:Firm)-[l:MEMBER_OF {id: $link}]->(c:Cluster)
WHERE c.version = $version
RETURN l.id AS id, a.id AS actor, c.id AS cluster, l.role AS role, l.since AS since, l.until AS until,
       l.source AS source, l.locator AS locator, l.method AS method, l.confidence AS confidence,
       l.retrieved AS retrieved
