/** What files of compared clusters have in common. */
import { usualSectors } from '../domain/overlap/bounds.ts'
import type { AskedMethod } from '../questions/overlap/method.ts'

export const comparisonParameters: readonly string[] =
  'clusters sector role confidence type year draws seed weighted'.split(' ')
export const usualConditions = { sector: usualSectors.join() }

/** Everything that is needed to ask the same again, with the hash of the answer. Errors: those of drawing. */
export async function describedMethod({ hash, hubPercentile: _, coverages, ...method }: AskedMethod) {
  const known = await hash()
  const observed = coverages.map(
    ({ sector, coverage }) => `${sector}: ${coverage.observedClusterCount} of ${coverage.clusterCount} clusters`,
  )
  return { method: { ...method, coverages: observed, hash: known }, edition: known.slice(0, 8) }
}
