// Which links are there between actors of these sectors and clusters?
CALL {
  MATCH (c:Cluster {version: $version})<-[l:PARTNERS_WITH]-(a:Actor)
  WHERE a.sector IN $sectors
  RETURN l.id AS id, a.order AS actor, c.order AS cluster
  UNION ALL
  UNWIND [s IN $sectors WHERE s = 'firm'] AS sector
  MATCH (c:Cluster {version: $version})<-[l:MEMBER_OF]-(a:Firm)
  RETURN l.id AS id, a.order AS actor, c.order AS cluster
}
RETURN collect(id) AS id, collect(actor) AS actor, collect(cluster) AS cluster
