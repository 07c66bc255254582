/** How chosen clusters split their partners: one row a set of clusters and partner that exactly these have. */
import { countFile } from '../cost/filePoints.ts'
import { askOverlap } from '../questions/overlap.ts'
import { comparisonParameters, usualConditions } from './comparison.ts'
import type { TableFile } from './makeTable.ts'
import { readActors } from './readRows.ts'
import type { Column } from './table.ts'
import { headingOf, wordOf } from './words.ts'

interface SetLine {
  /** Ids of the clusters that have the partner, of those that are chosen. */
  readonly clusters: readonly string[]
  readonly clusterNames: readonly string[]
  /** Partners that exactly these clusters have. */
  readonly size: number
  readonly id: string
  readonly name: string
  readonly kind: string
}

const columns: readonly Column<SetLine>[] = [
  { id: 'clusterCount', type: 'count', value: ({ clusters }) => clusters.length },
  { id: 'clusterIds', type: 'code', value: ({ clusters }) => clusters.join(' ') },
  { id: 'clusterNames', type: 'text', value: ({ clusterNames }) => clusterNames.join('; ') },
  { id: 'size', type: 'count', value: ({ size }) => size },
  { id: 'id', type: 'code', value: ({ id }) => id },
  { id: 'name', type: 'text', heading: headingOf('table.name'), value: ({ name }) => name },
  {
    id: 'kind',
    type: 'word',
    heading: headingOf('table.kind'),
    value: ({ kind }) => kind.toUpperCase(),
    says: ({ kind }, language) => wordOf('kind', kind, language),
  },
]

/** Partners are counted, not weighed against chance. */
const drawn = ['draws', 'seed', 'weighted']

export const setsTable: TableFile<SetLine> = {
  count: countFile.sets,
  takes: { parameters: comparisonParameters.filter((name) => !drawn.includes(name)), usual: usualConditions },
  async make(asking, { asked }) {
    const { intersections, method, year } = await askOverlap(asking, asked)
    const sets = intersections()
    const ids = sets.flatMap(({ clusterIds, partners }) => [...clusterIds, ...partners])
    const actors = await readActors(asking.graph, ids, asking.signal)
    const nameOf = (id: string) => actors.get(id)?.name ?? id
    const rows = sets.flatMap(({ clusterIds, partners, size }) =>
      partners.map((id) => ({
        clusters: clusterIds,
        clusterNames: clusterIds.map(nameOf),
        ...{ size, id, name: nameOf(id), kind: actors.get(id)?.kind ?? '' },
      })),
    )
    const { software, sectors, roles, types, confidence } = method
    return { columns, rows, year, method: { software, sectors, roles, types, confidence } }
  },
}
