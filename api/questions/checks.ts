/** What every list and filter checks before it answers. */
import type { UsualBounds } from '../domain/overlap/bounds.ts'
import { badUserInput, notFound } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { reference } from './memory/reference.ts'

const largestPage = 100

/** Errors: BAD_USER_INPUT unless 1–100; 20 when none is given. */
export function checkFirst(first: number | null | undefined): number {
  const asked = first ?? 20
  if (asked < 1 || asked > largestPage) throw badUserInput('first', `must be from 1 to ${largestPage}`, 'RANGE')
  return asked
}

/** Errors: BAD_USER_INPUT naming the first list that is empty, because it would find nothing. */
export function refuseEmptyLists(filter: Readonly<Record<string, unknown>>): void {
  for (const [field, value] of Object.entries(filter)) {
    if (Array.isArray(value) && value.length === 0)
      throw badUserInput(field, 'must not be an empty list: leave it out to ask for all', 'EMPTY_LIST')
  }
}

const longestText = 500

/** Errors: BAD_USER_INPUT for a text of more than 500 characters. */
export function checkText(text: string | null | undefined): void {
  if ((text?.length ?? 0) > longestText)
    throw badUserInput('text', `must be at most ${longestText} characters long`, 'TOO_LONG')
}

interface Conditions {
  readonly regions?: readonly string[] | null
  readonly municipalities?: readonly string[] | null
  readonly models?: readonly number[] | null
}

async function knownPlaces(graph: Graph): Promise<ReadonlySet<unknown>> {
  const [{ places }, { region, municipality }] = await Promise.all([reference(graph), graph.directory()])
  return new Set<unknown>([...places.map(({ code }) => code), ...region, ...municipality])
}

/** Errors: BAD_USER_INPUT for empty lists and models outside 1–6, NOT_FOUND naming unknown codes of places. */
export async function checkConditions(graph: Graph, filter: Conditions): Promise<void> {
  refuseEmptyLists({ ...filter })
  if (filter.models?.some((model) => model < 1 || model > 6))
    throw badUserInput('models', 'must be from 1 to 6', 'RANGE')
  const asked = { region: filter.regions ?? [], municipality: filter.municipalities ?? [] }
  if (asked.region.length + asked.municipality.length === 0) return
  const known = await knownPlaces(graph)
  for (const [level, codes] of Object.entries(asked)) {
    const unknown = codes.filter((code) => !known.has(code))
    if (unknown.length > 0) throw notFound(level, unknown)
  }
}

/** Errors: NOT_FOUND naming the ids that are no cluster of the data version. */
export async function checkClusters(graph: Graph, ids: readonly string[] | null | undefined): Promise<void> {
  if (!ids) return
  const [{ numberOf }, { kind }] = await Promise.all([graph.projection(), graph.directory()])
  const unknown = ids.filter((id) => kind[numberOf.get(id) ?? -1] !== 'cluster')
  if (unknown.length > 0) throw notFound('cluster', unknown)
}

const written = (bound: number): string => bound.toLocaleString('en')

/** The number, or the usual one when none is given. Errors: BAD_USER_INPUT naming the field and its bounds. */
export function within(field: string, asked: number | null | undefined, { least, most, usual }: UsualBounds): number {
  const value = asked ?? usual
  if (value >= least && value <= most) return value
  throw badUserInput(field, `must be from ${written(least)} to ${written(most)}`, 'RANGE')
}
