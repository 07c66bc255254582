/** Lists page by page: cursors that fit only the list that they come from, edges, nodes and page information. */
import { createHash } from 'node:crypto'
import type { Facets } from '../domain/actors.ts'
import { cutPage, type Key, type Page } from '../domain/cutPage.ts'
import type { Partnership } from '../domain/partners.ts'
import { badUserInput } from '../errors.ts'
import type { ActorRow, EventRow, LinkRow } from '../graph/reads.ts'
import { checkFirst } from './checks.ts'
import type { Context } from './context.ts'
import { knownActor } from './loaders.ts'

export interface Connection<Item> extends Page<Item> {
  readonly cursors: readonly string[]
}
/** Items are ids of actors. */
export type ActorList = Connection<string>
export interface ActorConnection extends ActorList {
  readonly facets: () => Facets
}
export interface ActorEdge {
  readonly cursor: string
  readonly id: string
}
/** Items are links; `id` is the actor at the other end. */
export type LinkConnection = Connection<Omit<Partnership, 'actor' | 'cluster'> & Ends & { readonly id: string }>
export interface LinkEdge {
  readonly cursor: string
  readonly row: LinkRow
  readonly id: string
}
export type EventConnection = Connection<EventRow>
interface Ends {
  readonly actor: string
  readonly cluster: string
}
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** Tells lists apart: everything that a list depends on, and the version of the data. */
function fingerprint(context: Context, list: readonly unknown[]): string {
  const { id, version } = context.graph.dataset
  return createHash('sha256')
    .update(JSON.stringify([id, version, ...list]))
    .digest('base64url')
    .slice(0, 12)
}

function encode(list: string, key: Key): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url')
}

function readKey(cursor: string): Key | undefined {
  try {
    const [, ...key]: unknown[] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return key.every(Number.isSafeInteger) ? (key as number[]) : undefined
  } catch {
    return undefined
  }
}

/** Errors: BAD_USER_INPUT for a cursor that is damaged or comes from another list. */
function decode(list: string, length: number, cursor: string): Key {
  const key = readKey(cursor)
  if (key?.length === length && encode(list, key) === cursor) return key
  throw badUserInput('after', 'must be a cursor of this very list, filter, order, year and data version', 'OTHER_LIST')
}

interface Ordered<Item> {
  /** In the order of its keys. */
  readonly items: ArrayLike<Item>
  readonly keyOf: (item: Item) => Key
  readonly keyLength: number
  /** Everything but the page that the list depends on. */
  readonly question: readonly unknown[]
}

export function connect<Item>(context: Context, list: Ordered<Item>, asked: PageArguments): Connection<Item> {
  const first = checkFirst(asked.first)
  const name = fingerprint(context, list.question)
  const after = typeof asked.after === 'string' ? decode(name, list.keyLength, asked.after) : undefined
  const page = cutPage(list.items, list.keyOf, first, after)
  return { ...page, cursors: page.keys.map((key) => encode(name, key)) }
}

export function pageInfo({ hasNextPage, cursors }: Connection<unknown>) {
  return { hasNextPage, hasPreviousPage: false, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null }
}

/** Resolvers of connections of actors. */
export const actorConnection = {
  edges: ({ items, cursors }: ActorList): ActorEdge[] => items.map((id, i) => ({ id, cursor: cursors[i] ?? '' })),
  nodes: ({ items }: ActorList, _: unknown, { load }: Context): Promise<ActorRow[]> =>
    Promise.all(items.map((id) => knownActor(load, id))),
  pageInfo,
}
export const actorEdge = {
  node: ({ id }: ActorEdge, _: unknown, { load }: Context): Promise<ActorRow> => knownActor(load, id),
}
