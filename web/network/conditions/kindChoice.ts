/** The kinds of actor as a condition of the map: pure. */
import { group } from 'd3-array'
import type { MapGraph } from '../../map/graph/mapGraph.ts'
import { atMost, MOST_DRAWN } from '../../map/graph/shownGraph.ts'
import { type DrawnKind, drawnKinds, type NetworkState } from '../../state/parameters/network.ts'
import type { FilterPart } from '../../ui/filterSentence.ts'
import type { Words } from '../../words/words.ts'
import type { Scene } from '../useScene.ts'
import { passing } from './mapFilter.ts'

export interface KindNumber {
  readonly kind: DrawnKind
  /** Whether the kind is shown. */
  readonly on: boolean
  /** Actors of the kind that are drawn, or would be if the kind were shown too; of firms their bubbles. */
  readonly number: number
}

/** The kinds that the layout has, also those of which filter, edits and focus leave none. */
export function kindNumbers({
  graph,
  filter,
  drawn,
  plan,
}: Pick<Scene, 'graph' | 'filter' | 'drawn' | 'plan'>): readonly KindNumber[] {
  const middle = plan.id === 'ego' ? plan.middle : undefined
  const all = counted(graph, middle)
  const now = counted(drawn, middle)
  return drawnKinds
    .filter((kind) => all(kind) > 0)
    .map((kind) => {
      if (!filter.kinds || filter.kinds.includes(kind)) return { kind, on: true, number: now(kind) }
      const too = passing(graph, { ...filter, kinds: [...filter.kinds, kind] })
      return { kind, on: false, number: counted(atMost(too, MOST_DRAWN), middle)(kind) }
    })
}

function counted({ actors, clusters, firms }: MapGraph, middle: string | undefined): (kind: DrawnKind) => number {
  const kinds = group(actors, ({ kind }) => kind)
  const beside = actors.slice(0, clusters).filter(({ id }) => middle === undefined || id === middle)
  const bubbles = beside.filter(({ id }) => (firms.get(id) ?? 0) > 0).length
  return (kind) => (kind === 'FIRM' ? bubbles : (kinds.get(kind)?.length ?? 0))
}

/** Kinds as a condition: those that the layout has or that are in force. */
export function kindPart(
  { say }: Pick<Words, 'say'>,
  { kinds }: Pick<NetworkState, 'kinds'>,
  numbers: readonly KindNumber[],
): FilterPart {
  const countOf = new Map(numbers.map(({ kind, number }) => [kind, number]))
  // Firms have their switch in the legend.
  const offered = drawnKinds.filter((kind) => (kind !== 'FIRM' && countOf.has(kind)) || kinds?.includes(kind))
  const nameOf = (kind: DrawnKind) => say(kind === 'FIRM' ? 'network.bubbles' : `kinds.${kind}`)
  const options = offered.map((kind) => ({ id: kind, name: nameOf(kind), count: countOf.get(kind) ?? 0 }))
  return { name: say('network.table.kind'), options, chosen: kinds ?? [], least: 1 }
}

/** All kinds that are offered, or none, is no condition. */
export function kindsWith({ options }: FilterPart, chosen: readonly string[]) {
  const everything = chosen.length === 0 || chosen.length === options.length
  return { kinds: everything ? undefined : drawnKinds.filter((kind) => chosen.includes(kind)) }
}
