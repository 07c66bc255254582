/** The conditions on clusters as the page offers and words them: pure. */
import type { FilterableClustersQuery } from '../generated/graphql.ts'
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

export type FilterableCluster = Omit<FilterableClustersQuery['network']['actors'][number], 'id'>
export interface ClusterPart extends FilterPart {
  readonly key: ClusterCondition
}

/** The value of a cluster as the id of an option; undefined when it is unknown. */
const optionOf: Readonly<Record<ClusterCondition, (cluster: FilterableCluster) => string | undefined>> = {
  regions: ({ region }) => region ?? undefined,
  fields: ({ field }) => field ?? undefined,
  levels: ({ level }) => level ?? undefined,
  labels: ({ label }) => label ?? undefined,
  models: ({ model }) => model?.toString(),
  network: ({ network }) => yesOrNo(network),
}

function yesOrNo(truth: boolean | null | undefined): 'yes' | 'no' | undefined {
  if (truth === null || truth === undefined) return undefined
  return truth ? 'yes' : 'no'
}

/** Ids of the options that are in force; empty when there is no condition. */
function inForce(state: ClusterFilterState, key: ClusterCondition): readonly string[] {
  if (key === 'network') return [yesOrNo(state.network)].filter((id) => id !== undefined)
  return state[key]?.map(String) ?? []
}

function passes(cluster: FilterableCluster, state: ClusterFilterState, without: ClusterCondition): boolean {
  return clusterConditions.every((key) => {
    const asked = key === without ? [] : inForce(state, key)
    return asked.length === 0 || asked.includes(optionOf[key](cluster) ?? '')
  })
}

type NameOf = (id: string) => string

function knownIds(key: ClusterCondition, clusters: readonly FilterableCluster[]): readonly string[] {
  const closed = { fields, levels, labels, models: models.map(String), network: ['yes', 'no'] } as const
  return key === 'regions' ? [...new Set(clusters.flatMap((cluster) => cluster.region ?? []))] : closed[key]
}

/** Each condition with the values that occur, or are in force, and how many clusters have them under the other conditions. */
export function clusterParts(
  { say, compare }: Words,
  state: ClusterFilterState,
  clusters: readonly FilterableCluster[],
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
    const others = clusters.filter((cluster) => passes(cluster, state, key))
    const counted = [...new Set([...knownIds(key, clusters), ...chosen])].map((id) => ({
      id,
      name: names[key](id),
      ...(key === 'models' && { full: [id, modelName(id)].filter(Boolean).join(', ') }),
      count: others.filter((cluster) => optionOf[key](cluster) === id).length,
    }))
    const occurs = (id: string) => chosen.includes(id) || clusters.some((cluster) => optionOf[key](cluster) === id)
    const options = counted.filter(({ id }) => occurs(id))
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
