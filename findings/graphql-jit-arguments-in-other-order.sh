#!/usr/bin/env bash
# graphql-jit 0.8.9 with graphql 16.15.0: a resolver gets its arguments with keys in another order when some are written as
# literals and some come from variables. graphql-js gives them in the order of the schema; graphql-jit the literals first and
# then those from variables. Whoever writes arguments down as JSON (a cursor, a key of a cache, a hash) gets two texts for
# one question. Seen for field(a, b, c) asked with a variable for a and literals for b and c: graphql-js a,b,c, graphql-jit
# b,c,a. Fails when the two agree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphql@16.15.0 graphql-jit@0.8.9
cat > seen.mjs <<'JS'
import { buildSchema, execute, parse } from 'graphql'
import { compileQuery } from 'graphql-jit'

const schema = buildSchema('type Query { keys(a: String, b: String, c: String): String }')
schema.getQueryType().getFields().keys.resolve = (_, given) => Object.keys(given).join()
const document = parse('query Asked($town: String) { keys(a: $town, b: "beta", c: "gamma") }')
const variableValues = { town: 'Alfa' }
const walked = (await execute({ schema, document, variableValues })).data.keys
const compiled = (await compileQuery(schema, document).query({}, {}, variableValues)).data.keys
console.log(`graphql-js ${walked}\ngraphql-jit ${compiled}`)
process.exitCode = walked === 'a,b,c' && compiled === 'b,c,a' ? 0 : 1
JS
node seen.mjs
