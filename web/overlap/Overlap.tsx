import { useMemo } from 'react'
import { useData } from '../data/useData.ts'
import { OverlapDocument, type OverlapQuery, type OverlapQueryVariables } from '../generated/graphql.ts'
import { overlapFilter } from '../state/overlapFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { Loading } from '../ui/Answer.tsx'
import { useNarrow } from '../ui/useNarrow.ts'
import { useWords } from '../words/useWords.tsx'
import { Controls } from './Controls.tsx'
import { clusterOrder } from './clusterOrder.ts'
import { Drawing } from './Drawing.tsx'
import { Finding } from './Finding.tsx'
import { MatrixOrReason } from './MatrixOrReason.tsx'
import { figureOf, joinChance, pairKey } from './pairFigures.ts'
import { RankedList } from './RankedList.tsx'
import { Refusal } from './Refusal.tsx'
import { StrongestPairs } from './StrongestPairs.tsx'
import { scaleOf } from './scale.ts'
import { type Comparison, useComparison } from './useComparison.ts'
import { useRankedPairs } from './useRankedPairs.ts'
import './overlap.css'
import './strongest.css'

/** Which clusters share more partners than chance explains. */
export function Overlap() {
  const { say } = useWords()
  const { state } = useViewState()
  const { clusters } = state
  const variables: OverlapQueryVariables = { ...overlapFilter(state), ...(clusters && { clusters }) }
  const counted = useData(OverlapDocument, variables)
  const comparison = useComparison(variables, counted.state === 'ready')
  if (counted.state === 'failed') return <Refusal failed={counted} />
  if (!counted.last) return <Loading waiting={say('overlap.waiting')} />
  if (counted.last.overlap.links === 0) return <Refusal failed={undefined} />
  return <Content overlap={counted.last.overlap} comparison={comparison} />
}

interface ContentProps {
  readonly overlap: OverlapQuery['overlap']
  readonly comparison: Comparison
}

function Content({ overlap, comparison }: ContentProps) {
  const { state } = useViewState()
  const phone = useNarrow(599)
  const { clusters, method } = overlap
  const compared = comparison.loaded.last?.overlap
  const pairs = useMemo(() => joinChance(overlap.pairs, compared?.pairs), [overlap, compared])
  const asked = state.measure ?? 'chance'
  // What needs the random networks waits for them; counts and ratios show at once.
  const known = pairs[0]?.chance !== undefined
  const measure = known || !needsChance.includes(asked) ? asked : 'shared'
  const order = state.order ?? 'similarity'
  const content = useMemo(() => {
    const byKey = new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair]))
    const figures = pairs.flatMap((pair) => [figureOf(pair, measure, pair.a), figureOf(pair, measure, pair.b)])
    return {
      clusters: clusterOrder(clusters, byKey, measure, order),
      pairs: byKey,
      measure,
      scale: scaleOf(measure, figures),
    }
  }, [pairs, clusters, measure, order])
  const ranked = useRankedPairs({ clusters, pairs, measure, weighted: method.weighted })
  return (
    <div className="overlap-view">
      <Finding overlap={overlap} compared={known ? compared : undefined} pairs={pairs} />
      <Drawing comparison={comparison} waitsFor={measure === asked ? undefined : asked} />
      <Controls overlap={overlap} phone={phone} />
      <div className="matrix-and-pairs">
        {!phone && <MatrixOrReason content={content} />}
        <div className="pairs-column">
          {phone ? <RankedList ranked={ranked} /> : <StrongestPairs ranked={ranked} />}
        </div>
      </div>
    </div>
  )
}

const needsChance: readonly string[] = ['chance', 'expected', 'difference', 'p', 'q']
