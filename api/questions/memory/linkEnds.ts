/** Between whom each link is, by its id. */
import { sectors } from '../../domain/closedLists.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Ends } from './loaders.ts'
import { mapColumns } from './mapColumns.ts'
import { perVersion } from './perVersion.ts'

/** Read once per data version, when a link is first asked for by its id alone. */
export const linkEnds: (graph: Graph) => Promise<ReadonlyMap<string, Ends>> = perVersion(async (graph) => {
  const [{ ids }, columns] = await Promise.all([graph.projection(), mapColumns(graph, 'networkLinks', sectors)])
  const idOf = (number: number | undefined): string => ids[number ?? -1] ?? ''
  return new Map(
    columns.id.map((id, i): [string, Ends] => [
      id,
      { actor: idOf(columns.actor[i]), cluster: idOf(columns.cluster[i]) },
    ]),
  )
})
