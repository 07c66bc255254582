import { readMapGraph } from '../../web/map/graph/mapGraph.ts'
import type { Network } from '../../web/map/graph/network.ts'

type Answered = Network['actors'][number]
const actor = (id: string, kind: Answered['kind']): Answered => {
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
const link = (actor: string, cluster: string) => ({
  id: `${actor}-${cluster}`,
  actor,
  cluster,
  method: 'SYNTHETIC' as const,
})
/** A network to work by hand: u works with a and b, m and g with b; c has nobody. a has 25 firms, b has 3. */
export const graph = readMapGraph({
  actors: [
    actor('a', 'CLUSTER'),
    actor('b', 'CLUSTER'),
    actor('c', 'CLUSTER'),
    actor('u', 'UNIVERSITY'),
    actor('m', 'PUBLIC'),
    actor('g', 'GTS'),
  ],
  links: [link('u', 'a'), link('u', 'b'), link('m', 'b'), link('g', 'b')],
  firms: [
    { clusterId: 'a', count: 25, dedicated: 10 },
    { clusterId: 'b', count: 3, dedicated: 3 },
  ],
})

export const ids = (actors: readonly { readonly id: string }[]) => actors.map(({ id }) => id)
