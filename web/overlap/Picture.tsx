import { useMemo } from 'react'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { Measure } from '../state/parameters/overlap.ts'
import { useViewState } from '../state/useViewState.ts'
import { SectionedPage } from '../ui/SectionedPage.tsx'
import { useNarrow } from '../ui/useNarrow.ts'
import { Drawing } from './chance/Drawing.tsx'
import { Finding } from './chance/Finding.tsx'
import { figureOf, joinChance, pairKey } from './figures/pairFigures.ts'
import { clusterOrder } from './matrix/clusterOrder.ts'
import { useRegionNames } from './matrix/regionNames.ts'
import { scaleOf } from './matrix/scale.ts'
import { Controls } from './question/Controls.tsx'
import { FilteredElsewhere } from './question/FilteredElsewhere.tsx'
import type { Comparison } from './question/useComparison.ts'
import type { ShownAnswer } from './question/useShownAnswer.ts'
import { useRankedPairs } from './ranking/useRankedPairs.ts'
import { overlapSections } from './sections.tsx'

interface PictureProps {
  readonly shown: ShownAnswer
  readonly comparison: Comparison
  readonly dataset: DatasetSummaryQuery['dataset']
}

const needsChance: readonly Measure[] = ['chance', 'expected', 'difference', 'p', 'q']

/** The finding, what it is filtered by, and the sections that show what lies behind it. */
export function Picture({ shown: { overlap, compared }, comparison, dataset }: PictureProps) {
  const { state } = useViewState()
  const phone = useNarrow(599)
  const regionName = useRegionNames(dataset.places)
  const { comparedClusters: clusters, method } = overlap
  const { threshold } = method
  const pairs = useMemo(() => joinChance(overlap.pairs, compared?.pairs), [overlap, compared])
  const asked = state.measure ?? 'chance'
  // What needs the random networks waits for them; counts and ratios show at once.
  const measure = compared || !needsChance.includes(asked) ? asked : 'shared'
  const order = state.order ?? 'similarity'
  const content = useMemo(() => {
    const byKey = new Map(pairs.map((pair) => [pairKey(pair.idA, pair.idB), pair]))
    const figures = pairs.flatMap((pair) => [figureOf(pair, measure, pair.idA), figureOf(pair, measure, pair.idB)])
    const ordered = clusterOrder(clusters, byKey, measure, order)
    return { clusters: ordered, pairs: byKey, measure, scale: scaleOf(measure, figures, threshold), threshold }
  }, [pairs, clusters, measure, order, threshold])
  const ranked = useRankedPairs({ clusters, pairs, measure, weighted: method.weighted, regionName })
  // The pair and the actors ask for the same random networks: only when they are drawn, so that cancelling stops the draws.
  const drawn = comparison.answered !== undefined
  const { judged } = method
  const page = { content, order, regionName, ranked, dataset, drawn, judged, phone, chosen: state.pair !== undefined }
  return (
    <div className="overlap-view">
      <Finding overlap={overlap} compared={compared} pairs={pairs} />
      <Drawing comparison={comparison} waitsFor={measure === asked ? undefined : asked} />
      <FilteredElsewhere dataset={dataset} />
      <Controls overlap={overlap} year={dataset.year} phone={phone} hasFile={comparison.loaded.state !== 'failed'} />
      <SectionedPage sections={overlapSections} page={page} />
    </div>
  )
}
