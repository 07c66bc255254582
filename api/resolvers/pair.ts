import { greatCircle } from '../domain/greatCircle.ts'
import { type Hubs, hubs } from '../domain/overlap/hubs.ts'
import { type Pair as Parts, pair as partsOf } from '../domain/overlap/pair.ts'
import { badUserInput } from '../errors.ts'
import type { PairPartnerResolvers, PairResolvers, QueryResolvers } from '../generated/resolvers.ts'
import type { ActorRow } from '../graph/reads.ts'
import { hubPercentileOf } from '../questions/hub.ts'
import { type Ends, knownActor, type Loaders } from '../questions/memory/loaders.ts'
import { once } from '../questions/memory/once.ts'
import type { Context } from './context.ts'
import { drawnIfAsked } from './drawnIfAsked.ts'
import { overlapMethod } from './overlapMethod.ts'
import { type Drawn, type OverlapBase, overlapOf, partnersAt } from './overlapOf.ts'
import { overlapPairs } from './overlapPairs.ts'
import { checkChosen, type OverlapQuestion, overlapQuestion, positionsOf } from './overlapQuestion.ts'

export interface AskedPartner {
  readonly id: string
  readonly clusters: number
  readonly hub: boolean
  readonly ends: readonly Ends[]
}
export interface AskedPairOfClusters {
  /** Ids and positions in the order in which they were asked for. */
  readonly ids: readonly [string, string]
  readonly positions: readonly [number, number]
  readonly base: OverlapBase
  readonly question: OverlapQuestion
  readonly drawn: Drawn | undefined
  readonly hubs: () => Hubs
  readonly parts: () => Parts
}

export const pair: QueryResolvers['pair'] = async (_, { a, b, hubPercentile, ...asked }, context, info) => {
  const { graph } = context
  const question = overlapQuestion(asked)
  const percentile = hubPercentileOf(hubPercentile)
  if (a === b) throw badUserInput('a and b', 'must be two different clusters', 'TWICE')
  await checkChosen(graph, [a, b])
  const base = await overlapOf(graph, question, asked.year)
  positionsOf([a, b], base.ids, base.year)
  const positions = [base.ids.indexOf(a), base.ids.indexOf(b)] as const
  const drawn = await drawnIfAsked(context, base, question, info)
  const ofPercentile = once(() => hubs(base.network, percentile))
  const parts = once(() => partsOf(base.network, ...positions, ofPercentile().hub))
  return { ids: [a, b], positions, base, question, drawn, hubs: ofPercentile, parts }
}

/** Named as they were asked for; the measures of a pair do not depend on the order, but containment does. */
function overlapIn({ base, positions, ids, drawn }: AskedPairOfClusters) {
  const [a, b] = ids
  const [found] = overlapPairs(
    base,
    [...positions].sort((one, other) => one - other),
    drawn,
  )
  if (!found) throw new Error('Two clusters make no pair.')
  const turned = { containmentA: found.containmentB, containmentB: found.containmentA }
  return { ...found, ...(found.a !== a && turned), a, b }
}

async function distance(load: Loaders, ids: readonly [string, string]): Promise<number | null> {
  const [from, to] = await Promise.all(ids.map((id) => knownActor(load, id)))
  const known = (row: ActorRow | undefined) =>
    typeof row?.lat === 'number' && typeof row.lon === 'number' ? { lat: row.lat, lon: row.lon } : undefined
  const [start, end] = [known(from), known(to)]
  return start && end ? greatCircle(start, end) : null
}

/** Partners with what is said of each; `sides` are the clusters that have them. */
function partners(part: 'shared' | 'onlyA' | 'onlyB', sides: readonly (0 | 1)[]) {
  return async (asked: AskedPairOfClusters, _: unknown, { graph }: Context): Promise<AskedPartner[]> => {
    const { network } = asked.base
    const { hub } = asked.hubs()
    const { ids } = await graph.projection()
    return asked.parts()[part].map((p) => {
      const id = ids[network.actors[p] ?? 0] ?? ''
      const ends = sides.map((side) => ({ actor: id, cluster: asked.ids[side] }))
      return { id, clusters: network.degree[p] ?? 0, hub: hub[p] === 1, ends }
    })
  }
}

export const Pair: PairResolvers = {
  a: ({ ids }, _, { load }) => knownActor(load, ids[0]),
  b: ({ ids }, _, { load }) => knownActor(load, ids[1]),
  year: ({ base }) => base.year,
  partnersA: ({ base, positions }) => partnersAt(base, positions[0]),
  partnersB: ({ base, positions }) => partnersAt(base, positions[1]),
  overlap: overlapIn,
  method: (asked, _, { graph }) => overlapMethod(graph, asked),
  shared: partners('shared', [0, 1]),
  onlyA: partners('onlyA', [0]),
  onlyB: partners('onlyB', [1]),
  sharedSpecialists: ({ parts }) => parts().sharedSpecialists,
  jaccardWithoutHubs: ({ parts }) => parts().jaccardWithoutHubs,
  hubRule: ({ hubs }) => hubs().rule,
  distance: ({ ids }, _, { load }) => distance(load, ids),
}

export const PairPartner: PairPartnerResolvers = {
  actor: ({ id }, _, { load }) => knownActor(load, id),
  links: ({ ends }, _, { load }) => Promise.all(ends.map((one) => load.link.load(one))),
}
