// What is known of the link with this id?
MATCH (a:Actor)-[l:PARTNERS_WITH {key: $version + '/' + $link}]->(c:Cluster)
RETURN l.id AS id, a.id AS actor, c.id AS cluster, l.role AS role, l.since AS since, l.until AS until,
       l.source AS source, l.locator AS locator, l.method AS method, l.confidence AS confidence,
       l.retrieved AS retrieved
UNION ALL
MATCH (a:Firm)-[l:MEMBER_OF {key: $version + '/' + $link}]->(c:Cluster)
RETURN l.id AS id, a.id AS actor, c.id AS cluster, l.role AS role, l.since AS since, l.until AS until,
       l.source AS source, l.locator AS locator, l.method AS method, l.confidence AS confidence,
       l.retrieved AS retrieved
