/** `/export/<table>.<format>`, also under `/export/<data set>/<version>`: a whole table as a file that can be cited. */
import { notFound } from '../errors.ts'
import type { ServedDataset } from '../graph/graph.ts'
import { addressedGraph } from '../http/addressedGraph.ts'
import type { Shared } from '../http/askGraphql.ts'
import { contentOf } from '../http/content.ts'
import type { Answer, Question } from '../http/exchange.ts'
import { finished } from '../http/finishedAnswer.ts'
import type { AskingForChance } from '../questions/overlap/compared.ts'
import { actorsTable, firmsTable } from './actorsTable.ts'
import { bindingActorsTable } from './bindingActorsTable.ts'
import { csvFile } from './csvFile.ts'
import { fileQuery } from './fileQuery.ts'
import { jsonFile } from './jsonFile.ts'
import type { Language } from './language.ts'
import { linksTable } from './linksTable.ts'
import type { TableFile } from './makeTable.ts'
import { overlapTable } from './overlapTable.ts'
import type { Origin } from './table.ts'

/** Ways to write a table, by the ending of its address. */
const formats = {
  csv: { contentType: 'text/csv; charset=utf-8', write: csvFile },
  json: { contentType: 'application/json; charset=utf-8', write: jsonFile },
} as const

type Format = (typeof formats)[keyof typeof formats]
interface Written {
  readonly body: string
  readonly edition: string | undefined
}
type Write = (
  asking: AskingForChance,
  query: string,
  format: Format,
  originOf: (year: number, conditions: string, language: Language) => Origin,
) => Promise<Written>

/** One table in one format, whatever its rows are. */
function written<Row>({ takes, make }: TableFile<Row>): Write {
  return async (asking, query, { write }, originOf) => {
    const read = fileQuery(query, takes)
    const table = await make(asking, read)
    const body = write(table, originOf(table.year, read.conditions, read.lang), read.lang)
    return { body, edition: table.edition }
  }
}

/** Every table by the name of its file. */
const tables: Readonly<Record<string, Write>> = {
  actors: written(actorsTable),
  firms: written(firmsTable),
  links: written(linksTable),
  overlap: written(overlapTable),
  'binding-actors': written(bindingActorsTable),
}

/** True when a path belongs to the files. */
export function isExportPath(path: string): boolean {
  return path.startsWith('/export/')
}

const named = /\/([a-z-]+)\.([a-z]+)$/

const shortVersion = (version: string): string => version.slice(0, 12)

function originIn({ id, title, titleEn, version, synthetic, licence }: ServedDataset, address: string) {
  return (year: number, conditions: string, language: Language): Origin => ({
    ...{ dataset: id, title: language === 'da' ? title : titleEn, version, synthetic, licence },
    ...{ year, conditions, address },
  })
}

/** Errors: NOT_FOUND for other files, BAD_USER_INPUT naming a parameter, and those of the question that the file presents. */
export async function exportFile(
  shared: Shared,
  question: Question,
  requestId: string,
  signal?: AbortSignal,
): Promise<Answer> {
  const { path, query, origin, asker } = question
  const [ending = '', name = '', extension = ''] = named.exec(path) ?? []
  const write = Object.hasOwn(tables, name) ? tables[name] : undefined
  const format = extension === 'csv' || extension === 'json' ? formats[extension] : undefined
  if (!write || !format) throw notFound('export', [path])
  const { graph, pinned } = await addressedGraph(shared.atlas, path.slice(0, -ending.length))
  const { id, version, created, synthetic } = graph.dataset
  const address = `${origin}/export/${id}/${shortVersion(version)}${ending}${query && `?${query}`}`
  const asking = { graph, nullModels: shared.nullModels, requestId, asker, signal }
  const { body, edition } = await write(asking, query, format, originIn(graph.dataset, address))
  const answer = await finished(contentOf(format.contentType, Buffer.from(body)), pinned, question)
  const file = `${name}-${id}${synthetic ? '-invented' : ''}-${shortVersion(version)}-${edition ?? created}.${extension}`
  return { ...answer, headers: { ...answer.headers, 'content-disposition': `attachment; filename="${file}"` } }
}
