/** What drawing random networks costs. Equal fields of one question draw once, each question under an alias draws anew. */

import type { Sector } from '../domain/closedLists.ts'
import { drawsBounds, usualSectors } from '../domain/overlap/bounds.ts'
import { type DataSizes, together } from './dataSizes.ts'
import type { Given } from './listBounds.ts'

const linksOfAPoint = 1_000
/** What one question may draw at most is known when its network is; here it must only be bounded. */
const mostPoints = 100_000

const drawing = new Set([
  'Overlap.above',
  'Overlap.below',
  'Overlap.disagreements',
  'OverlapPair.chance',
  'OverlapPair.disagreement',
  'OverlapMethod.hash',
  'BindingActor.abovePairs',
  'BindingActor.excess',
])

/** Whether a field, `Type.field`, needs random networks. */
export function isDrawn(key: string, { order }: Given): boolean {
  return drawing.has(key) || (key === 'Overlap.bindingActors' && order === 'excess')
}

/** By links × draws. */
export function drawPoints({ links }: DataSizes, { sectors, draws }: Given): number {
  const asked = Array.isArray(sectors) ? (sectors as Sector[]) : usualSectors
  const times = typeof draws === 'number' ? draws : drawsBounds.usual
  return Math.min(mostPoints, (together(links, asked) * times) / linksOfAPoint)
}
