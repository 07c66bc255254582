/** Problems as a CSV table, to mend a package in a spreadsheet. */
import { stringify } from 'csv-stringify/sync'
import { defuseCell } from '../../csv/defuseCell.ts'
import type { Problem } from './problem.ts'

/** Header line first; cells that a spreadsheet would run are defused. */
export function problemsCsv(problems: readonly Problem[]): string {
  const rows = problems.map(({ table, line, column, value, rule }) =>
    [table, String(line ?? ''), column ?? '', value ?? '', rule].map(defuseCell),
  )
  return stringify([['table', 'line', 'column', 'value', 'rule'], ...rows])
}
