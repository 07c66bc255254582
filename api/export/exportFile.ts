/** `/export/<table>.<format>`, also under `/export/<data set>/<version>`: a whole table as a file that can be cited. */
import { dataSizes } from '../cost/dataSizes.ts'
import type { CountFile, FileAsked } from '../cost/filePoints.ts'
import { notFound } from '../errors.ts'
import type { ServedDataset } from '../graph/graph.ts'
import { addressedGraph } from '../http/addressedGraph.ts'
import type { Shared } from '../http/askGraphql.ts'
import { charge, knock } from '../http/bounds.ts'
import type { Content } from '../http/content.ts'
import type { Answer, Question } from '../http/exchange.ts'
import { finished } from '../http/finishedAnswer.ts'
import { createInFlight } from '../http/inFlight.ts'
import { bytesOfPieces } from '../http/pieces.ts'
import type { Work } from '../http/work.ts'
import type { AskingForChance } from '../questions/overlap/compared.ts'
import { accountsTable } from './accountsTable.ts'
import { actorsTable, firmsTable } from './actorsTable.ts'
import { bindingActorsTable } from './bindingActorsTable.ts'
import { changedPartnersTable } from './changedPartnersTable.ts'
import { csvFile } from './csvFile.ts'
import { eventsTable } from './eventsTable.ts'
import { fileQuery } from './fileQuery.ts'
import { jsonFile } from './jsonFile.ts'
import type { Language } from './language.ts'
import { linksTable } from './linksTable.ts'
import type { TableFile } from './makeTable.ts'
import { overlapTable } from './overlapTable.ts'
import { setsTable } from './setsTable.ts'
import { sharedWithTable } from './sharedWithTable.ts'
import type { Origin } from './table.ts'

/** Ways to write a table, by the ending of its address. */
const formats = {
  csv: { contentType: 'text/csv; charset=utf-8', write: csvFile },
  json: { contentType: 'application/json; charset=utf-8', write: jsonFile },
} as const

type Format = (typeof formats)[keyof typeof formats]
type Gate = (count: CountFile, asked: FileAsked) => Promise<void>
interface Written {
  readonly body: Buffer
  readonly edition: string | undefined
}
type Write = (
  asking: AskingForChance,
  query: string,
  format: Format,
  originOf: (year: number | null, conditions: string, language: Language) => Origin,
  /** Resolves when there is room. */
  gate: Gate,
  work: Work,
) => Promise<Written>

/** One table in one format, whatever its rows are. */
function written<Row>({ takes, count, make }: TableFile<Row>): Write {
  return async (asking, query, { write }, originOf, gate, work) => {
    const read = fileQuery(query, takes)
    await gate(count, read.asked as FileAsked)
    const table = await make(asking, read)
    work.check()
    const pieces = write(table, originOf(table.year, read.conditions, read.lang), read.lang)
    return { body: await bytesOfPieces(pieces, work), edition: table.edition }
  }
}

/** Every table by the name of its file. */
const tables: Readonly<Record<string, Write>> = {
  actors: written(actorsTable),
  firms: written(firmsTable),
  links: written(linksTable),
  overlap: written(overlapTable),
  'binding-actors': written(bindingActorsTable),
  sets: written(setsTable),
  accounts: written(accountsTable),
  events: written(eventsTable),
  'shared-with': written(sharedWithTable),
  'changed-partners': written(changedPartnersTable),
}

/** True when a path belongs to the files. */
export function isExportPath(path: string): boolean {
  return path.startsWith('/export/')
}

const named = /\/([a-z-]+)\.([a-z]+)$/

const shortVersion = (version: string): string => version.slice(0, 12)

function originIn({ id, title, titleEn, version, synthetic, licence }: ServedDataset, address: string) {
  return (year: number | null, conditions: string, language: Language): Origin => ({
    ...{ dataset: id, title: language === 'da' ? title : titleEn, version, synthetic, licence },
    ...{ year, conditions, address },
  })
}

/** A file as it is kept, with what its answer says beside it. */
interface MadeFile {
  readonly content: Content
  readonly headers: Readonly<Record<string, string>>
}

/** What an address asks for. Errors: NOT_FOUND for other files. */
async function fileAt({ atlas }: Shared, { path, query, origin }: Question) {
  const [ending = '', name = '', extension = ''] = named.exec(path) ?? []
  const write = Object.hasOwn(tables, name) ? tables[name] : undefined
  const format = extension === 'csv' || extension === 'json' ? formats[extension] : undefined
  if (!write || !format) throw notFound('export', [path])
  const { graph, pinned } = await addressedGraph(atlas, path.slice(0, -ending.length))
  const { id, version, created, synthetic } = graph.dataset
  const address = `${origin}/export/${id}/${shortVersion(version)}${ending}${query && `?${query}`}`
  const nameOf = (edition = created) =>
    `${name}-${id}${synthetic ? '-invented' : ''}-${shortVersion(version)}-${edition}.${extension}`
  return { graph, pinned, write, format, query, nameOf, key: `${version} ${address}`, address }
}

/**
 * Files are made within the same bounds as answers, and kept beside them. Errors: NOT_FOUND for other files, BAD_USER_INPUT
 * naming a parameter, those of the bounds and of the question that the file presents.
 */
export function createExport(shared: Shared) {
  const { bounds, cache, nullModels, works } = shared
  const inFlight = createInFlight<MadeFile>()
  const said = new WeakMap<Content, MadeFile['headers']>()

  async function make(
    { graph, write, format, query, nameOf, key, address }: Awaited<ReturnType<typeof fileAt>>,
    asker: string,
    requestId: string,
    signal: AbortSignal,
  ): Promise<MadeFile> {
    const work = works.open(signal)
    const asking = { graph, nullModels, requestId, asker, signal: work.signal }
    let ended = (): void => undefined
    let cost = 0
    async function gate(count: CountFile, asked: FileAsked): Promise<void> {
      const { points, made } = count(await dataSizes(graph), asked)
      cost = points
      charge(bounds, asker, points)
      ended = await bounds.admission.enter(made, work.signal)
    }
    try {
      const { body, edition } = await write(asking, query, format, originIn(graph.dataset, address), gate, work)
      const content = cache.add(key, format.contentType, body)
      const headers = {
        'content-disposition': `attachment; filename="${nameOf(edition)}"`,
        'x-query-cost': String(cost),
      }
      said.set(content, headers)
      return { content, headers }
    } finally {
      works.close(work)
      ended()
    }
  }

  return async (question: Question, requestId: string, signal?: AbortSignal): Promise<Answer> => {
    knock(bounds, question.asker)
    const file = await fileAt(shared, question)
    const kept = cache.get(file.key)
    const { content, headers } = kept
      ? { content: kept, headers: said.get(kept) }
      : await inFlight.join(file.key, { id: requestId, signal }, (end) => make(file, question.asker, requestId, end))
    const answer = await finished(content, file.pinned, question)
    return { ...answer, headers: { ...answer.headers, ...headers } }
  }
}
