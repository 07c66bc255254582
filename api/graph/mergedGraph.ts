/** A data version in which some clusters are one and others have ended: whoever asks it finds no other clusters. */
import { type MergedNetwork, type Merging, standingFor } from '../domain/merged/mergedNetwork.ts'
import type { CountedNetwork } from '../domain/yearNetwork.ts'
import { once } from '../once.ts'
import type { Graph, MergedClusters } from './graph.ts'
import type { ActorRow, LinkRow, Reads } from './reads.ts'

export interface Merged {
  /** Ids, as it is asked and cited. */
  readonly asked: MergedClusters
  /** The same by actor number. */
  readonly merging: Merging
  /** The network that was merged, and what came of it. */
  readonly before: CountedNetwork
  readonly network: MergedNetwork
}

/** What all have in common; null where they differ or it is unknown. */
function common<Value>(values: readonly (Value | null | undefined)[]): Value | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : null
}

/** What several clusters are as one: what they have in common, and the names of all. No source speaks of it. */
function oneRow(rows: readonly ActorRow[]): ActorRow | undefined {
  const [first] = rows
  if (!first) return undefined
  const columns = Object.keys(first) as (keyof ActorRow)[]
  const shared = Object.fromEntries(columns.map((name) => [name, common(rows.map((row) => row[name]))]))
  const names = (column: 'name' | 'nameEn') => rows.map((row) => row[column] ?? row.name).join(' + ')
  return {
    ...(shared as unknown as ActorRow),
    ...{ id: first.id, kind: first.kind, type: first.type, name: names('name'), nameEn: names('nameEn') },
    ...{ otherNames: null, services: null, source: null, locator: null, confidence: null },
    synthetic: rows.some(({ synthetic }) => synthetic),
    remark: `Lagt sammen i spørgsmålet af ${rows.map(({ name }) => name).join(', ')}.`,
    remarkEn: `Merged by the question from ${rows.map(({ nameEn, name }) => nameEn ?? name).join(', ')}.`,
  }
}

/** Columns by actor number in which what stands for a group has what its clusters have in common. */
function commonColumns<Columns extends object>(
  columns: Columns,
  groups: readonly (readonly number[])[],
  names: readonly (keyof Columns)[],
): Columns {
  const changed = names.map((name) => {
    const column = [...(columns[name] as readonly unknown[])]
    for (const group of groups) column[standingFor(group)] = common(group.map((member) => column[member]))
    return [name, column] as const
  })
  return { ...columns, ...Object.fromEntries(changed) }
}

const described = ['region', 'municipality', 'field', 'level', 'label', 'model', 'network'] as const

type Ends = readonly [actor: number, cluster: number]

/** Both ends of each link as stored, by its two ends in the merged network. */
function storedEnds({ before, network: { projection, former } }: Merged): ReadonlyMap<string, Ends> {
  const { partner, clusters, reversed } = before.projection
  const ends = new Map<string, Ends>()
  projection.clusters.forEach((cluster, position) => {
    for (let link = projection.start[position] ?? 0; link < (projection.start[position + 1] ?? 0); link += 1) {
      const old = former[link] ?? 0
      if (reversed[old] === 1) continue
      const stored = [partner[old] ?? 0, clusters[before.clusterOf[old] ?? 0] ?? 0] as const
      ends.set(`${projection.partner[link]} ${cluster}`, stored)
    }
  })
  return ends
}

type Parameters<Name extends keyof Reads> = Reads[Name]['parameters']

