/** What is asked of the landscape if some clusters were one and others ended. */
import { LRUCache } from 'lru-cache'
import { cacheBytes } from '../cacheBytes.ts'
import { confidences, roles } from '../domain/closedLists.ts'
import { oneOf } from '../domain/clusterFilter.ts'
import { type Merging, mergedNetwork } from '../domain/merged/mergedNetwork.ts'
import type { Projection } from '../domain/projection.ts'
import type { CountedNetwork } from '../domain/yearNetwork.ts'
import { notFound } from '../errors.ts'
import type { Graph, MergedClusters } from '../graph/graph.ts'
import { mergedGraph } from '../graph/mergedGraph.ts'
import { checkScenario } from './consolidation/scenario.ts'
import { graphNumber } from './memory/graphNumber.ts'
import { networkOf } from './memory/yearNetworkOf.ts'

/** Beside what else the question takes. */
export interface MergeArguments extends Readonly<Record<string, unknown>> {
  /** Ids. */
  readonly merge?: readonly (readonly string[])[] | null | undefined
  readonly ended?: readonly string[] | null | undefined
  /** Null: links of all years. */
  readonly year?: number | null | undefined
  /** Of several links of a partner with one group, one that meets these conditions is taken. */
  readonly roles?: readonly string[] | null | undefined
  readonly confidence?: readonly string[] | null | undefined
}

/** Columns of the network and of the year that is worked out of it; ids are those of the data. */
const bytesOf = ({ partner, ids, clusters }: Projection): number =>
  64 * partner.length + 32 * ids.length + 64 * clusters.length

const kept = new LRUCache<string, { readonly graph: Graph; readonly bytes: number }>({
  maxSize: cacheBytes.mergedGraphs,
  sizeCalculation: ({ bytes }) => bytes,
})

/** Actor numbers of clusters. Errors: NOT_FOUND naming those that did not exist in the year. */
function membersAt(
  { projection: { numberOf }, exists, year }: CountedNetwork,
  ids: readonly string[],
): readonly number[] {
  const numbers = ids.map((id) => numberOf.get(id) ?? -1)
  const missing = ids.filter((_, i) => exists[numbers[i] ?? -1] !== 1)
  if (missing.length > 0) throw notFound(`cluster in ${year}`, missing)
  return numbers
}

/** Equal scenarios are written alike, whatever the order in which they are asked. */
function written({ projection: { ids }, year }: CountedNetwork, { groups, ended }: Merging): MergedClusters {
  const named = (numbers: readonly number[]) => numbers.map((number) => ids[number] ?? '')
  return { merge: groups.map(named), ended: named(ended), year }
}

/** The same graph when nothing is to be merged or to end. `year` null: links of all years. */
async function graphOf(graph: Graph, year: number | null | undefined, asked: MergeArguments): Promise<Graph> {
  const { merge, ended, ...wanted } = asked
  if (!merge?.length && !ended?.length) return graph
  await checkScenario(graph, { groups: merge ?? [], ended }, 'merge')
  const before = await networkOf(graph, year)
  const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)
  // All at once, so that the refusal names every one that is missing.
  membersAt(before, [...(merge ?? []).flat(), ...(ended ?? [])])
  const groups = (merge ?? []).map((ids) => ascending(membersAt(before, ids)))
  const merging: Merging = {
    groups: groups.toSorted(([a = 0], [b = 0]) => a - b),
    ended: ascending(membersAt(before, ended ?? [])),
  }
  const key = JSON.stringify([graphNumber(graph), before.year, merging, wanted.roles, wanted.confidence])
  const known = kept.get(key)
  if (known) return known.graph
  const { role, confidence } = before.projection
  const ofRole = roles.map((word) => oneOf(wanted.roles, word))
  const ofConfidence = confidences.map((word) => oneOf(wanted.confidence, word))
  const network = mergedNetwork(
    before,
    merging,
    (link) => ofRole[role[link] ?? 0] === true && ofConfidence[confidence[link] ?? 0] === true,
  )
  const merged = mergedGraph(graph, { asked: written(before, merging), merging, before, network })
  kept.set(key, { graph: merged, bytes: bytesOf(network.projection) })
  return merged
}

/** Suggestions for partners rest on links of all years, whatever the year; the network takes null for them. */
function yearOf(question: string, year: number | null | undefined): number | null | undefined {
  if (question === 'partnerSuggestions') return null
  return question === 'network' ? year : (year ?? undefined)
}

/** A cluster of a group is asked for by the one that stands for it. */
function standing(asked: Readonly<Record<string, unknown>>, { merged }: Graph): Record<string, unknown> {
  const firstOf = new Map((merged?.merge ?? []).flatMap((group) => group.map((id) => [id, group[0] ?? id])))
  const one = (id: unknown) => firstOf.get(String(id)) ?? id
  const inList = (ids: unknown) => (Array.isArray(ids) ? [...new Set(ids.map(one))] : ids)
  return Object.fromEntries(
    Object.entries(asked).map(([name, value]) => {
      if (['a', 'b', 'cluster'].includes(name)) return [name, one(value)]
      if (name === 'clusters') return [name, inList(value)]
      if (name !== 'filter' || !value) return [name, value]
      const filter: Record<string, unknown> = { ...value }
      return [name, filter.ids ? { ...filter, ids: inList(filter.ids) } : filter]
    }),
  )
}

/**
 * The landscape that a question of the root is about, and what else it asks of that. Errors: BAD_USER_INPUT and NOT_FOUND
 * naming the field and its rule.
 */
export async function askMerged(graph: Graph, question: string, asked: MergeArguments) {
  const { merge: _merge, ended: _ended, ...others } = asked
  const merged = await graphOf(graph, yearOf(question, asked.year), asked)
  return { graph: merged, others: standing(others, merged) }
}
