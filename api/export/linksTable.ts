/** The links of the network as a table: all that pass, in the order of the view Table. */
import { tooExpensive } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import type { LinkRow } from '../graph/reads.ts'
import { askLinks, type Ends, type LinksArguments } from '../questions/links.ts'
import { reference } from '../questions/memory/reference.ts'
import type { Column } from './table.ts'
import { drawn, headingOf, wordOf } from './words.ts'

export interface LinkLine extends LinkRow {
  readonly actorName: string
  readonly clusterName: string
  readonly sourceTitle: string
}

const upper = (word: string): string => word.toUpperCase()

/** Ids, then the columns of the page in their order, then what the page has no room for. */
export const linkColumns: readonly Column<LinkLine>[] = [
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
    // What was drawn has no confidence.
    says: ({ confidence, method }, language) =>
      [wordOf('confidence', confidence, language), method === 'synthetic' ? drawn[language] : ''].join(' ').trim(),
  },
  { id: 'source', type: 'text', heading: headingOf('evidence.source'), value: ({ sourceTitle }) => sourceTitle },
  { id: 'until', type: 'date', value: ({ until }) => until },
  { id: 'locator', type: 'text', value: ({ locator }) => locator },
  { id: 'retrieved', type: 'date', value: ({ retrieved }) => retrieved },
]

const mostRows = 100_000
/** So many are read together, so that no statement keeps others waiting. */
const batch = 1_000

async function inBatches<Item, Row>(items: readonly Item[], read: (some: readonly Item[]) => Promise<readonly Row[]>) {
  const rows: Row[] = []
  for (let from = 0; from < items.length; from += batch) rows.push(...(await read(items.slice(from, from + batch))))
  return rows
}

const endsKey = ({ actor, cluster }: Ends): string => `${actor} ${cluster}`

/** Errors: those of `links`, and TOO_EXPENSIVE above 100,000 rows. */
export async function linkLines(graph: Graph, asked: LinksArguments, signal?: AbortSignal) {
  const { items, endsOf, network } = await askLinks(graph, asked)
  if (items.length > mostRows) throw tooExpensive('rows', items.length, mostRows)
  const ends = Array.from(items, endsOf)
  const ids = [...new Set(ends.flatMap(({ actor, cluster }) => [actor, cluster]))]
  const actors = await inBatches(ids, (some) => graph.read('actors', { ids: some }, signal))
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]))
  const pairs = ends.map(({ actor, cluster }) => [actor, cluster] as const)
  const stored = await inBatches(pairs, (some) => graph.read('links', { pairs: some }, signal))
  const { sources } = await reference(graph)
  const lines = stored.map((row) => ({
    ...row,
    actorName: nameOf.get(row.actor) ?? row.actor,
    clusterName: nameOf.get(row.cluster) ?? row.cluster,
    sourceTitle: String(sources.get(row.source)?.title ?? row.source),
  }))
  // The database gives rows in an order of its own.
  const lineOf = new Map(lines.map((line) => [endsKey(line), line]))
  return { lines: ends.flatMap((each) => lineOf.get(endsKey(each)) ?? []), year: network.year }
}
