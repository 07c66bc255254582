/** `/export/links.csv` and `.json`, also under `/export/<data set>/<version>`: every link that passes in one row. */
import type { ServedDataset } from '../graph/graph.ts'
import { addressedGraph } from '../http/addressedGraph.ts'
import type { Shared } from '../http/askGraphql.ts'
import { contentOf } from '../http/content.ts'
import type { Answer, Question } from '../http/exchange.ts'
import { finished } from '../http/finishedAnswer.ts'
import { csvFile } from './csvFile.ts'
import { jsonFile } from './jsonFile.ts'
import { linksQuery } from './linksQuery.ts'
import { linkColumns, linkLines } from './linksTable.ts'
import type { Table } from './table.ts'

const file = /\/links\.(csv|json)$/

/** True when a path asks for the file of links, whatever the data set. */
export function isLinksPath(path: string): boolean {
  return path.startsWith('/export/') && file.test(path)
}

/** Formats of a table by the ending of its address. */
const formats = {
  csv: { contentType: 'text/csv; charset=utf-8', write: csvFile },
  json: { contentType: 'application/json; charset=utf-8', write: jsonFile },
} as const

const shortVersion = (version: string): string => version.slice(0, 12)

function originOf(
  { id, title, titleEn, version, synthetic, licence }: ServedDataset,
  of: Table<unknown>['origin'],
  danish: boolean,
) {
  return { dataset: id, title: danish ? title : titleEn, version, synthetic, licence, ...of }
}

/** Errors: those of `links`, BAD_USER_INPUT naming a parameter, TOO_EXPENSIVE above 100,000 rows. */
export async function linksExport(
  shared: Shared,
  question: Question,
  _: string,
  signal?: AbortSignal,
): Promise<Answer> {
  const { path, query } = question
  const [ending = '', format] = file.exec(path) ?? []
  const { graph, pinned } = await addressedGraph(shared.atlas, path.slice(0, -ending.length))
  const { asked, lang, conditions } = linksQuery(query)
  const { lines, year } = await linkLines(graph, asked, signal)
  const { id, version, created } = graph.dataset
  const address = `/export/${id}/${shortVersion(version)}${ending}${query && `?${query}`}`
  const origin = originOf(graph.dataset, { year, conditions, address }, lang === 'da')
  const { contentType, write } = formats[format === 'csv' ? 'csv' : 'json']
  const body = Buffer.from(write({ id: 'links', columns: linkColumns, rows: lines, origin }, lang))
  const answer = await finished(contentOf(contentType, body), pinned, question)
  const name = `links-${id}-${shortVersion(version)}-${created}.${format}`
  return { ...answer, headers: { ...answer.headers, 'content-disposition': `attachment; filename="${name}"` } }
}
