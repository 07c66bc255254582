/** The conditions on clusters as the page offers and words them: pure. */
import type { ClusterFacetsQuery } from '../generated/graphql.ts'
import { clusterConditions } from '../state/clusterFilter.ts'
import {
  type ClusterCondition,
  type ClusterFilterState,
  fields,
  labels,
  levels,
  models,
} from '../state/parameters/clusterFilter.ts'
import { chosenNames, type FilterPart } from '../ui/filterSentence.ts'
import type { Words } from '../words/words.ts'

type Facets = ClusterFacetsQuery['actors']['facets']
/** Counted by the API: all clusters, and those under the conditions in force; undefined until they are known. */
export interface CountedClusters {
  readonly every: Facets | undefined
  readonly left: Facets | undefined
}
export interface ClusterPart extends FilterPart {
  readonly key: ClusterCondition
}

/** How many clusters have each option of a condition, by id. */
function countsOf(facets: Facets | undefined, key: ClusterCondition): ReadonlyMap<string, number> {
  const counted = facets?.[key === 'network' ? 'innovationNetworks' : key] ?? []
  return new Map(counted.map(({ value, count }) => [key === 'network' ? yesOrNo(value === 'true') : value, count]))
}

const yesOrNo = (truth: boolean) => (truth ? 'yes' : 'no')

/** Ids of the options that are in force; empty when there is no condition. */
function inForce(state: ClusterFilterState, key: ClusterCondition): readonly string[] {
  if (key === 'network') return state.network === undefined ? [] : [yesOrNo(state.network)]
  return state[key]?.map(String) ?? []
}

type NameOf = (id: string) => string

/** In the order of the closed list; regions as they come. */
function inOrder(key: ClusterCondition, ids: Iterable<string>): readonly string[] {
  const closed = { fields, levels, labels, models: models.map(String), network: ['yes', 'no'] } as const
  const found = new Set(ids)
  const known: readonly string[] = key === 'regions' ? [] : closed[key].filter((id) => found.has(id))
  return [...new Set([...known, ...found])]
}

/** Each condition with the values that occur, or are in force, and how many clusters have them under the other conditions. */
export function clusterParts(
  { say, compare }: Words,
  state: ClusterFilterState,
  { every, left }: CountedClusters,
  placeName: NameOf,
  modelName: (id: string) => string | undefined = () => undefined,
): readonly ClusterPart[] {
  const names: Readonly<Record<ClusterCondition, NameOf>> = {
    regions: placeName,
    fields: (id) => say(`field.${fields.find((field) => field === id) ?? 'ENERGY'}`),
    levels: (id) => say(`level.${levels.find((level) => level === id) ?? 'LOCAL'}`),
    labels: (id) => say(`label.${labels.find((label) => label === id) ?? 'NONE'}`),
    models: (id) => id,
    network: (id) => say(id === 'yes' ? 'yes' : 'no'),
  }
  return clusterConditions.map((key) => {
    const chosen = inForce(state, key)
    const counts = countsOf(left, key)
    const options = inOrder(key, [...countsOf(every, key).keys(), ...chosen]).map((id) => ({
      id,
      name: names[key](id),
      ...(key === 'models' && { full: [id, modelName(id)].filter(Boolean).join(', ') }),
      count: counts.get(id) ?? 0,
    }))
    if (key === 'regions') options.sort((a, b) => compare(a.name, b.name))
    return { key, name: say(`filter.${key}`), options, chosen, least: 1, proper: key === 'regions' }
  })
}

/** The state after other values were chosen of a condition: all of them, or none, is no condition. */
export function clusterFilterWith({ key, options }: ClusterPart, chosen: readonly string[]) {
  const everything = chosen.length === 0 || chosen.length === options.length
  const kept = options.map(({ id }) => id).filter((id) => chosen.includes(id))
  if (everything) return { [key]: undefined }
  if (key === 'network') return { network: kept[0] === 'yes' }
  return { [key]: key === 'models' ? kept.map(Number) : key === 'regions' ? kept.sort() : kept }
}

/** "in Region Midtjylland, with gold label": all conditions in force as the end of a sentence; empty when there is none. */
export function sayConditions(words: Words, parts: readonly ClusterPart[]): string {
  return parts
    .filter(({ chosen }) => chosen.length > 0)
    .map((part) =>
      part.key === 'network'
        ? words.say(part.chosen[0] === 'yes' ? 'condition.network.yes' : 'condition.network.no')
        : words.say(`condition.${part.key}`, { values: chosenNames(words, part) }),
    )
    .join(', ')
}