/** What the database is asked of a version whose clusters are as they were, told of those that are merged. */
function mergedReads(
  graph: Graph,
  { merging: { groups }, before, network }: Merged,
  ends: () => ReadonlyMap<string, Ends>,
) {
  const { ids, numberOf } = before.projection
  const idOf = (actor: number): string => ids[actor] ?? ''
  const membersOf = new Map(groups.map((group) => [idOf(standingFor(group)), group.map(idOf)]))

  async function actors({ ids: asked }: Parameters<'actors'>, signal?: AbortSignal): Promise<readonly ActorRow[]> {
    const all = [...new Set(asked.flatMap((id) => membersOf.get(id) ?? [id]))]
    const byId = new Map((await graph.read('actors', { ids: all }, signal)).map((row) => [row.id, row]))
    const rowsOf = (id: string) => (membersOf.get(id) ?? [id]).flatMap((one) => byId.get(one) ?? [])
    return asked.flatMap((id) => (membersOf.has(id) ? (oneRow(rowsOf(id)) ?? []) : rowsOf(id)))
  }
  async function links({ pairs }: Parameters<'links'>, signal?: AbortSignal): Promise<readonly LinkRow[]> {
    const cell = ([actor, cluster]: readonly [string, string]) => `${numberOf.get(actor)} ${numberOf.get(cluster)}`
    const stored = pairs.flatMap((pair) => {
      const found = ends().get(cell(pair))
      return found ? [[idOf(found[0]), idOf(found[1]), pair] as const] : []
    })
    const rows = await graph.read(
      'links',
      { pairs: stored.map(([actor, cluster]) => [actor, cluster] as const) },
      signal,
    )
    const byEnds = new Map(rows.map((row) => [`${row.actor} ${row.cluster}`, row]))
    return stored.flatMap(([actor, cluster, [mergedActor, mergedCluster]]) => {
      const row = byEnds.get(`${actor} ${cluster}`)
      return row ? [{ ...row, actor: mergedActor, cluster: mergedCluster }] : []
    })
  }
  async function networkLinks(asked: Parameters<'networkLinks'>, signal?: AbortSignal) {
    const [columns] = await graph.read('networkLinks', asked, signal)
    if (!columns) return []
    const rowOf = new Map(columns.id.map((_, row) => [`${columns.actor[row]} ${columns.cluster[row]}`, row]))
    const kept = [...ends()].flatMap(([cell, [actor, cluster]]) => {
      const row = rowOf.get(`${actor} ${cluster}`)
      return row === undefined ? [] : [{ row, ends: cell.split(' ').map(Number) }]
    })
    const column = (name: 'id' | 'since' | 'source') => kept.map(({ row }) => columns[name][row] ?? '')
    const end = (place: 0 | 1) => kept.map(({ ends: both }) => both[place] ?? 0)
    return [{ id: column('id'), actor: end(0), cluster: end(1), since: column('since'), source: column('source') }]
  }
  /** Without a place for what stands for clusters of several places. */
  async function networkColumns(asked: Parameters<'network'>, signal?: AbortSignal) {
    const [columns] = await graph.read('network', asked, signal)
    if (!columns) return []
    const rowOf = new Map(columns.id.map((id, row) => [id, row]))
    const rows = groups.map((group) => group.map((actor) => rowOf.get(idOf(actor)) ?? -1))
    const name = [...columns.name]
    for (const members of rows) name[members[0] ?? 0] = members.map((row) => columns.name[row]).join(' + ')
    return [{ ...columns, ...commonColumns(columns, rows, [...described, 'lat', 'lon']), name }]
  }
  /** Nobody reported for what stands for several. */
  const accounts = ({ clusters }: Parameters<'accounts'>, signal?: AbortSignal) =>
    graph.read('accounts', { clusters: clusters.filter((id) => !membersOf.has(id)) }, signal)
  return { actors, links, networkLinks, network: networkColumns, accounts, projection: network.projection }
}

/** Groups by name within and among each other. Errors: those of the database. */
export function mergedGraph(graph: Graph, merged: Merged): Graph {
  const ends = once(() => storedEnds(merged))
  const { projection, ...own } = mergedReads(graph, merged, ends)
  return {
    dataset: graph.dataset,
    merged: merged.asked,
    read: async (name, parameters, signal) => {
      const read = name in own ? own[name as keyof typeof own] : undefined
      if (!read) return graph.read(name, parameters, signal)
      return (read as (...asked: unknown[]) => Promise<readonly never[]>)(parameters, signal)
    },
    projection: async () => projection,
    directory: once(async () => commonColumns(await graph.directory(), merged.merging.groups, described)),
  }
}
