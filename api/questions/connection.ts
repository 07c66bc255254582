/** Lists page by page, with cursors that fit only the list that they come from. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { cutPage, type Key, type Page } from '../domain/cutPage.ts'
import { badUserInput } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { checkFirst } from './checks.ts'

export interface Connection<Item> extends Page<Item> {
  /** One for each item. */
  readonly cursors: readonly string[]
}
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** Objects with their keys in one order: how a question was written, or executed, makes no other list of it. */
const inOneOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** Tells lists apart: everything that a list depends on, and the version of the data. */
function fingerprint({ dataset: { id, version } }: Graph, list: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([id, version, ...list], inOneOrder)))).slice(0, 18)
}

/** Base64 with letters that an address can hold, of ASCII text. */
function encode(list: string, key: Key): string {
  const text = btoa(JSON.stringify([list, ...key]))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function readKey(cursor: string): Key | undefined {
  try {
    const [, ...key]: unknown[] = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')))
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

/** One page of a list. Errors: BAD_USER_INPUT for `first` outside 1–100 and for a cursor of another list. */
export function connect<Item>(graph: Graph, list: Ordered<Item>, asked: PageArguments): Connection<Item> {
  const first = checkFirst(asked.first)
  const name = fingerprint(graph, list.question)
  const after = typeof asked.after === 'string' ? decode(name, list.keyLength, asked.after) : undefined
  const page = cutPage(list.items, list.keyOf, first, after)
  return { ...page, cursors: page.keys.map((key) => encode(name, key)) }
}
