// Which actors have these ids?
UNWIND $ids AS id
MATCH (a:Actor {key: $version + '/' + id})
RETURN a.id AS id, a.kind AS kind, a.type AS type, a.name AS name, a.nameEn AS nameEn, a.otherNames AS otherNames,
       a.municipality AS municipality, a.region AS region, a.lat AS lat, a.lon AS lon, a.cvr AS cvr, a.ror AS ror,
       a.wikidata AS wikidata, a.homepage AS homepage, a.validFrom AS validFrom, a.validTo AS validTo,
       a.successor AS successor, a.synthetic AS synthetic, a.source AS source, a.locator AS locator,
       a.confidence AS confidence, a.remark AS remark, a.remarkEn AS remarkEn, a.field AS field,
       a.sizeClass AS sizeClass, a.network AS network, a.level AS level, a.status AS status, a.model AS model,
       a.modelMethod AS modelMethod, a.path AS path, a.label AS label, a.labelDate AS labelDate, a.founded AS founded,
       a.lastSeen AS lastSeen,
       a.legalForm AS legalForm, a.body AS body, a.chairSector AS chairSector, a.payingMembers AS payingMembers,
       a.services AS services
