#!/usr/bin/env bash
# graphql-jit 0.8.9 with graphql 16.15.0: a fragment that is spread twice in one selection, first under a condition that
# turns out false and then without any, gives none of its fields. The answer has no error. graphql-js gives the fields,
# because the second spread asks for them unconditionally (GraphQL specification, CollectFields).
# Seen: graphql-js {"cluster":{"name":"Alfa"}}, graphql-jit {"cluster":{}}. Fails when the two agree.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphql@16.15.0 graphql-jit@0.8.9
cat > seen.mjs <<'JS'
import { buildSchema, execute, parse } from 'graphql'
import { compileQuery } from 'graphql-jit'

const schema = buildSchema('type Query { cluster: Cluster } type Cluster { name: String }')
const document = parse(`
  query Names($asked: Boolean!) { cluster { ...Names @include(if: $asked) ...Names } }
  fragment Names on Cluster { name }`)
const root = { cluster: { name: 'Alfa' } }
const walked = async (asked) =>
  JSON.stringify((await execute({ schema, document, rootValue: root, variableValues: { asked } })).data)
const compiled = async (asked) => JSON.stringify((await compileQuery(schema, document).query(root, {}, { asked })).data)

const seen = [await walked(true), await compiled(true), await walked(false), await compiled(false)]
console.log(seen.join('\n'))
const expected = ['{"cluster":{"name":"Alfa"}}', '{"cluster":{"name":"Alfa"}}', '{"cluster":{"name":"Alfa"}}', '{"cluster":{}}']
process.exitCode = seen.every((text, i) => text === expected[i]) ? 0 : 1
JS
node seen.mjs
