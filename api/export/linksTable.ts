/** The links of the network as a table: all that pass, in the order of the view Table. */
import { countFile } from '../cost/filePoints.ts'
import type { LinkOrder } from '../domain/links.ts'
import { usualSectors } from '../domain/overlap/bounds.ts'
import type { ValidYears } from '../domain/yearNetwork.ts'
import { badUserInput } from '../errors.ts'
import type { LinkRow } from '../graph/reads.ts'
import { askLinks, type Ends } from '../questions/links.ts'
import { reference } from '../questions/memory/reference.ts'
import { askValidYears } from '../questions/validYears.ts'
import { software } from '../software.ts'
import type { TableFile } from './makeTable.ts'
import { clusterParameters } from './parameters.ts'
import { checkRows, inBatches, readActors } from './readRows.ts'
import type { Column } from './table.ts'
import { headingOf, wordOf } from './words.ts'

interface LinkLine extends LinkRow {
  readonly actorName: string
  readonly clusterName: string
  readonly sourceTitle: string
  /** Null: it counts in no year. */
  readonly valid: ValidYears | null
}

const yearText = (year: number | null | undefined): string | null => (year ? String(year) : null)
const upper = (word: string): string => word.toUpperCase()

/** Ids, then the columns of the page in their order, then what the page has no room for. */
const columns: readonly Column<LinkLine>[] = [
  { id: 'id', type: 'code', value: ({ id }) => id },
  { id: 'actorId', type: 'code', value: ({ actor }) => actor },
  { id: 'clusterId', type: 'code', value: ({ cluster }) => cluster },
  { id: 'actor', type: 'text', heading: headingOf('table.actor'), value: ({ actorName }) => actorName },
  { id: 'cluster', type: 'text', heading: headingOf('kind.CLUSTER'), value: ({ clusterName }) => clusterName },
  {
    id: 'role',
    type: 'word',
    heading: headingOf('table.role'),
    value: ({ role }) => upper(role),
    says: ({ role }, language) => wordOf('role', role, language),
  },
  { id: 'since', type: 'date', heading: headingOf('table.since'), value: ({ since }) => since },
  {
    id: 'method',
    type: 'word',
    heading: headingOf('evidence.method'),
    value: ({ method }) => upper(method),
    says: ({ method }, language) => wordOf('method', method, language),
  },
  {
    id: 'confidence',
    type: 'word',
    heading: headingOf('evidence.confidence'),
    value: ({ confidence }) => upper(confidence),
    // Nobody judged what was drawn.
    says: ({ confidence, method }, language) =>
      wordOf(method === 'synthetic' ? 'confidence.invented' : 'confidence', confidence, language),
  },
  { id: 'source', type: 'text', heading: headingOf('evidence.source'), value: ({ sourceTitle }) => sourceTitle },
  { id: 'until', type: 'date', value: ({ until }) => until },
  { id: 'locator', type: 'text', value: ({ locator }) => locator },
  { id: 'retrieved', type: 'date', value: ({ retrieved }) => retrieved },
  { id: 'counts', type: 'truth', value: ({ valid }) => valid !== null },
  { id: 'validFrom', type: 'date', value: ({ valid }) => yearText(valid?.firstYear) },
  { id: 'validTo', type: 'date', value: ({ valid }) => yearText(valid?.lastYear) },
]

const sort = [
  'name',
  'cluster',
  'role',
  'since',
  'method',
  'confidence',
  'source',
] as const satisfies readonly LinkOrder[]
const endsKey = ({ actor, cluster }: Ends): string => `${actor} ${cluster}`

export const linksTable: TableFile<LinkLine> = {
  count: countFile.links,
  takes: {
    parameters: [
      ...Object.keys(clusterParameters),
      ...['clusters', 'sector', 'kinds', 'type', 'role', 'confidence', 'text', 'year', 'years'],
    ],
    sort,
    usual: { sector: usualSectors.join() },
  },
  async make({ graph, signal }, query) {
    const { clusters, year, years, ...asked } = query.asked
    if (years && year !== undefined) throw badUserInput('years', 'cannot stand beside year: leave one out', 'FORM')
    const order = { orderBy: query.sort?.key as LinkOrder, reverse: query.sort?.descending }
    const filter = { ...query.filter, ...(clusters !== undefined && { ids: clusters }) }
    const { items, endsOf, network } = await askLinks(graph, {
      ...asked,
      ...order,
      filter,
      year: years ? null : year,
    })
    checkRows(items.length)
    const ends = Array.from(items, endsOf)
    const actors = await readActors(
      graph,
      ends.flatMap(({ actor, cluster }) => [actor, cluster]),
      signal,
    )
    const nameOf = (id: string) => actors.get(id)?.name ?? id
    const pairs = ends.map(({ actor, cluster }) => [actor, cluster] as const)
    const stored = await inBatches(pairs, (some) => graph.read('links', { pairs: some }, signal))
    const { sources } = await reference(graph)
    const valid = await Promise.all(stored.map((row) => askValidYears({ graph }, row)))
    const lines = stored.map((row, i) => ({
      ...row,
      valid: valid[i] ?? null,
      actorName: nameOf(row.actor),
      clusterName: nameOf(row.cluster),
      sourceTitle: String(sources.get(row.source)?.title ?? row.source),
    }))
    // The database gives rows in an order of its own.
    const lineOf = new Map(lines.map((line) => [endsKey(line), line]))
    const rows = ends.flatMap((each) => lineOf.get(endsKey(each)) ?? [])
    return { columns, rows, year: network.year, method: { software } }
  },
}
