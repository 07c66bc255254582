/** The yardstick of the timing: `node:http`, the driver and JSON, nothing of GraphQL. The name of the question is the path. */
import { createServer } from 'node:http'
import { readEnv } from '../api/env.ts'
import { openAtlas } from '../api/graph/atlas.ts'
import { openNeo4j } from '../api/graph/neo4j.ts'
import { bareAnswers } from './bareAnswers.ts'

const { neo4j, port } = readEnv()
if (!neo4j) throw new Error('The bare server needs NEO4J_URI.')
const atlas = await openAtlas(openNeo4j(neo4j))
const graph = await atlas.graph()
if (!graph) throw new Error('The database serves no data set.')
const answers = new Map(Object.entries(bareAnswers(graph)))

const server = createServer(async (request, response) => {
  const answer = answers.get((request.url ?? '').slice(1))
  request.resume()
  if (!answer) return void response.writeHead(404).end()
  const body = JSON.stringify({ data: await answer() })
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}).listen(port, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address !== 'string') console.log(`http://localhost:${address.port}`)
})
