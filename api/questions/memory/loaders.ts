/** Reads for one question: what one level of the selection needs is read in one statement, and nothing twice. */
import DataLoader from 'dataloader'
import type { Graph } from '../../graph/graph.ts'
import type { ActorRow, LinkRow, RecordRow } from '../../graph/reads.ts'

export interface Loaders {
  /** Null when there is no actor with the id. */
  readonly actor: DataLoader<string, ActorRow | null>
  /** By the ids of both ends as stored. */
  readonly link: DataLoader<Ends, LinkRow, string>
  /** Accounts of one cluster, oldest first. */
  readonly accounts: DataLoader<string, readonly RecordRow[]>
}
export interface Ends {
  readonly actor: string
  readonly cluster: string
}

const endsKey = ({ actor, cluster }: Ends): string => `${actor} ${cluster}`

export function createLoaders(graph: Graph, signal?: AbortSignal): Loaders {
  return {
    actor: new DataLoader(async (ids: readonly string[]) => {
      const rows = await graph.read('actors', { ids }, signal)
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => byId.get(id) ?? null)
    }),
    link: new DataLoader(
      async (asked: readonly Ends[]) => {
        const pairs = asked.map(({ actor, cluster }) => [actor, cluster] as const)
        const rows = await graph.read('links', { pairs }, signal)
        const byEnds = new Map(rows.map((row) => [endsKey(row), row]))
        return asked.map((ends) => byEnds.get(endsKey(ends)) ?? new Error(`The link ${endsKey(ends)} is not stored.`))
      },
      { cacheKeyFn: endsKey },
    ),
    accounts: new DataLoader(async (clusters: readonly string[]) => {
      const rows = await graph.read('accounts', { clusters }, signal)
      return clusters.map((cluster) => rows.filter((row) => row.cluster === cluster))
    }),
  }
}

/** An actor that the network knows. */
export async function knownActor(load: Loaders, id: string): Promise<ActorRow> {
  const row = await load.actor.load(id)
  if (!row) throw new Error(`The actor ${id} is not stored.`)
  return row
}
