#!/usr/bin/env bash
# @grafeo-db/js 0.6.0, an embedded engine that speaks Cypher: an EXISTS, COUNT or pattern predicate in the WHERE of an
# OPTIONAL MATCH takes away the rows that it should only leave empty: openCypher gives [1, null] and [3, 4], Grafeo gives
# [3, 4] alone. A plain comparison in the same place keeps them. So a count of all clusters loses those without partner.
# Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @grafeo-db/js@0.6.0
cat > seen.mjs <<'JS'
import grafeo from '@grafeo-db/js'

const database = grafeo.GrafeoDB.create()
await database.executeCypher(
  'CREATE (:Cluster {id: 1})-[:WORKS_WITH]->(:Partner {id: 2, towns: 0}), ' +
    '(:Cluster {id: 3})-[:WORKS_WITH]->(p:Partner {id: 4, towns: 1}), (p)-[:LIES_IN]->(:Town {id: 5})',
)
const rowsWhere = async (predicate) => {
  const text = `MATCH (c:Cluster) OPTIONAL MATCH (c)-[:WORKS_WITH]->(p:Partner) WHERE ${predicate} RETURN c.id AS c, p.id AS p ORDER BY c`
  return JSON.stringify((await database.executeCypher(text)).rows())
}
const seen = [
  await rowsWhere('p.towns > 0'),
  await rowsWhere('EXISTS { (p)-[:LIES_IN]->(:Town) }'),
  await rowsWhere('COUNT { (p)-[:LIES_IN]->(:Town) } > 0'),
  await rowsWhere('(p)-[:LIES_IN]->(:Town)'),
]
console.log(seen.join('\n'))
database.close()
const expected = ['[[1,null],[3,4]]', '[[3,4]]', '[[3,4]]', '[[3,4]]']
process.exitCode = seen.every((rows, i) => rows === expected[i]) ? 0 : 1
JS
node seen.mjs
