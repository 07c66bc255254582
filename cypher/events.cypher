// What happened to the clusters, when, and which actors went in and came out?
MATCH (e:Event {version: $version})
OPTIONAL MATCH (e)<-[:ENTERS]-(a:Actor)
WITH e, a ORDER BY a.order
WITH e, collect(a.id) AS entered
OPTIONAL MATCH (e)-[:YIELDS]->(b:Actor)
WITH e, entered, b ORDER BY b.order
WITH e, entered, collect(b.id) AS yielded
RETURN e.id AS id, e.date AS date, e.precision AS precision, e.type AS type, e.path AS path, e.source AS source,
       e.locator AS locator, e.confidence AS confidence, e.remark AS remark, e.remarkEn AS remarkEn, entered AS from,
       yielded AS to
ORDER BY date, id
