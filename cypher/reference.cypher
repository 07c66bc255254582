// Which sources, published figures, terms, traits of models and places does the version hold?
OPTIONAL MATCH (s:Source {version: $version})
WITH s ORDER BY s.id
WITH collect(CASE WHEN s IS NULL THEN null ELSE s {.id, .title, .publisher, .year, .url, .licence, .retrieved, .remark}
       END) AS sources
OPTIONAL MATCH (b:Benchmark {version: $version})
WITH sources, b ORDER BY b.id
WITH sources,
     collect(CASE WHEN b IS NULL THEN null ELSE b {.id, .quantity, .name, .nameEn, .operator, .value, .valueTo, .unit, .unitEn, .year, .yearBasis, .definition,
       .definitionEn, .source, .locator}
       END) AS benchmarks
OPTIONAL MATCH (t:Term {version: $version})
WITH sources, benchmarks, t ORDER BY t.id
WITH sources, benchmarks,
     collect(CASE WHEN t IS NULL THEN null ELSE t {.id, .category, .term, .termEn, .definition, .definitionEn, .ownWords, .source, .locator}
       END) AS terms
OPTIONAL MATCH (t:Trait {version: $version})
WITH sources, benchmarks, terms, t ORDER BY t.id
WITH sources, benchmarks, terms,
     collect(CASE WHEN t IS NULL THEN null ELSE t {.id, .model, .modelName, .modelNameEn, .attribute, .stance, .text, .textEn, .source, .locator}
       END) AS traits
OPTIONAL MATCH (p:Place {version: $version})
WITH sources, benchmarks, terms, traits, p ORDER BY p.code
WITH sources, benchmarks, terms, traits,
     collect(CASE WHEN p IS NULL THEN null ELSE p {.code, .level, .name, .nameEn, .lat, .lon, .partOf}
       END) AS places
RETURN sources, benchmarks, terms, traits, places
