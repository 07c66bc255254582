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

/** Signs that nobody sees as codes. */
function visible(text: string): string {
  const code = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return text.replace(/[\p{Cf}\p{Cc}\u00a0\u2028\u2029]/gu, code)
}

/** A problem as one line of plain text: where, what stands there, which rule. */
export function problemText({ table, line, column, value, rule }: Problem): string {
  const place = [table, line === null ? null : `line ${line}`, column].filter((part) => part !== null).join(', ')
  return visible(`${place}: ${rule}${value === null || value === '' ? '' : ` It is ${JSON.stringify(value)}.`}`)
}

/** How many more rows break a rule than the one that is told, and the first of them; empty when none does. */
export function andMoreRows(examples: readonly string[], more: number): string {
  if (more === 0) return ''
  const named = examples.slice(0, Math.min(more, 3))
  const rows = more === 1 ? '1 more row' : `${more.toLocaleString('en')} more rows`
  return ` And ${rows}: ${named.join(', ')}${named.length < more ? ', …' : '.'}`
}

/** What is the same rule, whichever other line or id its sentence names. */
const ruleOf = ({ table, column, rule }: Problem): string => `${table} ${column} ${rule.replace(/\d+/g, '0')}`

/** The problems as lines of plain text in their order; a rule that many rows break is told once, with its count. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const groups = new Map<string, Problem[]>()
  for (const [place, problem] of problems.entries()) {
    const rule = problem.line === null ? `alone ${place}` : ruleOf(problem)
    const group = groups.get(rule)
    if (group) group.push(problem)
    else groups.set(rule, [problem])
  }
  const example = ({ line, value }: Problem): string =>
    `line ${line}${value ? ` ${visible(JSON.stringify(value))}` : ''}`
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [problemText(first) + andMoreRows(others.slice(0, 3).map(example), others.length)] : [],
  )
}
