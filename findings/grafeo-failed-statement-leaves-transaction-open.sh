#!/usr/bin/env bash
# @grafeo-db/js 0.6.0: a statement that fails inside a transaction does not end it. isActive stays true, and commit() then
# stores what the statements before it wrote. Neo4j's drivers mark such a transaction as failed and refuse the commit. Code
# that is written for both has to roll back by itself. Fails when that changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @grafeo-db/js@0.6.0
cat > seen.mjs <<'JS'
import grafeo from '@grafeo-db/js'

const database = grafeo.GrafeoDB.create()
const transaction = database.beginTransaction()
await transaction.executeCypher('CREATE (:Cluster {id: 1})')
const failed = await transaction.executeCypher('CREATE (:Cluster {id: })').then(
  () => false,
  () => true,
)
const active = transaction.isActive
transaction.commit()
const stored = (await database.executeCypher('MATCH (c:Cluster) RETURN count(c) AS n')).rows()[0][0]
console.log({ failed, active, stored })
database.close()
process.exitCode = failed && active && stored === 1 ? 0 : 1
JS
node seen.mjs
