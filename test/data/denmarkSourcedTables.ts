/** What is committed of denmark-sourced, as tables. */
import { fileURLToPath } from 'node:url'
import type { FactRow } from '../../data/package/factRow.ts'
import { readCsv } from '../../data/package/readCsv.ts'

export const folder = fileURLToPath(new URL('../../data/denmark-sourced/', import.meta.url))
export const table = (name: string) => readCsv(`${folder}${name}.csv`)
export const actors = new Map(table('actors').map((row) => [row.id, row]))
export const links = table('links')
export const linkOf = new Map(links.map((row) => [row.id, row]))
export const evidence = table('evidence')
/** Links and what else is said of them. */
export const said: readonly FactRow[] = [...links.map((row) => ({ ...row, link: row.id ?? '' })), ...evidence]
