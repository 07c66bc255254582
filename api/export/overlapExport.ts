/** `/export/overlap.csv` and `.json`, also under `/export/<data set>/<version>`: every pair in one row, zeros too. */
import { stringify } from 'csv-stringify/sync'
import { csvCell, csvForm } from '../../csv/csvForm.ts'
import { notFound } from '../errors.ts'
import { addressedGraph } from '../http/addressedGraph.ts'
import type { Shared } from '../http/askGraphql.ts'
import { contentOf } from '../http/content.ts'
import type { Answer, Question } from '../http/exchange.ts'
import { finished } from '../http/finishedAnswer.ts'
import type { AskingForChance } from '../questions/overlap/compared.ts'
import { type AskedPair, analyticChance, drawnChance } from '../questions/overlap/pairs.ts'
import { askOverlap } from '../questions/overlap.ts'
import { type ExportQuery, exportQuery, type Language } from './overlapExportQuery.ts'

const file = /\/overlap\.(csv|json)$/

/** True when a path belongs to the exports. */
export function isExportPath(path: string): boolean {
  return path.startsWith('/export/')
}

type Names = ReadonlyMap<string, string>

/** One pair as a row of the export; figures of the analytic model begin with `analytic` and are absent when weighted. */
async function rowOf(pair: AskedPair, names: Names) {
  const { compared: _compared, index: _index, a, b, ...measures } = pair
  const [drawn, analytic] = await Promise.all([drawnChance(pair), analyticChance(pair)])
  const second = Object.entries(analytic ?? {})
  return {
    a,
    b,
    nameA: names.get(a) ?? '',
    nameB: names.get(b) ?? '',
    ...measures,
    ...drawn,
    ...Object.fromEntries(second.map(([name, value]) => [`analytic${name[0]?.toUpperCase()}${name.slice(1)}`, value])),
  }
}
type OverlapRow = Awaited<ReturnType<typeof rowOf>>

async function namesOf({ graph, signal }: AskingForChance, ids: readonly string[]): Promise<Names> {
  const rows = await graph.read('actors', { ids }, signal)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function overlapTable(asking: AskingForChance, asked: ExportQuery) {
  const { clusters, pairs, method } = await askOverlap(asking, asked)
  const { hash, hubPercentile: _hubPercentile, ...described } = method
  const names = await namesOf(
    asking,
    clusters.map(({ id }) => id),
  )
  return {
    title: asking.graph.dataset.titleEn,
    licence: asking.graph.dataset.licence,
    method: { ...described, hash: await hash() },
    pairs: await Promise.all(pairs().map((pair) => rowOf(pair, names))),
  }
}

/** What the pairs come from and under which conditions; a list that is null limits nothing. */
type Provenance = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

/**
 * Each row states its origin, because a table is soon parted from its address. Header line first; RFC 4180. In Danish with
 * semicolons, decimal commas and a byte order mark, for spreadsheets.
 */
function overlapCsv(pairs: readonly OverlapRow[], provenance: Provenance, language: Language): string {
  const rows = pairs.map((pair) => ({ ...pair, ...provenance }))
  const columns = Object.keys(rows[0] ?? {})
  const table = rows.map((row) => Object.values(row).map((value) => csvCell(value, language)))
  return stringify([columns, ...table], csvForm(language))
}

const contentTypes = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** Errors: those of `overlap`, and NOT_FOUND for other files. */
export async function overlapExport(
  shared: Shared,
  question: Question,
  requestId: string,
  signal?: AbortSignal,
): Promise<Answer> {
  const { path, query } = question
  const [ending, format] = file.exec(path) ?? []
  if (!ending) throw notFound('export', [path])
  const { graph, pinned } = await addressedGraph(shared.atlas, path.slice(0, -ending.length))
  const asked = exportQuery(query)
  const table = await overlapTable({ graph, nullModels: shared.nullModels, requestId, signal }, asked)
  const csv = format === 'csv'
  const body = Buffer.from(
    csv ? overlapCsv(table.pairs, { ...table.method, licence: table.licence }, asked.lang) : JSON.stringify(table),
  )
  const { id, version } = graph.dataset
  const name = `overlap-${id}-${version.slice(0, 12)}-${table.method.hash.slice(0, 8)}.${format}`
  const contentType = csv ? contentTypes.csv : contentTypes.json
  const answer = await finished(contentOf(contentType, body), pinned, question)
  return { ...answer, headers: { ...answer.headers, 'content-disposition': `attachment; filename="${name}"` } }
}
