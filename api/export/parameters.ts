/** The parameters of a file's address, each read in one place: those of the page by the same names. */
import {
  confidences,
  eventTypes,
  fields,
  kinds,
  labels,
  levels,
  roles,
  sectors,
  typesOf,
} from '../domain/closedLists.ts'
import { badUserInput } from '../errors.ts'

type Read<Value> = (name: string, text: string) => Value

function listed(name: string, text: string): readonly string[] {
  const given = text.split(',').filter(Boolean)
  if (given.length > 0) return given
  throw badUserInput(name, 'must not be an empty list: leave it out to ask for all', 'EMPTY_LIST')
}

/** Words between commas, in any case. Errors: BAD_USER_INPUT for none, and for words that are not in the list. */
function wordsOf(list: readonly string[]): Read<readonly string[]> {
  return (name, text) => {
    const given = listed(name, text.toLowerCase())
    const wrong = given.filter((word) => !list.includes(word))
    if (wrong.length === 0) return given
    throw badUserInput(name, `must not have ${wrong.join(', ')}; these are: ${list.join(', ')}`, 'FORM')
  }
}

function numberOf(form: RegExp, rule: string): Read<number> {
  return (name, text) => {
    if (form.test(text)) return Number(text)
    throw badUserInput(name, rule, 'FORM')
  }
}
const wholeNumber = numberOf(/^\d{1,10}$/, 'must be a whole number')

function truthOf(truths: Readonly<Record<string, boolean>>): Read<boolean> {
  return (name, text) => {
    const truth = truths[text]
    if (truth !== undefined) return truth
    throw badUserInput(name, `must be ${Object.keys(truths).join(' or ')}`, 'FORM')
  }
}

const models: Read<readonly number[]> = (name, text) => wordsOf(['1', '2', '3', '4', '5', '6'])(name, text).map(Number)

interface Parameter {
  /** What the question that answers calls it. */
  readonly argument: string
  readonly read: Read<unknown>
}

/** Conditions on clusters. */
export const clusterParameters = {
  region: { argument: 'regions', read: listed },
  field: { argument: 'fields', read: wordsOf(fields) },
  level: { argument: 'levels', read: wordsOf(levels) },
  label: { argument: 'labels', read: wordsOf(labels) },
  model: { argument: 'models', read: models },
  network: { argument: 'innovationNetwork', read: truthOf({ yes: true, no: false }) },
} as const satisfies Readonly<Record<string, Parameter>>

/** Groups with * between them, each as its clusters; a name behind an exclamation mark is the page's alone. */
const groups: Read<readonly (readonly string[])[]> = (name, text) =>
  text.split('*').map((group) => listed(name, group.split('!')[0] ?? ''))

/** Everything else that rows can be asked by. */
export const otherParameters = {
  cluster: { argument: 'cluster', read: (_: string, text: string) => text },
  clusters: { argument: 'clusters', read: listed },
  events: { argument: 'events', read: wordsOf(eventTypes) },
  groups: { argument: 'groups', read: groups },
  ended: { argument: 'ended', read: listed },
  sector: { argument: 'sectors', read: wordsOf(sectors) },
  kinds: { argument: 'kinds', read: wordsOf(kinds) },
  type: { argument: 'types', read: wordsOf(Object.values(typesOf).flat()) },
  role: { argument: 'roles', read: wordsOf(roles) },
  confidence: { argument: 'confidence', read: wordsOf(confidences) },
  text: { argument: 'text', read: (_: string, text: string) => text },
  year: { argument: 'year', read: numberOf(/^\d{4}$/, 'must be a year of four digits') },
  years: { argument: 'years', read: wordsOf(['any']) },
  weighted: { argument: 'weighted', read: truthOf({ 1: true, true: true, 0: false, false: false }) },
  fragility: { argument: 'fragility', read: truthOf({ 1: true, true: true, 0: false, false: false }) },
  draws: { argument: 'draws', read: wholeNumber },
  seed: { argument: 'seed', read: wholeNumber },
  order: { argument: 'order', read: wordsOf(['share', 'excess']) },
} as const satisfies Readonly<Record<string, Parameter>>

type Arguments<Of extends Readonly<Record<string, Parameter>>> = {
  readonly [Name in keyof Of as Of[Name]['argument']]?: ReturnType<Of[Name]['read']>
}
export type ClusterArguments = Arguments<typeof clusterParameters>
export type OtherArguments = Arguments<typeof otherParameters>

export const parameters: Readonly<Record<string, Parameter>> = { ...clusterParameters, ...otherParameters }

/** Names that addresses of files had before; they keep opening. */
export const formerNames: Readonly<Record<string, string>> = { sectors: 'sector', roles: 'role', types: 'type' }
