/** How one value of the page's state stands in its address: pure. */
import type { View } from '../views.ts'

/** How a value has to be written; the page has a sentence for each. */
export type AddressRule =
  | 'choice'
  | 'id'
  | 'link'
  | 'ego'
  | 'year'
  | 'draws'
  | 'seed'
  | 'hubs'
  | 'pair'
  | 'sets'
  | 'version'
  | 'pin'
  | 'firms'
  | 'hide'
  | 'terms'
  | 'page'
  | 'text'
  | 'chosen'
  | 'km'
  | 'groups'
  | 'shortlist'
  | 'dismissed'

/** What a value counts in: it goes when the page shows another data set, or another version or year of it. */
type Origin = 'dataset' | 'version'
/** Of what is named by ids of the data set. */
export const dataset = (): Origin => 'dataset'
/** Of what is counted in one version of the data and one year. */
export const version = (): Origin => 'version'

export interface Codec<Value, Key extends string = string> {
  /** Name of the parameter. */
  readonly name: string
  readonly rule: AddressRule
  /** The views that the value is for; the others carry it along. */
  readonly scope: 'page' | readonly View[]
  /** Text of the value that stands for none: it is read as no value, and never written. */
  readonly default?: string
  /** Values that go back to their default when this one changes. */
  readonly clears?: readonly Key[]
  /** The value of a text that is not empty; undefined when the text breaks the rule. */
  parse(text: string): Value | undefined
  /** The text of a value: equal values have equal texts. */
  format(value: Value): string
  /** Of a list the parts that `parse` leaves out; absent: a text is taken or refused as a whole. */
  refused?(text: string): readonly string[]
  /** What the value names something of; absent, or undefined: it outlives both. */
  of?(value: Value): Origin | undefined
  /** Whether the value can stand beside those that come before it in the table; absent: always. */
  fits?(value: Value, before: object): boolean
}

export type ValueOf<Of> = Of extends { parse(text: string): infer Value } ? Exclude<Value, undefined> : never
/** The values of a table of codecs, each absent where it is the default. */
export type StateOf<Table> = { readonly [Key in keyof Table]?: ValueOf<Table[Key]> }

/** What two values of the same form share, whichever parameters they are of. */
type Form<Value> = Pick<Codec<Value>, 'rule' | 'default' | 'parse' | 'format' | 'refused'>

const idForm = /^[a-z0-9][a-z0-9._:~-]{0,127}$/i
export const isId = (text: string): boolean => idForm.test(text)
export const anId: Form<string> = {
  rule: 'id',
  parse: (text) => (isId(text) ? text : undefined),
  format: (id) => id,
}

/** One of the listed words or numbers. */
export function oneOf<Word extends string | number>(words: readonly Word[], usual?: Word): Form<Word> {
  return {
    rule: 'choice',
    ...(usual !== undefined && { default: String(usual) }),
    parse: (text) => words.find((word) => String(word) === text),
    format: String,
  }
}

/** Some of the listed words or numbers, in the order of the list and each once; words are written in lower case. */
export function someOf<Word extends string | number>(
  words: readonly Word[],
  usual?: readonly Word[],
): Form<readonly Word[]> {
  const known = new Map(words.map((word) => [String(word).toLowerCase(), word]))
  const format = (chosen: readonly Word[]) => chosen.join().toLowerCase()
  return {
    rule: 'choice',
    ...(usual && { default: format(usual) }),
    parse(text) {
      const given = new Set(text.split(',').map((part) => known.get(part.toLowerCase())))
      const chosen = words.filter((word) => given.has(word))
      return chosen.length > 0 ? chosen : undefined
    },
    format,
    refused: (text) => text.split(',').filter((part) => part !== '' && !known.has(part.toLowerCase())),
  }
}

/** A whole number whose digits have this form. */
export function wholeNumber(digits: RegExp, usual?: number): Omit<Form<number>, 'rule'> {
  return {
    ...(usual !== undefined && { default: String(usual) }),
    parse: (text) => (digits.test(text) ? Number(text) : undefined),
    format: String,
  }
}

interface ItemForm<Item> {
  read(part: string): Item | undefined
  write(item: Item): string
  /** What no two items of the list share; of those that do the first counts. */
  idOf(item: Item): string
}

/** Items between commas, in the order in which they are given. More than `most` are refused together. */
export function listOf<Item>(
  { read, write, idOf }: ItemForm<Item>,
  most = Number.POSITIVE_INFINITY,
): Omit<Form<readonly Item[]>, 'rule'> {
  const itemsOf = (text: string) => {
    const items = new Map<string, Item>()
    for (const item of text.split(',').map(read)) {
      if (item !== undefined && !items.has(idOf(item))) items.set(idOf(item), item)
    }
    return [...items.values()]
  }
  return {
    parse(text) {
      const items = itemsOf(text)
      return items.length > 0 && items.length <= most ? items : undefined
    },
    format: (items) => items.map(write).join(),
    refused(text) {
      const tooMany = itemsOf(text).length > most
      return text.split(',').filter((part) => part !== '' && (tooMany || read(part) === undefined))
    },
  }
}

/** Ids between commas. */
export const ids = (most?: number) => listOf({ read: anId.parse, write: anId.format, idOf: anId.format }, most)

/** The same list in alphabetical order, where the order in which its items are given means nothing. */
export function sorted<Rest extends object>(
  form: Rest & Pick<Codec<readonly string[]>, 'parse'>,
): Rest & Pick<Codec<readonly string[]>, 'parse'> {
  return { ...form, parse: (text) => form.parse(text)?.toSorted() }
}
