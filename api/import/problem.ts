/** What is wrong with a package, cell by cell. */

/** One fault. `table` is a table's name or the file at fault; `line` is the line of the file, 1 being its header. */
export interface Problem {
  readonly table: string
  readonly line: number | null
  readonly column: string | null
  /** What stands there, shortened to 60 characters. */
  readonly value: string | null
  /** The rule that is broken, as a sentence that names the field. */
  readonly rule: string
}

export const problemLimit = 1000

/** Thrown when there are so many problems that reading on would tell nothing new. */
class TooManyProblems extends Error {}

/** A package that may not be imported, with everything that is wrong with it. */
export class PackageRefused extends Error {
  readonly problems: readonly Problem[]
  /** True when reading stopped at `problemLimit`, so that there may be more. */
  readonly stopped: boolean
  constructor(folder: string, problems: readonly Problem[], stopped: boolean) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length.toLocaleString('en')} problems`
    super(`The package ${folder} has ${count}${stopped ? ' and maybe more: reading stopped there' : ''}.`)
    this.problems = problems
    this.stopped = stopped
  }
}

function shorten(value: string): string {
  const characters = [...value.slice(0, 200)]
  return value.length > 60 && characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : value
}

/** Collects problems and refuses to take more than `problemLimit`. */
export interface Problems {
  readonly list: readonly Problem[]
  add(table: string, line: number | null, column: string | null, value: string | null, rule: string): void
}

function collectProblems(): Problems {
  const list: Problem[] = []
  return {
    list,
    add(table, line, column, value, rule) {
      list.push({ table, line, column, value: value === null ? null : shorten(value), rule })
      if (list.length >= problemLimit) throw new TooManyProblems()
    },
  }
}

/** Runs the checks and throws `PackageRefused` when they found anything. */
export async function refuseOnProblems<T>(folder: string, check: (problems: Problems) => Promise<T>): Promise<T> {
  const problems = collectProblems()
  try {
    const result = await check(problems)
    if (problems.list.length > 0) throw new PackageRefused(folder, problems.list, false)
    return result
  } catch (error) {
    if (error instanceof TooManyProblems) throw new PackageRefused(folder, problems.list, true)
    throw error
  }
}

/** In quotes, and signs that nobody sees as codes. */
function quoted(value: string): string {
  const code = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value).replace(/[\p{Cf}\u007f-\u00a0\u2028\u2029]/gu, code)
}

/** A problem as one line of plain text: where, what stands there, which rule. */
export function problemText({ table, line, column, value, rule }: Problem): string {
  const place = [table, line === null ? null : `line ${line}`, column].filter((part) => part !== null).join(', ')
  return `${place}: ${rule}${value === null || value === '' ? '' : ` It is ${quoted(value)}.`}`
}
