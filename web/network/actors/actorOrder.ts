import type { MapActor } from '../../map/graph/mapGraph.ts'
import type { actorOrders } from '../../state/parameters/lists.ts'
import { drawnKinds } from '../../state/parameters/network.ts'
import type { Words } from '../../words/words.ts'

export type ActorOrder = (typeof actorOrders)[number]

const kinds: readonly string[] = drawnKinds

/** Actors by name, by kind as the legend lists them, or by number of links, most first; of equals by name. */
export function sortActors(
  actors: readonly MapActor[],
  order: ActorOrder,
  { compare }: Pick<Words, 'compare'>,
): readonly MapActor[] {
  const by: Readonly<Record<ActorOrder, (a: MapActor, b: MapActor) => number>> = {
    name: () => 0,
    kind: (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    links: (a, b) => b.degree - a.degree,
  }
  return [...actors].sort((a, b) => by[order](a, b) || compare(a.name, b.name))
}
