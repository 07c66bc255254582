// Which sources, published figures, terms, traits of models and places does the version hold?
CALL () {
  MATCH (s:Source {version: $version})
  WITH s ORDER BY s.id
  RETURN collect(s {.id, .title, .publisher, .year, .url, .licence, .retrieved, .remark}) AS sources
}
CALL () {
  MATCH (b:Benchmark {version: $version})
  WITH b ORDER BY b.id
  RETURN collect(b {.id, .quantity, .name, .nameEn, .operator, .value, .valueTo, .unit, .unitEn, .year, .yearBasis, .definition,
         .definitionEn, .source, .locator}) AS benchmarks
}
CALL () {
  MATCH (t:Term {version: $version})
  WITH t ORDER BY t.id
  RETURN collect(t {.id, .category, .term, .termEn, .definition, .definitionEn, .ownWords, .source, .locator}) AS terms
}
CALL () {
  MATCH (t:Trait {version: $version})
  WITH t ORDER BY t.id
  RETURN collect(t {.id, .model, .modelName, .modelNameEn, .attribute, .stance, .text, .textEn, .source, .locator}) AS traits
}
CALL () {
  MATCH (p:Place {version: $version})
  WITH p ORDER BY p.code
  RETURN collect(p {.code, .level, .name, .nameEn, .lat, .lon, .partOf}) AS places
}
RETURN sources, benchmarks, terms, traits, places
