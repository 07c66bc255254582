import { type MapGraph, readMapGraph } from '../../web/map/graph/mapGraph.ts'

/** Clusters a, b, c; university u with a and b, GTS institute g with a and b, public m with b and n with c. Firms at a. */
export function handGraph(): MapGraph {
  const actor = (id: string, kind: MapGraph['actors'][number]['kind']) => {
    return {
      id,
      name: id.toUpperCase(),
      kind,
      type: 'UNIVERSITY' as const,
      field: null,
      lat: null,
      lon: null,
    }
  }
  const link = (ends: string) => {
    const [partner = '', cluster = ''] = ends
    return { id: ends, actor: partner, cluster, method: 'SYNTHETIC' as const }
  }
  return readMapGraph({
    actors: [
      ...['c', 'a', 'b'].map((id) => actor(id, 'CLUSTER')),
      actor('u', 'UNIVERSITY'),
      actor('g', 'GTS'),
      actor('m', 'PUBLIC'),
      actor('n', 'PUBLIC'),
    ],
    links: ['ua', 'ub', 'ga', 'gb', 'mb', 'nc'].map(link),
    firms: [{ clusterId: 'a', count: 12, dedicated: 12 }],
  })
}

/** As many clusters as named and no link. */
export function clustersOnly(count: number): MapGraph {
  const ids = Array.from({ length: count }, (_, i) => `c${i}`)
  return readMapGraph({
    actors: ids.map((id) => ({
      id,
      name: id,
      kind: 'CLUSTER',
      type: 'CLUSTER_ORGANISATION',
      field: null,
      lat: null,
      lon: null,
    })),
    links: [],
    firms: [],
  })
}
