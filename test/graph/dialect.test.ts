import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mayWrite } from '../../api/graph/embedded.ts'
import { dialectFaults } from './dialectFaults.ts'

const folder = new URL('../../cypher/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'))
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const reads = files.filter((name) => basename(name) === name)
const statements = files.filter((name) => !name.startsWith('schema'))

describe('the rules find what does not run alike', () => {
  test.each([
    ['MATCH (a)-[:R]->(b:B) RETURN a.x AS x', 'a node without label: (a)'],
    ['MATCH (a:A|B) RETURN a.x AS x', 'a label expression'],
    ['MATCH (a:A WHERE a.x = 1) RETURN a.x AS x', 'a condition inside a node pattern'],
    ['CREATE (a:A $map)', 'CREATE or MERGE with a whole map as parameter'],
    ['MATCH (a:A)-[:R*]->(b:B) RETURN b.x AS x', 'a path of unbounded length'],
    ['MATCH (a:A)-[:R*2..]->(b:B) RETURN b.x AS x', 'a path of unbounded length'],
    ['MATCH (a:A) RETURN sum(a.x) AS x', 'sum() without coalesce()'],
    ['MATCH (a:A) RETURN collect(a.x)[0] AS x', 'an aggregate taken apart in place'],
    ['MATCH (a:A) RETURN [x IN collect(a.x) WHERE x > 1] AS x', 'an aggregate inside a list comprehension'],
    ['MATCH (a:A) RETURN date(a.x) AS x', 'a temporal value'],
    ['MATCH (a:A) RETURN a.x AS x LIMIT 1 + $n', 'LIMIT or SKIP by an expression'],
    ["CALL db.index.fulltext.queryNodes('i', 'x') YIELD node RETURN node.x AS x", 'a procedure'],
    ['CALL { MATCH (a:A) RETURN a.x AS x } RETURN x AS x', 'a subquery that does not say which variables it takes'],
    ['CREATE INDEX i FOR (a:A) ON (a.x)', 'a schema statement'],
    [
      'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b:B) WHERE EXISTS { (b)-[:S]->(:C) } RETURN b.x AS x',
      'a subquery or pattern in the WHERE of an OPTIONAL MATCH',
    ],
    [
      'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b:B) WHERE (b)-[:S]->(:C) RETURN b.x AS x',
      'a subquery or pattern in the WHERE of an OPTIONAL MATCH',
    ],
  ])('%s', (cypher, fault) => {
    expect(dialectFaults(cypher)).toContain(fault)
  })
  test('a bound node needs no label again, and quotes and comments do not count', () => {
    const cypher =
      "// date()\nMATCH (a:A {x: 'LIMIT x'})\nOPTIONAL MATCH (a)-[:R*1..2]->(b:B)\nRETURN coalesce(sum(b.y), 0) AS y"
    expect(dialectFaults(cypher)).toEqual([])
  })
})

test.each(statements)('%s keeps to what both engines run alike', (name) => {
  expect(dialectFaults(textOf(name))).toEqual([])
})
test.each(reads)('%s asks its question in line 1 and only reads', (name) => {
  expect(textOf(name)).toMatch(/^\/\/ [A-Z][^\n]*\?\n/)
  expect(mayWrite(textOf(name))).toBe(false)
})
test.each(files)('%s says in line 1 what it is for', (name) => {
  expect(textOf(name)).toMatch(/^\/\/ [A-Z][^\n]*[.?]\n/)
})
