import type { SectorCoveredFragment } from '../generated/late/graphql.ts'
import type { Words } from '../words/words.ts'

/** "knowledge institutions for 33 of 56 clusters and public actors for 30 of 56 clusters", and the share that is needed. */
export function coverageText({ say, list, percent }: Words, coverages: readonly SectorCoveredFragment[]) {
  const parts = coverages.map(({ sector, coverage: { observedClusterCount: covered, clusterCount: clusters } }) =>
    say('coverage.of', { sector: say(`sector.${sector}`).toLowerCase(), covered, clusters }),
  )
  return { sectors: list(parts), required: percent(coverages[0]?.coverage.required ?? 0) }
}
