/** The words for a comparison that is refused, and the ways back: pure. */
import type { Problem } from '../../data/useData.ts'
import { drawsBounds, type RefusalRule, seedBounds, yearBounds } from '../../generated/constants.ts'
import { defaultDraws, defaultSeed, type OverlapState, partnerSectors } from '../../state/parameters/overlap.ts'
import type { Values, WordKey } from '../../words/words.ts'

export interface WayOn {
  readonly to: Pick<OverlapChange, 'clusters' | 'sectors' | 'year' | 'seed' | 'draws'>
  readonly words: WordKey
  readonly values?: Values
}
type OverlapChange = { readonly [Key in keyof OverlapState]?: OverlapState[Key] | undefined }

interface Sentence {
  readonly key: WordKey
  readonly values?: Values
}

const ofRule: { readonly [Rule in RefusalRule]?: Sentence } = {
  TOO_MANY_DRAWS: { key: 'overlap.refused.TOO_MANY_DRAWS' },
  TOO_MANY_PAIRS: { key: 'overlap.refused.TOO_MANY_PAIRS' },
}
const ofNumber: Readonly<Record<string, Sentence>> = {
  draws: { key: 'overlap.refused.draws', values: drawsBounds },
  seed: { key: 'overlap.refused.seed', values: seedBounds },
  // A year has no thousands.
  year: {
    key: 'overlap.refused.year',
    values: { least: String(yearBounds.least), most: String(yearBounds.most) },
  },
}

/** The number whose bounds are broken. A seed too great for an Int is refused before the API reads it, so without a field. */
function numberOf({ field, rule }: Problem, { seed = 0 }: OverlapState): string | undefined {
  if (rule === 'RANGE') return field
  return field === undefined && seed > seedBounds.most ? 'seed' : undefined
}

/** The page's own sentence for what the API refuses; undefined where it has none. */
export function refusalOf(problem: Problem, state: OverlapState): Sentence | undefined {
  const { code, field, rule, ids } = problem
  if (code === 'NOT_FOUND') return { key: 'overlap.refused.NOT_FOUND', values: { count: ids?.length ?? 1 } }
  const ofThisRule = rule && ofRule[rule]
  if (ofThisRule) return ofThisRule
  if (code === 'TOO_EXPENSIVE') return { key: 'overlap.refused.TOO_EXPENSIVE' }
  if (field === 'clusters' && rule === 'TOO_FEW') return { key: 'overlap.refused.oneCluster' }
  return ofNumber[numberOf(problem, state) ?? '']
}

/** The most random networks, in thousands, that are drawn of as many links; undefined when even the fewest are too many. */
function drawsThatFit({ cost, limit }: Problem, asked: number): number | undefined {
  if (cost === undefined || limit === undefined) return undefined
  const draws = Math.floor((asked * limit) / cost / 1000) * 1000
  return draws >= drawsBounds.least ? Math.min(draws, drawsBounds.most) : undefined
}

function drawsOn(draws: number | undefined): readonly WayOn[] {
  if (draws === undefined) return []
  const to = { draws: draws === defaultDraws ? undefined : draws }
  return [{ to, words: 'overlap.refused.defaults', values: { draws } }]
}

/** Changes of the address that take away what is refused; "Clear all" is always one more. */
export function waysOn(problem: Problem, state: OverlapState): readonly WayOn[] {
  const { code, field, rule } = problem
  const number = numberOf(problem, state)
  const ways: WayOn[] = []
  if (state.clusters && (field === 'clusters' || code === 'NOT_FOUND')) {
    ways.push({ to: { clusters: undefined }, words: 'overlap.refused.all.clusters' })
  }
  if (state.year !== undefined && (number === 'year' || code === 'NOT_FOUND')) {
    ways.push({ to: { year: undefined }, words: 'overlap.refused.all.year' })
  }
  if (number === 'seed') {
    ways.push({ to: { seed: undefined }, words: 'overlap.refused.all.seed', values: { seed: String(defaultSeed) } })
  }
  if (number === 'draws') ways.push(...drawsOn(defaultDraws))
  if (rule === 'TOO_MANY_DRAWS') ways.push(...drawsOn(drawsThatFit(problem, state.draws ?? defaultDraws)))
  return ways
}

interface Counted {
  readonly year: number
  readonly linkCount: number
  readonly method: { readonly tests: number }
}

/** Whether an answer holds nothing to compare: fewer than two clusters, or no link of any. */
export const isEmpty = ({ linkCount, method }: Counted): boolean => linkCount === 0 || method.tests === 0

/** Why an answer holds nothing to compare, and ways to more; "Clear all" is one more where there is a condition. */
export function emptiness(
  { year, method }: Counted,
  state: OverlapState,
): { readonly says: Sentence; readonly ways: readonly WayOn[] } {
  const ways: WayOn[] = []
  // Where the reader named no sector, the usual ones leave out partners that may be all there are.
  if (!state.sectors && method.tests > 0)
    ways.push({ to: { sectors: partnerSectors }, words: 'overlap.empty.allSectors' })
  if (state.year !== undefined) ways.push({ to: { year: undefined }, words: 'overlap.refused.all.year' })
  // A year has no thousands.
  const fewClusters = { key: 'overlap.empty.fewClusters', values: { year: String(year) } } as const
  if (method.tests === 0) return { says: fewClusters, ways }
  return { says: { key: state.sectors ? 'overlap.empty.noLinks' : 'overlap.empty.usualSectors' }, ways }
}
