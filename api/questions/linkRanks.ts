/** The order of links by what only the database holds of them: read once per data version, when a list is first ordered by it. */
import { sectors } from '../domain/closedLists.ts'
import type { LinkRanks } from '../domain/links.ts'
import type { Projection } from '../domain/projection.ts'
import type { Graph } from '../graph/graph.ts'
import { mapColumns } from './memory/mapColumns.ts'
import { perVersion } from './memory/perVersion.ts'
import { reference } from './memory/reference.ts'
import { placesInOrder } from './placesInOrder.ts'

/** Finds the link that is stored between two actor numbers; −1 when there is none. */
function linkFinder({ clusters, start, partner, reversed }: Projection): (actor: number, cluster: number) => number {
  const positionOf = new Map([...clusters].map((number, position) => [number, position]))
  return (actor, cluster) => {
    const position = positionOf.get(cluster) ?? clusters.length
    const end = start[position + 1] ?? 0
    for (let link = start[position] ?? end; link < end; link += 1) {
      if (partner[link] === actor && reversed[link] !== 1) return link
    }
    return -1
  }
}

export const linkRanks: (graph: Graph) => Promise<LinkRanks> = perVersion(async (graph) => {
  const [projection, { sources }, columns] = await Promise.all([
    graph.projection(),
    reference(graph),
    mapColumns(graph, 'networkLinks', sectors),
  ])
  const titles = columns.source.map((id) => String(sources.get(id)?.title ?? ''))
  const { compare } = new Intl.Collator('da')
  const titlePlaces = placesInOrder(titles, compare)
  const datePlaces = placesInOrder(columns.since.filter(Boolean), () => 0)
  const find = linkFinder(projection)
  const since = new Int32Array(projection.partner.length).fill(-1)
  const source = new Int32Array(projection.partner.length).fill(-1)
  columns.actor.forEach((actor, i) => {
    const link = find(actor, columns.cluster[i] ?? -1)
    if (link < 0) return
    since[link] = datePlaces.get(columns.since[i] ?? '') ?? -1
    source[link] = titlePlaces.get(titles[i] ?? '') ?? -1
  })
  return { since, source }
})
