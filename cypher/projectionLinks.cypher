// Which links does each cluster have?
// api/import/graphRows.ts says what the digits of `codes` are.
MATCH (c:Cluster {version: $version})<-[l:PARTNERS_WITH|MEMBER_OF]-(a:Actor)
WITH c.order AS cluster, a.order AS partner, l.codes AS codes
RETURN cluster, collect(partner) AS partner, collect(codes / 100 % 100) AS role, collect(codes / 10 % 10) AS method,
       collect(codes % 10) AS confidence, collect(codes / 100000000) AS since, collect(codes / 10000 % 10000) AS until
