/** The part of the page's state that the view Overlap holds: pure, both ways. Defaults are absent. */
import { drawsBounds, hubPercentileBounds, seedBounds, setsBounds, usualSectors } from '../generated/constants.ts'
import type { ActorType, Confidence, Role, Sector } from '../generated/graphql.ts'
import { listText, readList } from './listParameter.ts'

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
export const orders = ['similarity', 'name', 'field', 'region'] as const
export type Order = (typeof orders)[number]

export const partnerSectors = ['KNOWLEDGE', 'PUBLIC', 'FIRM', 'OTHER'] as const satisfies readonly Sector[]
export const defaultSectors: readonly Sector[] = usualSectors
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

export interface OverlapState {
  /** Ids of the two chosen clusters, the row of the matrix first. */
  readonly pair?: readonly [string, string]
  readonly measure?: Measure
  readonly order?: Order
  /** Absent: knowledge and public. */
  readonly sectors?: readonly Sector[]
  /** Absent, as types and confidence: all. */
  readonly roles?: readonly Role[]
  readonly types?: readonly ActorType[]
  readonly confidence?: readonly Confidence[]
  readonly year?: number
  readonly weighted?: true
  /** Any whole number that the address gives: the API says which it takes. As the seed. */
  readonly draws?: number
  readonly seed?: number
  /** Ids of the clusters whose pairs are shown, in alphabetical order; absent: all. */
  readonly clusters?: readonly string[]
  /** Ids of the 2 to 12 clusters of the set plot, in the order in which they were chosen; absent: the view chooses. */
  readonly sets?: readonly string[]
  /** Percentile from which a partner is a hub, 50 to 99. */
  readonly hubs?: number
}

const id = /^[a-z0-9][a-z0-9._:-]{0,127}$/i

function readClusters(text: string | null): readonly string[] | undefined {
  const ids = [...new Set(text?.split(','))].filter((one) => id.test(one)).sort()
  return ids.length > 0 ? ids : undefined
}

function readSets(text: string | null): readonly string[] | undefined {
  const ids = [...new Set(text?.split(','))].filter((one) => id.test(one))
  return ids.length >= fewestSets && ids.length <= mostSets ? ids : undefined
}

function readPair(text: string | null): readonly [string, string] | undefined {
  const [a = '', b = '', ...more] = text?.split('~') ?? []
  return id.test(a) && id.test(b) && more.length === 0 ? [a, b] : undefined
}

function readNumber(text: string | null, form: RegExp, usual?: number): number | undefined {
  const value = text !== null && form.test(text) ? Number(text) : undefined
  return value === usual ? undefined : value
}

function readWord<Word extends string>(text: string | null, [usual, ...others]: readonly Word[]): Word | undefined {
  return text === usual ? undefined : others.find((word) => word === text)
}

/** Reads the parameters of the view Overlap; what is unknown, malformed or the default is absent. */
export function parseOverlapState(parameters: URLSearchParams): OverlapState {
  const read = (name: string) => parameters.get(name)
  const values: { readonly [Key in keyof OverlapState]: OverlapState[Key] | undefined } = {
    pair: readPair(read('pair')),
    measure: readWord(read('measure'), measures),
    order: readWord(read('order'), orders),
    sectors: readList<Sector>(read('sector'), partnerSectors, defaultSectors),
    roles: readList(read('role'), roles),
    types: readList(read('type'), partnerTypes),
    confidence: readList(read('confidence'), confidences),
    year: readNumber(read('year'), /^[1-9]\d{3}$/),
    weighted: read('weighted') === '1' ? true : undefined,
    draws: readNumber(read('draws'), /^\d{1,9}$/, defaultDraws),
    seed: readNumber(read('seed'), /^\d{1,10}$/, defaultSeed),
    clusters: readClusters(read('clusters')),
    sets: readSets(read('sets')),
    hubs: readNumber(read('hubs'), /^[5-9]\d$/, defaultHubs),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** The parameters that the state writes, in a fixed order, without those that are absent. */
export function overlapParameters(state: OverlapState): readonly (readonly [string, string])[] {
  const texts: Readonly<Record<string, string | undefined>> = {
    pair: state.pair?.join('~'),
    measure: state.measure,
    order: state.order,
    sector: listText(state.sectors),
    role: listText(state.roles),
    type: listText(state.types),
    confidence: listText(state.confidence),
    year: state.year?.toString(),
    weighted: state.weighted && '1',
    draws: state.draws?.toString(),
    seed: state.seed?.toString(),
    clusters: state.clusters?.join(),
    sets: state.sets?.join(),
    hubs: state.hubs?.toString(),
  }
  return Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]))
}
