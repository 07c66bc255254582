// Which links does each cluster have?
MATCH (c:Cluster {version: $version})<-[l:PARTNERS_WITH|MEMBER_OF]-(a:Actor)
RETURN c.order AS cluster, collect(a.order) AS partner, collect(l.codes) AS codes
