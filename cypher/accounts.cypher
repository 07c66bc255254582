// What did these clusters report of each year?
UNWIND $clusters AS cluster
MATCH (c:Cluster {key: $version + '/' + cluster})<-[:OF]-(a:Account)
RETURN c.id AS cluster, a.id AS id, a.year AS year, a.participatingFirms AS participatingFirms,
       a.firmsUnder50 AS firmsUnder50, a.dedicatedFirms AS dedicatedFirms, a.newProducts AS newProducts,
       a.newProductsUnder50 AS newProductsUnder50, a.newCompetences AS newCompetences,
       a.newCompetencesUnder50 AS newCompetencesUnder50, a.newIdeas AS newIdeas, a.newIdeasUnder50 AS newIdeasUnder50,
       a.internationalFirms AS internationalFirms, a.staffFte AS staffFte, a.financingState AS financingState,
       a.financingRegional AS financingRegional, a.financingOther AS financingOther,
       a.internationalCollaborations AS internationalCollaborations, a.countries AS countries, a.source AS source,
       a.locator AS locator, a.method AS method
ORDER BY cluster, year, id
