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
  'BindingActor.abovePairCount',
  'BindingActor.excess',
])

/**
 * The networks of every number of links that is tried are drawn anew, two or three times a pair. Of all pairs that is more than
 * a question may cost; so it passes once in a question, and not twice.
 */
const timesOfAPair = 4
export const fragilityTimes = 15

/** How many times a field, `Type.field`, draws the random networks of its question; 0 when it needs none. */
export function timesDrawn(key: string, { order }: Given): number {
  if (key === 'PairChance.fragility') return fragilityTimes
  return Number(drawing.has(key) || (key === 'Overlap.bindingActors' && order === 'excess'))
}

/** By links × draws × times drawn, by the field that compares. */
export function drawPoints(name: string, times: number, { links }: DataSizes, { sectors, draws }: Given): number {
  const asked = Array.isArray(sectors) ? (sectors as Sector[]) : usualSectors
  const networks = typeof draws === 'number' ? draws : drawsBounds.usual
  const once = Math.min(mostPoints, (together(links, asked) * networks) / linksOfAPoint)
  return once * (name === 'pair' ? Math.min(times, timesOfAPair) : times)
}
