/** Actors as tables: clusters with their partners, and firms, both in the order of the view Table. */
import { countFile } from '../cost/filePoints.ts'
import type { ActorOrder } from '../domain/actorOrder.ts'
import { usualSectors } from '../domain/overlap/bounds.ts'
import type { Graph } from '../graph/graph.ts'
import type { ActorRow } from '../graph/reads.ts'
import { type AskedActors, askActors, type ClusterPartners } from '../questions/actors.ts'
import { reference } from '../questions/memory/reference.ts'
import { software } from '../software.ts'
import type { FileQuery } from './fileQuery.ts'
import type { Language } from './language.ts'
import type { TableFile } from './makeTable.ts'
import { clusterParameters } from './parameters.ts'
import { checkRows, readActors } from './readRows.ts'
import type { Column } from './table.ts'
import { headingOf, wordOf } from './words.ts'

type PlaceName = Readonly<Record<Language, string>>
/** The actor as it was read: copying 20,000 of them held up everybody for a fifth of a second. */
interface ActorLine {
  readonly actor: ActorRow
  readonly region: PlaceName | undefined
  readonly municipality: PlaceName | undefined
  readonly clusters: number
  readonly partners: ClusterPartners | undefined
}

type Words = 'kind' | 'type' | 'field' | 'sizeClass'
function wordColumn(id: Words, heading?: Column<ActorLine>['heading']): Column<ActorLine> {
  return {
    id,
    type: 'word',
    ...(heading && { heading }),
    value: ({ actor }) => actor[id]?.toUpperCase() ?? null,
    says: ({ actor }, language) => wordOf(id, actor[id] ?? '', language),
  }
}
function placeColumn(id: 'region' | 'municipality', heading: Column<ActorLine>['heading']): Column<ActorLine> {
  return {
    id,
    type: 'text',
    ...(heading && { heading }),
    value: (row) => row[id]?.da ?? null,
    says: (row, language) => row[id]?.[language] ?? '',
  }
}

const id: Column<ActorLine> = { id: 'id', type: 'code', value: ({ actor }) => actor.id }
const name: Column<ActorLine> = {
  id: 'name',
  type: 'text',
  heading: headingOf('table.name'),
  value: ({ actor }) => actor.name,
}
const region = placeColumn('region', headingOf('filter.regions'))
const municipality = placeColumn('municipality', headingOf('table.municipality'))
/** A cluster stands in the middle, and has no number of clusters. */
const clusters: Column<ActorLine> = {
  id: 'clusters',
  type: 'count',
  heading: headingOf('clusters'),
  value: ({ actor, clusters }) => (actor.kind === 'cluster' ? null : clusters),
}
const codes: readonly Column<ActorLine>[] = [
  { id: 'regionCode', type: 'code', value: ({ actor }) => actor.region },
  { id: 'municipalityCode', type: 'code', value: ({ actor }) => actor.municipality },
  { id: 'nameEn', type: 'text', value: ({ actor }) => actor.nameEn },
  { id: 'cvr', type: 'code', value: ({ actor }) => actor.cvr },
]

/** Id, then the columns of the page in their order, then what the page has no room for. */
const actorColumns: readonly Column<ActorLine>[] = [
  id,
  name,
  wordColumn('kind', headingOf('table.kind')),
  wordColumn('type', headingOf('table.type')),
  region,
  municipality,
  clusters,
  {
    id: 'knowledge',
    type: 'count',
    heading: headingOf('means.knowledge'),
    value: (row) => row.partners?.knowledge ?? null,
  },
  { id: 'public', type: 'count', heading: headingOf('means.public'), value: (row) => row.partners?.public ?? null },
  { id: 'firms', type: 'count', heading: headingOf('strip.firms'), value: (row) => row.partners?.dedicated ?? null },
  ...codes,
  { id: 'ror', type: 'code', value: ({ actor }) => actor.ror },
]
const firmColumns: readonly Column<ActorLine>[] = [
  id,
  name,
  municipality,
  region,
  wordColumn('field', headingOf('filter.fields')),
  clusters,
  wordColumn('sizeClass'),
  ...codes,
]

async function linesOf(graph: Graph, asked: AskedActors, signal?: AbortSignal): Promise<readonly ActorLine[]> {
  checkRows(asked.items.length)
  const rows = await readActors(graph, Array.from(asked.items, asked.idOf), signal)
  const { places } = await reference(graph)
  const named = new Map(
    places.map(({ code, name: da, nameEn }) => [String(code), { da: String(da), en: String(nameEn || da) }]),
  )
  return Array.from(asked.items).flatMap((number) => {
    const actor = rows.get(asked.idOf(number))
    if (!actor) return []
    return {
      actor,
      region: named.get(actor.region ?? ''),
      municipality: named.get(actor.municipality ?? ''),
      clusters: asked.clustersOf(number),
      partners: asked.partnersOf(number),
    }
  })
}

/** Counts begin with the most, so that their order in the address is turned round. */
const fromMost = ['clusters', 'knowledge', 'public', 'firms']

function orderOf({ sort }: FileQuery) {
  if (!sort) return {}
  return { orderBy: sort.key as ActorOrder, reverse: fromMost.includes(sort.key) !== sort.descending }
}

const conditions = Object.keys(clusterParameters)
const sortKeys = ['name', 'kind', 'type', 'region', 'municipality', 'field', ...fromMost]

/** The actors of `network` under the same sectors and filter: the clusters, and whoever is linked to any of them. */
export const actorsTable: TableFile<ActorLine> = {
  count: countFile.actors,
  takes: {
    parameters: [...conditions, 'clusters', 'sector', 'kinds', 'type', 'text', 'year'],
    sort: sortKeys,
    usual: { sector: usualSectors.join() },
  },
  async make({ graph, signal }, query) {
    const { clusters: ids, year, sectors = usualSectors, ...others } = query.asked
    const around = { ...query.filter, ...(ids !== undefined && { ids }) }
    const filter = { ...others, sectors: ['cluster', ...sectors], around }
    const asked = await askActors(graph, { filter, ...orderOf(query), ...(year !== undefined && { year }) })
    const rows = await linesOf(graph, asked, signal)
    return { columns: actorColumns, rows, year: asked.year, method: { software } }
  },
}

/** The firms that are linked to any of the clusters under the filter. */
export const firmsTable: TableFile<ActorLine> = {
  count: countFile.firms,
  takes: {
    parameters: [...conditions, 'clusters', 'text', 'year'],
    sort: ['name', 'municipality', 'region', 'field', 'clusters'],
  },
  async make({ graph, signal }, query) {
    const { clusters: ids, year, ...others } = query.asked
    const around = { ...query.filter, ...(ids !== undefined && { ids }) }
    const filter = { ...others, sectors: ['firm'], around }
    const asked = await askActors(graph, { filter, ...orderOf(query), ...(year !== undefined && { year }) })
    const rows = await linesOf(graph, asked, signal)
    return { columns: firmColumns, rows, year: asked.year, method: { software } }
  },
}
