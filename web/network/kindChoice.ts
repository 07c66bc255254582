/** The kinds of actor as a condition of the map: pure. */
import { group } from 'd3-array'
import { type DrawnKind, drawnKinds, type NetworkState } from '../state/networkState.ts'
import type { FilterPart } from '../ui/filterSentence.ts'
import type { Words } from '../words/words.ts'
import type { MapGraph } from './mapGraph.ts'
import type { Scene } from './useScene.ts'

export interface KindNumber {
  readonly kind: DrawnKind
  /** Actors of the kind that meet the conditions on clusters; of firms their bubbles. */
  readonly number: number
}

/** The kinds that the layout has, also those of which the conditions on clusters leave nobody. */
export function kindNumbers({ graph, listed, plan }: Pick<Scene, 'graph' | 'listed' | 'plan'>): readonly KindNumber[] {
  const middle = plan.id === 'ego' ? plan.middle : undefined
  const all = counted(graph, middle)
  const left = counted(listed, middle)
  return drawnKinds.filter((kind) => all(kind) > 0).map((kind) => ({ kind, number: left(kind) }))
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
  const offered = drawnKinds.filter((kind) => countOf.has(kind) || kinds?.includes(kind))
  const nameOf = (kind: DrawnKind) => say(kind === 'FIRM' ? 'network.bubbles' : `kinds.${kind}`)
  const options = offered.map((kind) => ({ id: kind, name: nameOf(kind), count: countOf.get(kind) ?? 0 }))
  return { name: say('network.table.kind'), options, chosen: kinds ?? [], least: 1 }
}

/** All kinds that are offered, or none, is no condition. */
export function kindsWith({ options }: FilterPart, chosen: readonly string[]) {
  const everything = chosen.length === 0 || chosen.length === options.length
  return { kinds: everything ? undefined : drawnKinds.filter((kind) => chosen.includes(kind)) }
}
