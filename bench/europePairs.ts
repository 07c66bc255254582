/**
 * A process that loads the projection of the data set `europe` from Neo4j and works out all its pairs. Writes links and
 * pairs as columns into the folder that it is given, and its figures as one line of JSON.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bipartite } from '../api/domain/overlap/bipartite.ts'
import { overlap } from '../api/domain/overlap/overlap.ts'
import { equalWeights } from '../api/domain/overlap/partnerWeights.ts'
import { yearNetwork } from '../api/domain/yearNetwork.ts'
import { readEnv } from '../api/env.ts'
import { openAtlas } from '../api/graph/atlas.ts'
import { openNeo4j } from '../api/graph/neo4j.ts'
import { bestOf } from './bestOf.ts'

const { neo4j } = readEnv()
const folder = process.argv[2]
if (!neo4j || !folder) throw new Error('Needs NEO4J_URI and a folder.')
const engine = openNeo4j({ ...neo4j, queryTimeoutMs: 60_000 })

/** Anew each time: a graph keeps the projection that it loaded. */
async function load() {
  const atlas = await openAtlas(engine, { refreshMs: 3_600_000 })
  const graph = await atlas.graph('europe')
  if (!graph) throw new Error('The data set europe is not there.')
  const loading = await bestOf(1, () => graph.projection())
  atlas.close()
  return { ...loading, graph }
}
const loads = [await load(), await load(), await load()]
const [{ value: projection, graph }] = loads as [(typeof loads)[number]]
const directory = await graph.directory()
const sectors = ['knowledge', 'public', 'firm']
const pairs = await bestOf(15, () => {
  const network = bipartite(yearNetwork(projection, graph.dataset.year), directory, { sectors })
  return { network, overlap: overlap(network, equalWeights(network)) }
})
const { network, overlap: found } = pairs.value
const clusterOf = network.partner.slice()
network.clusters.forEach((_, c) => {
  clusterOf.fill(c, network.start[c], network.start[c + 1])
})
const columns = { 'cluster.i32': clusterOf, 'partner.i32': network.partner, 'order.i32': network.clusters }
const ours = { 'a.i32': found.a, 'b.i32': found.b, 'shared.i32': found.shared, 'jaccard.f64': found.jaccard }
for (const [name, column] of Object.entries({ ...columns, ...ours })) writeFileSync(join(folder, name), column)
const { first, best, processor } = pairs
console.log(
  JSON.stringify({
    load: loads.map((one) => one.best),
    loadProcessor: Math.min(...loads.map((one) => one.processor)),
    links: network.partner.length,
    pairs: found.a.length,
    ...{ first, best, processor },
  }),
)
await engine.close()
