/** The events of the data set: which types are shown, and the one that is chosen. */
import type { EventType } from '../../generated/late/graphql.ts'
import type { View } from '../../views.ts'
import { anId, dataset, someOf } from '../codec.ts'

export const eventTypes = [
  'FOUNDED',
  'RENAMED',
  'MERGED',
  'SPLIT',
  'ABSORBED',
  'ENDED',
  'LABELLED',
  'PROGRAMME',
  'REHOSTED',
  'PROJECT',
] as const satisfies readonly EventType[]

const scope = ['about'] as const satisfies readonly View[]

export const eventParameters = {
  /** Types of the events that are shown; absent: all. */
  events: { name: 'events', scope, clears: ['page'], ...someOf(eventTypes, eventTypes) },
  /** Id of the chosen event. */
  event: { name: 'event', scope, of: dataset, clears: ['page'], ...anId },
} as const
