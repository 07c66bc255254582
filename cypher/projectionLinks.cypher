// Which links does each cluster have?
MATCH (c:Cluster {version: $version})<-[l:PARTNERS_WITH|MEMBER_OF]-(a:Actor)
RETURN c.order AS cluster, collect(a.order) AS partner, collect(l.roleCode) AS role, collect(l.methodCode) AS method,
       collect(l.confidenceCode) AS confidence, collect(l.sinceYear) AS since, collect(l.untilYear) AS until
