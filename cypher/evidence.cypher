// Which further sources support or contradict this link?
MATCH (e:Evidence {link: $link, version: $version})
RETURN e.id AS id, e.stance AS stance, e.source AS source, e.locator AS locator, e.method AS method,
       e.confidence AS confidence, e.retrieved AS retrieved, e.remark AS remark, e.remarkEn AS remarkEn
ORDER BY id
