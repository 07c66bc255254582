/** Turns the text of a cell into its value, or tells which rule it breaks. */
import type { Column } from './table.ts'

export type Value = string | number | boolean | readonly string[] | null
export type CellResult = { readonly value: Value } | { readonly rule: string }

const idPattern = /^[a-z0-9][a-z0-9._-]{0,99}$/
const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

function isDate(text: string): boolean {
  const match = datePattern.exec(text)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  const iso = `${year}-${month}-${day}`
  const time = Date.parse(iso)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}

function range({ min, max }: Column): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`
  if (min !== undefined) return ` of at least ${min}`
  return max !== undefined ? ` of at most ${max}` : ''
}

function readNumber(text: string, column: Column, pattern: RegExp, noun: string): CellResult {
  const value = Number(text)
  const { min = -Infinity, max = Infinity } = column
  return pattern.test(text) && Number.isFinite(value) && value >= min && value <= max
    ? { value: value === 0 ? 0 : value }
    : { rule: `must be ${noun}${range(column)}` }
}

/** The standard's default values; a spreadsheet writes capitals. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'True', 'TRUE', '1'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE', '0'].map((text) => [text, false] as const),
])

function readBoolean(text: string): CellResult {
  const value = booleans.get(text)
  return value === undefined ? { rule: 'must be true or false' } : { value }
}

/** Signs that none sees: control signs but line ends and tabs, blanks without width, and what turns the direction of text. */
const invisible = /[^\P{Cc}\t\n\r]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u
const invisibleRule = 'must not hold control signs, blanks without width or signs that turn the direction of text'

function readList(text: string, { oneOf }: Column): CellResult {
  if (invisible.test(text)) return { rule: invisibleRule }
  const value = text.split(';').map((item) => item.trim())
  if (value.includes('')) return { rule: 'must be a list with semicolons between its items and no empty item' }
  return oneOf && !value.every((item) => oneOf.includes(item))
    ? { rule: `must be a list of ${oneOf.join(', ')}` }
    : { value }
}

function readText(text: string, { oneOf, pattern, like, checkSum }: Column): CellResult {
  if (oneOf) {
    // The list's own text, so that a million cells share one string.
    const value = oneOf[oneOf.indexOf(text)]
    return value === undefined ? { rule: `must be one of ${oneOf.join(', ')}` } : { value }
  }
  if (invisible.test(text)) return { rule: invisibleRule }
  if (pattern && !pattern.test(text)) return { rule: `must look like ${like ?? pattern.source}` }
  return checkSum?.(text) === false ? { rule: 'must have the right check sum, its last two digits' } : { value: text }
}

/** The empty cell is unknown (null) and refused where the column is required. A rule reads on after the column's name. */
export function readCell(text: string, column: Column): CellResult {
  if (text.trim() === '') return column.required ? { rule: 'must not be empty' } : { value: null }
  switch (column.type) {
    case 'id':
      return idPattern.test(text)
        ? { value: text }
        : { rule: 'must be an id: 1 to 100 lower-case letters a–z, digits, dots, hyphens or underscores' }
    case 'integer':
      return readNumber(text, column, /^-?\d{1,15}$/, 'a whole number')
    case 'year':
      return readNumber(text, column, /^\d{4}$/, 'a year')
    case 'number':
      return readNumber(text, column, /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/, 'a number with a decimal point')
    case 'boolean':
      return readBoolean(text)
    case 'date':
      return isDate(text) ? { value: text } : { rule: 'must be a date as 2017, 2017-11 or 2017-11-30' }
    case 'list':
      return readList(text, column)
    case 'text':
      return readText(text, column)
  }
}
