/** The actors that connect most pairs of clusters, and what the overlap would be without each. */
import { countFile } from '../cost/filePoints.ts'
import type { InPairsAbove } from '../domain/overlap/bindingActors.ts'
import { type AskedBinding, askOverlap } from '../questions/overlap.ts'
import { comparisonParameters, describedMethod, usualConditions } from './comparison.ts'
import type { TableFile } from './makeTable.ts'
import { readActors } from './readRows.ts'
import type { Column } from './table.ts'
import { headingOf, wordOf } from './words.ts'

interface BindingLine extends AskedBinding {
  readonly name: string
  readonly kind: string
  readonly above: InPairsAbove | null
}

const columns: readonly Column<BindingLine>[] = [
  { id: 'id', type: 'code', value: ({ id }) => id },
  { id: 'name', type: 'text', heading: headingOf('binding.actor'), value: ({ name }) => name },
  {
    id: 'kind',
    type: 'word',
    heading: headingOf('table.kind'),
    value: ({ kind }) => kind.toUpperCase(),
    says: ({ kind }, language) => wordOf('kind', kind, language),
  },
  {
    id: 'clusterCount',
    type: 'count',
    heading: headingOf('binding.clusterCount'),
    value: ({ clusterCount }) => clusterCount,
  },
  { id: 'pairCount', type: 'count', heading: headingOf('binding.pairCount'), value: ({ pairCount }) => pairCount },
  { id: 'share', type: 'figure', value: ({ share }) => share },
  {
    id: 'abovePairCount',
    type: 'count',
    heading: headingOf('binding.abovePairCount'),
    value: ({ above }) => above?.abovePairCount ?? null,
  },
  { id: 'excess', type: 'figure', heading: headingOf('binding.excess'), value: ({ above }) => above?.excess ?? null },
  { id: 'jaccardWith', type: 'figure', value: ({ jaccardWith }) => jaccardWith },
  { id: 'jaccardWithout', type: 'figure', value: ({ jaccardWithout }) => jaccardWithout },
  { id: 'sharingWith', type: 'count', value: ({ sharingWith }) => sharingWith },
  { id: 'sharingWithout', type: 'count', value: ({ sharingWithout }) => sharingWithout },
]

export const bindingActorsTable: TableFile<BindingLine> = {
  count: countFile.bindingActors,
  takes: {
    parameters: [...comparisonParameters, 'order'],
    usual: { ...usualConditions, order: 'share' },
  },
  async make(asking, { asked: { order, ...asked } }) {
    const [by] = order ?? ['share']
    const { bindingActors, method, year } = await askOverlap(asking, asked)
    const found = await bindingActors(by === 'excess' ? 'excess' : 'share')
    const actors = await readActors(
      asking.graph,
      found.map(({ id }) => id),
      asking.signal,
    )
    const rows = await Promise.all(
      found.map(async (one) => {
        const { name = one.id, kind = '' } = actors.get(one.id) ?? {}
        return { ...one, name, kind, above: await one.inPairsAbove() }
      }),
    )
    return { columns, rows, year, ...(await describedMethod(method)) }
  },
}
