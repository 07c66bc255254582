/** Which data set and version a path names: `/graphql`, `/graphql/<data set>`, `/graphql/<data set>/<version>`. */
import { notFound } from '../errors.ts'
import type { Atlas } from '../graph/atlas.ts'
import type { Graph } from '../graph/graph.ts'

export interface Addressed {
  readonly graph: Graph
  /** True when the path names the version, so that what it answers never changes. */
  readonly pinned: boolean
}

const shortest = 12

/** True when a path belongs to the API's questions. */
export function isGraphqlPath(path: string): boolean {
  return path === '/graphql' || path.startsWith('/graphql/')
}

/** Errors: NOT_FOUND naming the data set or the version; a version is at least 12 hex digits that fit only one. */
export async function addressedGraph(atlas: Atlas, path: string): Promise<Addressed> {
  const [id, version, ...more] = path.split('/').slice(2)
  if (more.length > 0) throw notFound('address', [path])
  if (!version) {
    const graph = await atlas.graph(id || undefined)
    if (graph) return { graph, pinned: false }
    throw id ? notFound('data set', [id]) : notFound('data set', ['(none is imported yet)'])
  }
  const named = new RegExp(`^[0-9a-f]{${shortest},64}$`).test(version)
  const graph = named ? await atlas.graph(id, version) : undefined
  if (graph) return { graph, pinned: true }
  throw atlas.datasets().some((dataset) => dataset.id === id)
    ? notFound(`version of ${id} (64 hexadecimal digits, or at least ${shortest} that begin only one)`, [version])
    : notFound('data set', [id ?? ''])
}
