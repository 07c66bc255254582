/** The view Overlap: what counts as shared, how the pairs are measured and ordered, and which pair is chosen. */
import { drawsBounds, hubPercentileBounds, seedBounds, setsBounds, usualSectors } from '../../generated/constants.ts'
import type { ActorType, Sector } from '../../generated/graphql.ts'
import type { Confidence, Role } from '../../generated/late/graphql.ts'
import type { View } from '../../views.ts'
import { dataset, ids, isId, oneOf, type StateOf, someOf, sorted, wholeNumber } from '../codec.ts'
import type { pageParameters } from './page.ts'

/** `chance`, the default, is above or below chance by z; the others are what the API calls them. */
export const measures = [
  'chance',
  'shared',
  'jaccard',
  'overlap',
  'containment',
  'expected',
  'difference',
  'p',
  'q',
] as const
export type Measure = (typeof measures)[number]
/** Columns of the list of pairs: the names of the two, what they share, and the measures. */
export const rankedColumns = ['pair', 'observed', ...measures] as const
const rankings = rankedColumns.flatMap((column) => [column, `-${column}`] as const)
/** The column that orders the list of pairs: measures strongest first, names by the alphabet, with a hyphen the other way around. */
export type WrittenRanking = (typeof rankings)[number]
export const bindingOrders = ['share', 'excess'] as const
export const orders = ['similarity', 'name', 'field', 'region'] as const
export type Order = (typeof orders)[number]

export const partnerSectors = ['KNOWLEDGE', 'PUBLIC', 'FIRM', 'OTHER'] as const satisfies readonly Sector[]
export const defaultSectors: readonly (typeof partnerSectors)[number][] = usualSectors
export const roles = [
  'HOST',
  'FOUNDER',
  'OWNER',
  'FINANCIER',
  'BOARD',
  'AGREEMENT',
  'PROJECT',
  'PARTNER',
  'DEDICATED',
  'PARTICIPANT',
] as const satisfies readonly Role[]
export const partnerTypes = [
  'UNIVERSITY',
  'GTS',
  'UNIVERSITY_COLLEGE',
  'BUSINESS_ACADEMY',
  'VOCATIONAL_SCHOOL',
  'HOSPITAL',
  'ART_SCHOOL',
  'SECTOR_RESEARCH',
  'KNOWLEDGE_CENTRE',
  'THINK_TANK',
  'OTHER_KNOWLEDGE',
  'MINISTRY',
  'AGENCY',
  'REGION',
  'MUNICIPALITY',
  'GROWTH_HOUSE',
  'BUSINESS_COUNCIL',
  'GROWTH_FORUM',
  'INNOVATION_ENVIRONMENT',
  'FUNDER',
  'OTHER_PUBLIC',
  'FIRM',
  'ASSOCIATION',
  'TRADE_ASSOCIATION',
  'FOUNDATION',
  'OTHER_ORGANISATION',
] as const satisfies readonly ActorType[]
export const confidences = ['CONFIRMED', 'LIKELY', 'UNCERTAIN'] as const satisfies readonly Confidence[]

export const defaultDraws = drawsBounds.usual
export const defaultSeed = seedBounds.usual
export const defaultHubs = hubPercentileBounds.usual
export const fewestSets = setsBounds.least
export const mostSets = setsBounds.most

const scope = ['overlap'] as const satisfies readonly View[]
const idsOfSets = ids(mostSets)

function readSets(text: string): readonly string[] | undefined {
  const sets = idsOfSets.parse(text)
  return sets && sets.length >= fewestSets ? sets : undefined
}

function readPair(text: string): readonly [string, string] | undefined {
  const [a = '', b = '', ...more] = text.split('~')
  return isId(a) && isId(b) && more.length === 0 ? [a, b] : undefined
}

export const overlapParameters = {
  /** Ids of the two chosen clusters, the row of the matrix first. */
  pair: {
    name: 'pair',
    rule: 'pair',
    scope,
    of: dataset,
    clears: ['link', 'pairsPage'],
    parse: readPair,
    format: (pair: readonly [string, string]) => pair.join('~'),
  },
  measure: { name: 'measure', scope, clears: ['ranking', 'pairsPage'], ...oneOf(measures, 'chance') },
  /** Absent: by the measure that is shown. */
  ranking: { name: 'pairs', scope, clears: ['pairsPage'], ...oneOf(rankings) },
  /** What the actors that bind are ordered by. */
  binding: { name: 'binding', scope, ...oneOf(bindingOrders, 'share') },
  order: { name: 'order', scope, ...oneOf(orders, 'similarity') },
  /** Absent: the usual ones of the view, in Overlap knowledge and public, in Table all but firms. */
  sectors: {
    name: 'sector',
    scope: ['overlap', 'table'],
    clears: ['pairsPage', 'rowsPage'],
    ...someOf(partnerSectors),
  },
  /** Absent, as types and confidence: all. */
  roles: { name: 'role', scope, clears: ['pairsPage'], ...someOf(roles) },
  types: { name: 'type', scope: ['overlap', 'table'], clears: ['pairsPage', 'rowsPage'], ...someOf(partnerTypes) },
  confidence: { name: 'confidence', scope, clears: ['pairsPage'], ...someOf(confidences) },
  weighted: {
    name: 'weighted',
    rule: 'choice',
    scope,
    clears: ['pairsPage'],
    parse: (text: string) => (text === '1' ? (true as const) : undefined),
    format: () => '1',
  },
  /** Any whole number that the address gives: the API decides which it takes. As the seed. */
  draws: { name: 'draws', rule: 'draws', scope, ...wholeNumber(/^\d{1,9}$/, defaultDraws) },
  seed: { name: 'seed', rule: 'seed', scope, ...wholeNumber(/^\d{1,10}$/, defaultSeed) },
  /** Ids of the clusters whose pairs are shown, in alphabetical order; absent: all. */
  clusters: { name: 'clusters', rule: 'id', scope, of: dataset, clears: ['pairsPage'], ...sorted(ids()) },
  /** Ids of the 2 to 12 clusters of the set plot, in the order in which they were chosen; absent: the view chooses. */
  sets: { name: 'sets', rule: 'sets', scope, of: dataset, parse: readSets, format: idsOfSets.format },
  /** Percentile from which a partner is a hub, 50 to 99. */
  hubs: { name: 'hubs', rule: 'hubs', scope, ...wholeNumber(/^[5-9]\d$/, defaultHubs) },
} as const

/** The year of the page is one of its conditions. */
export type OverlapState = StateOf<typeof overlapParameters & Pick<typeof pageParameters, 'year'>>
