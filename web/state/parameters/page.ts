/** What every view holds: the data and the year that are shown, the chosen actor and link, and the language. */

import { yearBounds } from '../../generated/constants.ts'
import type { View } from '../../views.ts'
import { anId, dataset, isId, oneOf, wholeNumber } from '../codec.ts'

/** The chosen actor once the choice was put away: the view chooses none by itself. */
export const nothingChosen = 'none'
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

/** The views that show an actor, and the evidence of its links. */
const ofActors = ['landscape', 'network', 'overlap', 'partners', 'table', 'actor'] as const satisfies readonly View[]
/** Of a cluster's partners a page lists all or one kind, a panel one sector. */
const partnerLists = ['all', 'university', 'gts', 'knowledge', 'public', 'firm', 'other', 'cluster'] as const
const versionDigits = /^[0-9a-f]{12,64}$/i

const fourDigits = wholeNumber(/^[1-9]\d{3}$/)
/** A year that the API takes. */
export function readYear(text: string): number | undefined {
  const year = fourDigits.parse(text)
  return year !== undefined && year >= yearBounds.least && year <= yearBounds.most ? year : undefined
}

export const pageParameters = {
  /** Id of the data set; absent: the one that the server opens with. */
  data: { name: 'data', scope: 'page', ...anId },
  /** Version of the data set, 12 to 64 hexadecimal digits; only with `data`, absent: the current one. */
  version: {
    name: 'version',
    rule: 'version',
    scope: 'page',
    parse: (text: string) => (versionDigits.test(text) ? text.toLowerCase() : undefined),
    format: (version: string) => version,
    fits: (_: string, { data }: { readonly data?: string }) => data !== undefined,
  },
  /** The year whose links count; absent: that of the data set. */
  year: { name: 'year', rule: 'year', scope: 'page', ...fourDigits, parse: readYear },
  /** Id of the chosen actor, or `none` when the choice was put away; absent: the view chooses one to begin with. */
  actor: {
    name: 'actor',
    scope: ofActors,
    of: dataset,
    clears: ['link', 'chosen', 'listed', 'years', 'linksPage'],
    ...anId,
  },
  /** Which of a cluster's partners are listed; absent, or where it has none such: the first that are offered. */
  listed: { name: 'listed', scope: ofActors, clears: ['linksPage'], ...oneOf(partnerLists) },
  /** Whether the links of an actor are listed of all years; absent: of the year shown, or of all where that has none. */
  years: { name: 'years', scope: ofActors, clears: ['linksPage'], ...oneOf(['any']) },
  /** Id of the chosen link; only together with an actor. */
  link: {
    name: 'link',
    scope: ofActors,
    of: dataset,
    ...anId,
    rule: 'link',
    fits: (_: string, { actor }: { readonly actor?: string }) => actor !== undefined && actor !== nothingChosen,
  },
} as const

export const languageParameter = {
  /** Absent: as the browser asks. */
  language: { name: 'lang', scope: 'page', ...oneOf(languages) },
} as const

/** Whether a text can be the id of an actor; the word for no choice cannot. */
export const isActorId = (text: string): boolean => isId(text) && text !== nothingChosen
