/** The view Partners: whose partners are looked for, and what a suggestion must meet. */
import type { View } from '../../views.ts'
import { anId, dataset, ids, isId, listOf, someOf, sorted, wholeNumber } from '../codec.ts'
import { partnerTypes } from './overlap.ts'

/** Types of knowledge institutions and public actors: only these are suggested. */
export const suggestedTypes = partnerTypes.slice(0, partnerTypes.indexOf('FIRM'))

/** Kilometres from the seat that a suggestion can be asked within. */
export const kmBounds = { least: 1, most: 20_000 } as const
const kmDigits = /^([1-9]\d{0,3}|1\d{4}|20000)$/

/** An institution that was collected, with a note of one's own. */
export interface Shortlisted {
  readonly id: string
  readonly note?: string
}
/** Longer ones would make an address that servers and mails cut. */
export const mostShortlisted = 20
export const mostDismissed = 50
/** Characters of a note. */
export const longestNote = 140

/** A note without spaces around it; undefined when nothing is left. */
export const tidyNote = (text: string): string | undefined => text.trim().slice(0, longestNote).trim() || undefined

/** An id, and behind an exclamation mark the note; its commas, which part the items, and per cent signs are written as in addresses. */
function readShortlisted(part: string): Shortlisted | undefined {
  const [, id = '', , written] = /^([^!]*)(!(.*))?$/s.exec(part) ?? []
  const text = written?.replaceAll('%2C', ',').replaceAll('%25', '%')
  const note = text === undefined ? undefined : tidyNote(text)
  if (!isId(id) || (text !== undefined && text.trim() !== (note ?? ''))) return undefined
  return { id, ...(note && { note }) }
}
const writeShortlisted = ({ id, note }: Shortlisted): string =>
  note ? `${id}!${note.replaceAll('%', '%25').replaceAll(',', '%2C')}` : id

const scope = ['partners'] as const satisfies readonly View[]

export const partnersParameters = {
  /** Id of the cluster whose partners are looked for; absent: the chosen actor, when that is a cluster. */
  mine: { name: 'mine', scope, of: dataset, clears: ['link', 'shortlist', 'dismissed'], ...anId },
  /** Types of the institutions that are suggested; absent, as regions and distance: all. */
  suggestedTypes: { name: 'of-type', scope, ...someOf(suggestedTypes) },
  /** Official codes of their regions, in their order. */
  suggestedRegions: { name: 'in-region', rule: 'id', scope, ...sorted(ids()) },
  /** Kilometres from the seat of the cluster. */
  withinKm: { name: 'within-km', rule: 'km', scope, ...wholeNumber(kmDigits) },
  /** Institutions that were collected, in the order of the list. */
  shortlist: {
    name: 'shortlist',
    rule: 'shortlist',
    scope,
    of: dataset,
    ...listOf({ read: readShortlisted, write: writeShortlisted, idOf: ({ id }) => id }, mostShortlisted),
  },
  /** Ids of those that were put away, in the order in which they were. */
  dismissed: { name: 'not-relevant', rule: 'dismissed', scope, of: dataset, ...ids(mostDismissed) },
} as const
