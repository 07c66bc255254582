/** With which clusters one shares its partners, over all years: one row a cluster, furthest above chance first, those with none too. */
import { countFile } from '../cost/filePoints.ts'
import { badUserInput } from '../errors.ts'
import type { AskedSharedPair } from '../questions/partners/sharedPairs.ts'
import { askProfile } from '../questions/profile.ts'
import { coverageLines } from './comparison.ts'
import type { TableFile } from './makeTable.ts'
import { readActors } from './readRows.ts'
import type { Column } from './table.ts'
import { headingOf } from './words.ts'

interface SharedLine extends AskedSharedPair {
  readonly name: string
}

const columns: readonly Column<SharedLine>[] = [
  { id: 'id', type: 'code', value: ({ id }) => id },
  { id: 'name', type: 'text', heading: headingOf('kind.CLUSTER'), value: ({ name }) => name },
  { id: 'shared', type: 'count', heading: headingOf('overlap.column.shared'), value: ({ shared }) => shared },
  { id: 'expected', type: 'figure', heading: headingOf('overlap.column.expected'), value: ({ expected }) => expected },
  { id: 'z', type: 'figure', value: ({ z }) => z },
  ...(['qMore', 'qFewer'] as const).map(
    (id): Column<SharedLine> => ({ id, type: 'figure', value: ({ analytic }) => analytic()?.[id] ?? null }),
  ),
  { id: 'verdict', type: 'word', value: ({ analytic }) => analytic()?.verdict?.toUpperCase() ?? null },
  { id: 'distanceKm', type: 'figure', value: ({ distance }) => distance },
]

export const sharedWithTable: TableFile<SharedLine> = {
  count: countFile.sharedWith,
  takes: { parameters: ['cluster'] },
  async make({ graph, signal }, { asked: { cluster } }) {
    if (cluster === undefined) throw badUserInput('cluster', 'must name the cluster that the others are beside', 'FORM')
    const { others, coverages, method } = await askProfile({ graph }, { cluster })
    const ids = others.map(({ id }) => id)
    const actors = await readActors(graph, ids, signal)
    const rows = others.map((other) => ({ ...other, name: actors.get(other.id)?.name ?? other.id }))
    const { nullModel, sectors, software, hash } = method
    const described = { cluster, sectors, nullModel, software, coverages: coverageLines(coverages), hash: hash() }
    return { columns, rows, year: null, method: described, edition: described.hash.slice(0, 8) }
  },
}
