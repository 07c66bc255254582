/** Steps from one scenario to another: which clusters become one, which end. Pure. */
import { type ClusterGroup, tidyGroupName } from '../state/parameters/mergers.ts'

export interface Scenario {
  readonly groups: readonly ClusterGroup[]
  readonly ended: readonly string[]
}
/** Where a cluster is put: into a group by its place from 0, into a new one, to those that end, or nowhere. */
export type Target = number | 'new' | 'ended' | 'nowhere'

/** Where a cluster is. */
export function targetOf({ groups, ended }: Scenario, id: string): Exclude<Target, 'new'> {
  const place = groups.findIndex(({ clusters }) => clusters.includes(id))
  if (place >= 0) return place
  return ended.includes(id) ? 'ended' : 'nowhere'
}

/** Puts a cluster where it shall be; a group that nobody is left in goes. */
export function move({ groups, ended }: Scenario, id: string, target: Target): Scenario {
  const others = groups.map((group, place) => {
    const clusters = group.clusters.filter((one) => one !== id)
    return { ...group, clusters: place === target ? [...clusters, id] : clusters }
  })
  const all = target === 'new' ? [...others, { clusters: [id] }] : others
  const still = ended.filter((one) => one !== id)
  return {
    groups: all.filter(({ clusters }) => clusters.length > 0),
    ended: target === 'ended' ? [...still, id].sort() : still,
  }
}

/** An empty name takes it away. */
export function rename({ groups, ended }: Scenario, place: number, text: string): Scenario {
  const name = tidyGroupName(text)
  return {
    ended,
    groups: groups.map((group, at) => (at === place ? { clusters: group.clusters, ...(name && { name }) } : group)),
  }
}

export interface PlacedScenario {
  /** The groups as they are shown, of clusters that are known. */
  readonly groups: readonly ClusterGroup[]
  /** Where each of them stands in the address, which may hold groups of which no cluster is known in the year. */
  readonly places: readonly number[]
  readonly ended: readonly string[]
  /** In no group, and not said to end. */
  readonly unplaced: readonly string[]
  /** Ids that name no cluster. */
  readonly unknown: readonly string[]
  /** What the API is asked: groups of two or more, and all that end. */
  readonly asked: { readonly groups: readonly (readonly string[])[]; readonly ended: readonly string[] }
}

/** A scenario among the clusters that there are, by name. A group of one goes on alone. */
export function placed({ groups, ended }: Scenario, known: readonly string[], rest: 'go-on' | 'end'): PlacedScenario {
  const isKnown = (id: string): boolean => known.includes(id)
  const all = groups.map((group) => ({ ...group, clusters: known.filter((id) => group.clusters.includes(id)) }))
  const shown = all.filter(({ clusters }) => clusters.length > 0)
  const grouped = new Set(shown.flatMap(({ clusters }) => clusters))
  const ending = known.filter((id) => ended.includes(id))
  const unplaced = known.filter((id) => !grouped.has(id) && !ending.includes(id))
  return {
    ...{ groups: shown, ended: ending, unplaced },
    places: shown.map((group) => all.indexOf(group)),
    unknown: [...groups.flatMap(({ clusters }) => clusters), ...ended].filter((id) => !isKnown(id)),
    asked: {
      groups: shown.map(({ clusters }) => clusters).filter(({ length }) => length > 1),
      ended: rest === 'end' ? known.filter((id) => ending.includes(id) || unplaced.includes(id)) : ending,
    },
  }
}
