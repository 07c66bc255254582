/** How the time for all pairs grows with the size of the network: slope of a line through the logarithms. */
import { group } from 'd3-array'
import { confidences, kinds, methods, roles } from '../api/domain/closedLists.ts'
import { bipartite } from '../api/domain/overlap/bipartite.ts'
import { overlap } from '../api/domain/overlap/overlap.ts'
import { equalWeights } from '../api/domain/overlap/partnerWeights.ts'
import { yearNetwork } from '../api/domain/yearNetwork.ts'
import { buildProjection, type ClusterLinks } from '../api/graph/projection.ts'
import { bestOf } from './bestOf.ts'
import { europeTables } from './europe.ts'

/** The tables as the database would give them, actors in the order of the table. */
function projectionAt(scale: number) {
  const { actors, links } = europeTables(scale)
  const id = actors.map((actor) => String(actor.id))
  const numberOf = new Map(id.map((one, number) => [one, number]))
  const byCluster = group(links, ({ cluster }) => numberOf.get(String(cluster)) ?? 0)
  const rows = [...byCluster].map(
    ([cluster, own]): ClusterLinks => ({
      cluster,
      partner: own.map(({ actor }) => numberOf.get(String(actor)) ?? 0),
      role: own.map(({ role }) => roles.indexOf(role as (typeof roles)[number])),
      method: own.map(() => methods.indexOf('synthetic')),
      confidence: own.map(() => confidences.indexOf('confirmed')),
      since: own.map(({ since }) => Number(since)),
      until: own.map(() => 9999),
    }),
  )
  const kind = actors.map((actor) => kinds.indexOf(actor.kind as (typeof kinds)[number]))
  const columns = { id, kind, validFrom: id.map(() => 0), validTo: id.map(() => 9999) }
  return { projection: buildProjection(columns, rows), type: actors.map(({ type }) => String(type)) }
}

function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map(([one]) => one)), mean(points.map(([, one]) => one))]
  const product = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0)
  return product / points.reduce((sum, [px]) => sum + (px - x) ** 2, 0)
}

export async function overlapGrowth(): Promise<void> {
  console.log('\nAll pairs of networks of growing size, same proportions, processor time')
  const points: (readonly [number, number])[] = []
  for (const scale of [0.125, 0.25, 0.5, 1]) {
    const { projection, type } = projectionAt(scale)
    const { processor, value } = await bestOf(9, () => {
      const network = bipartite(yearNetwork(projection, 2017), { type }, { sectors: ['knowledge', 'public', 'firm'] })
      return overlap(network, equalWeights(network))
    })
    const links = projection.partner.length
    points.push([Math.log(links), Math.log(processor)])
    console.log(`  ${links} links, ${value.a.length} pairs that share anyone: ${processor.toFixed(1)} ms`)
  }
  console.log(`  grows with links to the power of ${slope(points).toFixed(2)}`)
}
