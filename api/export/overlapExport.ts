/** `/export/overlap.csv` and `.json`, also under `/export/<data set>/<version>`: every pair in one row, zeros too. */

import { notFound } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import { addressedGraph } from '../http/addressedGraph.ts'
import type { Shared } from '../http/askGraphql.ts'
import { contentOf } from '../http/content.ts'
import type { Answer, Question } from '../http/exchange.ts'
import { finished } from '../http/finishedAnswer.ts'
import { overlapHash, overlapMethod } from '../resolvers/overlapMethod.ts'
import { drawChance, overlapOf } from '../resolvers/overlapOf.ts'
import { type AskedPair, overlapPairs, pairChance } from '../resolvers/overlapPairs.ts'
import { checkChosen, overlapQuestion, positionsOf } from '../resolvers/overlapQuestion.ts'
import { overlapCsv } from './overlapCsv.ts'
import { type ExportQuery, exportQuery } from './overlapExportQuery.ts'

const file = /\/overlap\.(csv|json)$/

/** True when a path belongs to the exports. */
export function isExportPath(path: string): boolean {
  return path.startsWith('/export/')
}

type Names = ReadonlyMap<string, string>

/** One pair as a row of the export; what the analytic model says begins with `analytic` and is absent when weighted. */
function rowOf({ drawn, index, base, ...pair }: AskedPair, names: Names) {
  const { a, b, ...measures } = pair
  const analytic = base.analytic()
  const second = analytic ? Object.entries(pairChance(analytic, index, pair.shared)) : []
  return {
    a,
    b,
    nameA: names.get(a) ?? '',
    nameB: names.get(b) ?? '',
    ...measures,
    ...(drawn && pairChance(drawn.chance, index, pair.weight)),
    ...Object.fromEntries(second.map(([name, value]) => [`analytic${name[0]?.toUpperCase()}${name.slice(1)}`, value])),
  }
}
export type OverlapRow = ReturnType<typeof rowOf>

async function namesOf(graph: Graph, ids: readonly string[], signal?: AbortSignal): Promise<Names> {
  const rows = await graph.read('actors', { ids }, signal)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function overlapTable(asking: Parameters<typeof drawChance>[0], asked: ExportQuery) {
  const { graph, signal } = asking
  const question = overlapQuestion(asked)
  if (asked.clusters) await checkChosen(graph, asked.clusters)
  const base = await overlapOf(graph, question, asked.year)
  const chosen = asked.clusters ? positionsOf(asked.clusters, base.ids, base.year) : [...base.ids.keys()]
  const drawn = await drawChance(asking, base, question)
  const names = await namesOf(graph, base.ids, signal)
  const method = overlapMethod(graph, { base, question, drawn })
  const { ids: _ids, drawn: _drawn, ...described } = method
  return {
    title: graph.dataset.titleEn,
    licence: graph.dataset.licence,
    method: { ...described, hash: overlapHash(method) },
    pairs: overlapPairs(base, chosen, drawn).map((pair) => rowOf(pair, names)),
  }
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
