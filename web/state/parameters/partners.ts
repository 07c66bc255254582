/** The view Partners: whose partners are looked for, and what a suggestion must meet. */
import type { View } from '../../views.ts'
import { anId, dataset, ids, someOf, sorted, wholeNumber } from '../codec.ts'
import { partnerTypes } from './overlap.ts'

/** Types of knowledge institutions and public actors: only these are suggested. */
export const suggestedTypes = partnerTypes.slice(0, partnerTypes.indexOf('FIRM'))

/** Kilometres from the seat that a suggestion can be asked within. */
export const kmBounds = { least: 1, most: 20_000 } as const
const kmDigits = /^([1-9]\d{0,3}|1\d{4}|20000)$/

const scope = ['partners'] as const satisfies readonly View[]

export const partnersParameters = {
  /** Id of the cluster whose partners are looked for; absent: the chosen actor, when that is a cluster. */
  mine: { name: 'mine', scope, of: dataset, clears: ['link'], ...anId },
  /** Types of the institutions that are suggested; absent, as regions and distance: all. */
  suggestedTypes: { name: 'of-type', scope, ...someOf(suggestedTypes) },
  /** Official codes of their regions, in their order. */
  suggestedRegions: { name: 'in-region', rule: 'id', scope, ...sorted(ids()) },
  /** Kilometres from the seat of the cluster. */
  withinKm: { name: 'within-km', rule: 'km', scope, ...wholeNumber(kmDigits) },
} as const
