/** Every pair of clusters in one row, zeros too, with what both null models say of it. */
import { countFile } from '../cost/filePoints.ts'
import type { PairChance } from '../domain/chance/pairChance.ts'
import { type AskedFragility, fragilityOf } from '../questions/overlap/fragility.ts'
import { type AskedPair, analyticChance, drawnChance } from '../questions/overlap/pairs.ts'
import { askOverlap } from '../questions/overlap.ts'
import { comparisonParameters, describedMethod, usualConditions } from './comparison.ts'
import type { TableFile } from './makeTable.ts'
import { readActors } from './readRows.ts'
import type { Column } from './table.ts'

interface PairLine extends AskedPair {
  readonly nameA: string
  readonly nameB: string
  readonly chance: PairChance
  /** Null when weighted. */
  readonly analytic: PairChance | null
  /** Undefined unless it is wanted. */
  readonly fragility: AskedFragility | null | undefined
}

const figures = [
  'expected',
  'difference',
  'z',
  'pMore',
  'pFewer',
  'qMore',
  'qFewer',
  'shareLess',
  'shareMore',
] as const satisfies readonly (keyof PairChance)[]

type Model = 'chance' | 'analytic'
const idIn = (model: Model, id: string) =>
  model === 'chance' ? id : `analytic${id[0]?.toUpperCase() ?? ''}${id.slice(1)}`

/** What a null model says; the names of the analytic one begin with `analytic`. */
function columnsOf(model: Model): readonly Column<PairLine>[] {
  return [
    ...figures.map(
      (figure): Column<PairLine> => ({
        id: idIn(model, figure),
        type: 'figure',
        value: (pair) => pair[model]?.[figure] ?? null,
      }),
    ),
    { id: idIn(model, 'tail'), type: 'word', value: (pair) => pair[model]?.tail.toUpperCase() ?? null },
    { id: idIn(model, 'verdict'), type: 'word', value: (pair) => pair[model]?.verdict?.toUpperCase() ?? null },
  ]
}

const counted: readonly Column<PairLine>[] = [
  { id: 'idA', type: 'code', value: ({ idA }) => idA },
  { id: 'idB', type: 'code', value: ({ idB }) => idB },
  { id: 'nameA', type: 'text', value: ({ nameA }) => nameA },
  { id: 'nameB', type: 'text', value: ({ nameB }) => nameB },
  { id: 'shared', type: 'count', value: ({ shared }) => shared },
  { id: 'weight', type: 'figure', value: ({ weight }) => weight },
  { id: 'jaccard', type: 'figure', value: ({ jaccard }) => jaccard },
  { id: 'overlapCoefficient', type: 'figure', value: ({ overlapCoefficient }) => overlapCoefficient },
  { id: 'containmentA', type: 'figure', value: ({ containmentA }) => containmentA },
  { id: 'containmentB', type: 'figure', value: ({ containmentB }) => containmentB },
]

const fragile: readonly Column<PairLine>[] = [
  { id: 'fragilityLinkCount', type: 'count', value: ({ fragility }) => fragility?.linkCount ?? null },
  { id: 'fragilityMissing', type: 'word', value: ({ fragility }) => (fragility ? String(fragility.missing) : null) },
  { id: 'fragilityPartners', type: 'text', value: ({ fragility }) => fragility?.partners.join(' ') ?? null },
]

export const overlapTable: TableFile<PairLine> = {
  count: countFile.overlap,
  takes: { parameters: [...comparisonParameters, 'fragility'], usual: usualConditions },
  async make(asking, { asked: { fragility: wanted = false, ...asked } }) {
    const { comparedClusters: clusters, pairs, method, year } = await askOverlap(asking, asked)
    const actors = await readActors(
      asking.graph,
      clusters.map(({ id }) => id),
      asking.signal,
    )
    const nameOf = (id: string) => actors.get(id)?.name ?? id
    const rows = await Promise.all(
      pairs().map(async (pair) => {
        const [chance, analytic] = await Promise.all([drawnChance(pair), analyticChance(pair)])
        const fragility = wanted ? await fragilityOf(pair) : undefined
        return { ...pair, nameA: nameOf(pair.idA), nameB: nameOf(pair.idB), chance, analytic, fragility }
      }),
    )
    const models = method.weighted ? columnsOf('chance') : [...columnsOf('chance'), ...columnsOf('analytic')]
    return {
      columns: [...counted, ...models, ...(wanted ? fragile : [])],
      rows,
      year,
      ...(await describedMethod(method)),
    }
  },
}
