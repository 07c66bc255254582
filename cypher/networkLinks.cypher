// Which links are there between actors of these sectors and clusters, since when and by which source?
CALL () {
  MATCH (c:Cluster {version: $version})<-[l:PARTNERS_WITH]-(a:Actor)
  WHERE a.sector IN $sectors
  RETURN l.id AS id, a.order AS actor, c.order AS cluster, coalesce(l.since, '') AS since, l.source AS source
  UNION ALL
  UNWIND [s IN $sectors WHERE s = 'firm'] AS sector
  MATCH (c:Cluster {version: $version})<-[l:MEMBER_OF]-(a:Firm)
  RETURN l.id AS id, a.order AS actor, c.order AS cluster, coalesce(l.since, '') AS since, l.source AS source
}
RETURN collect(id) AS id, collect(actor) AS actor, collect(cluster) AS cluster, collect(since) AS since,
       collect(source) AS source
