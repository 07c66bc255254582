import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

const require = createRequire(import.meta.url)
const text = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8')
const compose = parse(text)

function schemaErrors(document: unknown) {
  const schemaPath = require.resolve('dclint').replace(/dist\/.*$|src\/.*$/, 'schemas/compose.schema.json')
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  // Its address of draft 7 begins with https, which Ajv does not know as the draft's name.
  const validate = ajv.compile({
    ...JSON.parse(readFileSync(schemaPath, 'utf8')),
    $schema: 'http://json-schema.org/draft-07/schema#',
  })
  validate(document)
  return validate.errors ?? []
}

it('the Compose schema refuses a service whose ports are a word', () => {
  expect(schemaErrors({ services: { explorer: { image: 'x', ports: 'many' } } })).not.toEqual([])
})

it('docker-compose.yml fits the Compose schema', () => {
  expect(schemaErrors(compose)).toEqual([])
})

it('both services stop with one sentence until NEO4J_PASSWORD is set', () => {
  const demands = text.match(/\$\{NEO4J_PASSWORD:\?[^}]+\}/g) ?? []
  expect(demands).toHaveLength(2)
  expect(new Set(demands).size).toBe(1)
  expect(text.replaceAll(/\$\{NEO4J_PASSWORD:\?[^}]+\}/g, '')).not.toContain('NEO4J_PASSWORD}')
})

it('the explorer runs without a writable disk, as no root, and the database keeps its data in a volume', () => {
  expect(compose.services.explorer.read_only).toBe(true)
  expect(readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8')).toMatch(/^USER node$/m)
  expect(compose.services.neo4j.volumes).toEqual(['neo4j-data:/data'])
  expect(compose.services.neo4j.image).toBe('neo4j:5.26')
  expect(compose.services.neo4j.healthcheck.test[0]).toBe('CMD-SHELL')
})

it('each service has a limit of memory, that of Neo4j beyond its heap and page cache', () => {
  const megabytes = (text: unknown): number => Number(/^(\d+)m$/.exec(String(text))?.[1])
  const { explorer, neo4j } = compose.services
  expect(megabytes(explorer.mem_limit)).toBeGreaterThan(0)
  const { NEO4J_server_memory_heap_max__size: heap, NEO4J_server_memory_pagecache_size: pages } = neo4j.environment
  expect(megabytes(neo4j.mem_limit)).toBeGreaterThan(megabytes(heap) + megabytes(pages))
})

it('the explorer may go on, and finish what runs for ten seconds, before it is ended', () => {
  const { explorer } = compose.services
  expect(explorer.init).toBe(true)
  expect(1000 * Number.parseInt(explorer.stop_grace_period, 10)).toBeGreaterThan(
    Number(explorer.environment.SHUTDOWN_DELAY_MS) + 10_000,
  )
})
