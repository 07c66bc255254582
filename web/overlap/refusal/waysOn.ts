/** Ways back from a comparison that is refused: pure. */
import type { Problem } from '../../data/useData.ts'
import { defaultDraws, defaultSeed, type OverlapState } from '../../state/overlapState.ts'
import type { Values, WordKey } from '../../words/words.ts'

export interface WayOn {
  readonly to: Pick<OverlapChange, 'clusters' | 'year' | 'seed' | 'draws'>
  readonly words: WordKey
  readonly values?: Values
}
type OverlapChange = { readonly [Key in keyof OverlapState]?: OverlapState[Key] | undefined }

/** Enough for the firms of a landscape as large as Denmark's. */
const fewDraws = 10_000
/** The greatest whole number that a GraphQL Int holds. */
export const greatestSeed = 2_147_483_647
/** What the API calls all conditions that together leave nothing. */
const conditions = 'sectors, roles, types, confidence and year'

/** A seed too great for an Int is refused before the API reads it, and so without the name of a field. */
const refusesSeed = ({ field }: Problem, { seed = 0 }: OverlapState) =>
  field === 'seed' || (field === undefined && seed > greatestSeed)

/** The page's own sentence for what the API refuses; undefined where it has none. */
export function refusalOf(problem: Problem, state: OverlapState): WordKey | undefined {
  const { code, field } = problem
  if (code === 'NOT_FOUND') return 'overlap.refused.NOT_FOUND'
  if (code === 'TOO_EXPENSIVE') return 'overlap.refused.TOO_EXPENSIVE'
  if (field === 'clusters') return state.clusters?.length === 1 ? 'overlap.refused.oneCluster' : undefined
  if (refusesSeed(problem, state)) return 'overlap.refused.seed'
  const sentences: Readonly<Record<string, WordKey>> = {
    draws: 'overlap.refused.draws',
    year: 'overlap.refused.year',
    [conditions]: 'overlap.refused.noLinks',
  }
  return sentences[field ?? '']
}

/** Changes of the address that take away what is refused; "Clear all" is always one more. */
export function waysOn(problem: Problem, state: OverlapState): readonly WayOn[] {
  const { code, field } = problem
  const ways: WayOn[] = []
  if (state.clusters && (field === 'clusters' || code === 'NOT_FOUND')) {
    ways.push({ to: { clusters: undefined }, words: 'overlap.refused.all.clusters' })
  }
  if (state.year !== undefined && (field === 'year' || field === conditions || code === 'NOT_FOUND')) {
    ways.push({ to: { year: undefined }, words: 'overlap.refused.all.year' })
  }
  if (refusesSeed(problem, state)) {
    ways.push({
      to: { seed: undefined },
      words: 'overlap.refused.all.seed',
      values: { seed: String(defaultSeed) },
    })
  }
  if (code === 'TOO_EXPENSIVE' && (state.draws ?? defaultDraws) > fewDraws) {
    ways.push({ to: { draws: fewDraws }, words: 'overlap.refused.defaults', values: { draws: fewDraws } })
  } else if (field === 'draws') {
    ways.push({ to: { draws: undefined }, words: 'overlap.refused.defaults', values: { draws: defaultDraws } })
  }
  return ways
}
