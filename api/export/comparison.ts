/** What files of compared clusters have in common. */
import type { SectorCoverage } from '../domain/coverage.ts'
import { usualSectors } from '../domain/overlap/bounds.ts'
import type { AskedMethod } from '../questions/overlap/method.ts'

export const comparisonParameters: readonly string[] =
  'clusters sector role confidence type year draws seed weighted'.split(' ')
export const usualConditions = { sector: usualSectors.join() }

/** For how many clusters anything is observed, a line a sector. */
export const coverageLines = (coverages: readonly SectorCoverage[]): readonly string[] =>
  coverages.map(
    ({ sector, coverage }) => `${sector}: ${coverage.observedClusterCount} of ${coverage.clusterCount} clusters`,
  )

/** Everything that is needed to ask the same again, with the hash of the answer. Errors: those of drawing. */
export async function describedMethod(asked: AskedMethod) {
  // Files are of the clusters as they are.
  const { hash, hubPercentile: _percentile, merge: _merge, ended: _ended, coverages, ...method } = asked
  const known = await hash()
  return { method: { ...method, coverages: coverageLines(coverages), hash: known }, edition: known.slice(0, 8) }
}
