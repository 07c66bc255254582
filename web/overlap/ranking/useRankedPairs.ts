import { max } from 'd3-array'
import { useMemo } from 'react'
import type { Measure } from '../../state/parameters/overlap.ts'
import { useViewState } from '../../state/useViewState.ts'
import { useWords } from '../../words/useWords.tsx'
import { observed, type PairFigures } from '../figures/pairFigures.ts'
import type { Answered } from '../matrix/clusterOrder.ts'
import type { RegionName } from '../matrix/regionNames.ts'
import { type Column, type Ranking, rankPairs, readRanking, writtenRanking } from './rankPairs.ts'

export interface RankedPairs {
  readonly pairs: readonly PairFigures[]
  readonly measure: Measure
  readonly ranking: Ranking
  readonly weighted: boolean
  /** Where the axis of the dumbbells ends. */
  readonly most: number
  /** The chosen pair as the list has it, whichever of the two stands first in the address. */
  readonly chosen: PairFigures | undefined
  nameOf(id: string): string
  /** "Zealand · Capital Region", or the one name of both. */
  regionsOf(ends: readonly [string, string]): string
  rankBy(column: Column): void
}

interface Options {
  readonly clusters: readonly Answered[]
  readonly pairs: readonly PairFigures[]
  readonly measure: Measure
  readonly weighted: boolean
  readonly regionName: RegionName
}

/** The pairs in the order of the measure that is shown, until a column is chosen. */
export function useRankedPairs({ clusters, pairs, measure, weighted, regionName }: Options): RankedPairs {
  const { compare } = useWords()
  const { state, go } = useViewState()
  const column: Column = measure === 'shared' ? 'observed' : measure
  const ranking = useMemo<Ranking>(
    () => (state.ranking ? readRanking(state.ranking) : { column, forward: true }),
    [state.ranking, column],
  )
  const known = useMemo(() => new Map(clusters.map(({ cluster }) => [cluster.id, cluster])), [clusters])
  return useMemo(() => {
    const nameOf = (id: string) => known.get(id)?.name ?? id
    const chosen = state.pair && pairs.find(({ idA: a, idB: b }) => state.pair?.includes(a) && state.pair.includes(b))
    const figures = (pair: PairFigures) => Math.max(observed(pair, weighted), pair.chance?.expected ?? 0)
    return {
      pairs: rankPairs(pairs, ranking, { weighted, nameOf, compare }),
      measure,
      ranking,
      weighted,
      most: Math.ceil((max(pairs, figures) ?? 0) / 10) * 10,
      chosen,
      nameOf,
      regionsOf: (ends) => [...new Set(ends.map((id) => regionName(known.get(id)?.region)))].join(' · '),
      rankBy(next) {
        const forward = next === ranking.column ? !ranking.forward : true
        go({ ranking: next === column && forward ? undefined : writtenRanking({ column: next, forward }) })
      },
    }
  }, [pairs, ranking, weighted, known, regionName, compare, measure, column, state.pair, go])
}
