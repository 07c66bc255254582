import { type Messages, setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Language } from '../state/parameters/page.ts'
import type first from './en.json'
import type late from './late/en.json'

/**
 * Every text of the page has one key; both languages have the same keys (tested). Texts of views that are loaded when they are
 * opened stand in files of their own, which the first load does not wait for.
 */
export type WordKey = keyof typeof first | keyof typeof late
export type Values = Readonly<Record<string, string | number>>

export interface Words {
  readonly language: Language
  /** The text of a key with its values put in; numbers inside ICU plurals are written after the language. */
  say(key: WordKey, values?: Values): string
  /** Takes in texts that came after the first. */
  learn(texts: Messages): void
  /** A whole number with the language's separators. */
  count(value: number): string
  /** A number with exactly one decimal. */
  decimal(value: number): string
  /** A number with at most one decimal. */
  figure(value: number): string
  /** A number with at most two decimals, for figures quoted as they were published. */
  quoted(value: number): string
  /** A share from 0 to 1 as whole percent with a thin space. */
  percent(share: number): string
  /** A share from 0 to 1 as percent with one decimal, cut and not rounded, so that 100.0 % is all. */
  percentAtLeast(share: number): string
  /** A probability: two decimals, three below 0.01, then "< 0.001". */
  probability(value: number): string
  /** A ratio with exactly two decimals. */
  ratio(value: number): string
  /** A ratio with exactly three decimals, where small differences are what is compared. */
  ratioFine(value: number): string
  /** Alternatives in a sentence: "a, b or c". */
  either(alternatives: readonly string[]): string
  /** Names in a sentence: "A, B and C". */
  list(names: readonly string[]): string
  /** A day, month or year from an ISO date, as precise as it is, written out: "16 March 2009", "May 2020", "2013". */
  date(iso: string): string
  /** Compares two names in the order of the language. */
  compare(a: string, b: string): number
}

const thinSpace = '\u2009'
/** A minus sign for a hyphen; none before a figure that was rounded to zero. */
const minus = (text: string) => text.replace(/^-/, /[1-9]/.test(text) ? '−' : '')

/** Writes ISO dates out, as precise as they are. */
function dateWriter(language: Language): Words['date'] {
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })
  const ofMonth = form({ month: 'long', year: 'numeric' })
  const ofDay = form({ day: 'numeric', month: 'long', year: 'numeric' })
  return (iso) => {
    if (iso.length < 7) return iso
    return (iso.length < 10 ? ofMonth : ofDay).format(new Date(iso.slice(0, 10)))
  }
}

/** Words in one language from its texts (ICU MessageFormat, as translators' tools write it). */
export function createWords(language: Language, texts: Messages): Words {
  const i18n = setupI18n({ locale: language, locales: [language], messages: { [language]: texts } })
  const compiled = new Map<string, ReturnType<typeof compileMessage>>()
  i18n.setMessagesCompiler((text) => {
    const message = compiled.get(text) ?? compileMessage(text)
    compiled.set(text, message)
    return message
  })
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const one = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const upToTwo = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const upToOne = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const two = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const three = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const probability = (value: number) => {
    if (value < 0.001) return `< ${new Intl.NumberFormat(language).format(0.001)}`
    const digits = value < 0.01 ? 3 : 2
    return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
      value,
    )
  }
  const alternatives = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'disjunction' })
  const names = new Intl.ListFormat(language === 'en' ? 'en-GB' : language)
  // The names are Danish: in both languages, and as the server orders them, aa is å and comes last.
  const { compare } = new Intl.Collator('da', { numeric: true })
  return {
    language,
    say: (key, values) => i18n._(key, values),
    learn: (more) => i18n.load(language, more),
    count: (value) => minus(whole.format(value)),
    decimal: (value) => minus(one.format(value)),
    figure: (value) => minus(upToOne.format(value)),
    quoted: (value) => minus(upToTwo.format(value)),
    percent: (share) => `${minus(whole.format(share * 100))}${thinSpace}%`,
    // A millionth keeps 0.992, which is 99.19999 % in binary, at 99.2 %.
    percentAtLeast: (share) => `${minus(one.format(Math.floor(share * 1000 + 1e-6) / 10))}${thinSpace}%`,
    probability,
    ratio: (value) => minus(two.format(value)),
    ratioFine: (value) => minus(three.format(value)),
    either: (words) => alternatives.format(words),
    list: (items) => names.format(items),
    date: dateWriter(language),
    compare,
  }
}
