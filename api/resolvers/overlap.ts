import { qThreshold } from '../domain/chance/chance.ts'
import { type BindingActor as Actor, type BindingOrder, bindingActors } from '../domain/overlap/bindingActors.ts'
import { setsBounds } from '../domain/overlap/bounds.ts'
import { distinctPartners } from '../domain/overlap/distinctPartners.ts'
import { intersections } from '../domain/overlap/intersections.ts'
import { badUserInput } from '../errors.ts'
import type {
  BindingActorResolvers,
  IntersectionResolvers,
  OverlapClusterResolvers,
  OverlapMethodResolvers,
  OverlapPairResolvers,
  OverlapResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import type { Graph } from '../graph/graph.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import { once } from '../questions/memory/once.ts'
import { drawnIfAsked } from './drawnIfAsked.ts'
import { overlapHash, overlapMethod } from './overlapMethod.ts'
import { type Drawn, drawnOf, type OverlapBase, overlapOf, partnersAt } from './overlapOf.ts'
import { type AskedPair, overlapPairs, pairChance } from './overlapPairs.ts'
import { checkChosen, type OverlapQuestion, overlapQuestion, positionsOf } from './overlapQuestion.ts'

export interface AskedOverlap {
  readonly question: OverlapQuestion
  readonly base: OverlapBase
  /** Positions of the clusters whose pairs are asked for, ascending. */
  readonly chosen: readonly number[]
  /** True when the clusters were named. */
  readonly named: boolean
  readonly drawn: Drawn | undefined
  /** Every pair of these clusters. Errors: TOO_EXPENSIVE. */
  readonly pairs: () => readonly AskedPair[]
}

export interface AskedCluster {
  readonly id: string
  readonly partners: number
}
export interface AskedBinding extends Actor {
  readonly id: string
}
export interface AskedIntersection {
  /** Ids of the clusters, and of their partners. */
  readonly clusters: readonly string[]
  readonly partners: readonly string[]
  readonly size: number
}

const mostBinding = 20

export const overlap: QueryResolvers['overlap'] = async (_, { clusters, ...asked }, context, info) => {
  const { graph } = context
  const question = overlapQuestion({ ...asked, clusters })
  if (clusters) await checkChosen(graph, clusters)
  const base = await overlapOf(graph, question, asked.year)
  const chosen = clusters ? positionsOf(clusters, base.ids, base.year) : [...base.ids.keys()]
  const drawn = await drawnIfAsked(context, base, question, info)
  const pairs = once(() => overlapPairs(base, chosen, drawn))
  return { question, base, chosen, named: Boolean(clusters), drawn, pairs }
}

type Tail = 'qMore' | 'qFewer'
const passes = (q: number | undefined): boolean => (q ?? 1) <= qThreshold

function passing(asked: AskedOverlap, tail: Tail): AskedPair[] {
  const { chance } = drawnOf(asked)
  return asked.pairs().filter(({ index }) => passes(chance[tail][index]))
}

function disagreements(asked: AskedOverlap): number | null {
  const analytic = asked.base.analytic()
  if (!analytic) return null
  const { chance } = drawnOf(asked)
  const differs = (tail: Tail, index: number): boolean => passes(chance[tail][index]) !== passes(analytic[tail][index])
  return asked.pairs().filter(({ index }) => differs('qMore', index) || differs('qFewer', index)).length
}

function binding(asked: AskedOverlap, order: BindingOrder) {
  const { base, chosen, question } = asked
  if (order === 'excess' && question.weighted)
    throw badUserInput('order', 'must be SHARE when weighted is true', 'CONFLICT')
  const position = (id: string): number => base.ids.indexOf(id)
  const above = passing(asked, 'qMore').map(({ a, b }) => [position(a), position(b)] as const)
  const { network, weights } = base
  const linked = question.weighted ? {} : { linked: base.linked() }
  const { observed } = drawnOf(asked).tally
  return bindingActors({ network, weights, chosen, observed, above, ...linked }, order, mostBinding)
}

async function actorId(graph: Graph, { network }: OverlapBase, partner: number): Promise<string> {
  return (await graph.projection()).ids[network.actors[partner] ?? 0] ?? ''
}

export const Overlap: OverlapResolvers = {
  year: ({ base }) => base.year,
  links: ({ base }) => base.network.partner.length,
  actors: ({ base }) => base.network.actors.length,
  partners: ({ base, chosen }) => distinctPartners(base.network, chosen),
  clusters: ({ base, chosen }) =>
    chosen.map((position) => ({
      id: base.ids[position] ?? '',
      partners: partnersAt(base, position),
    })),
  pairs: ({ pairs }) => pairs(),
  above: (asked) => passing(asked, 'qMore').length,
  below: (asked) => passing(asked, 'qFewer').length,
  disagreements,
  method: (asked, _, { graph }) => overlapMethod(graph, asked),
  bindingActors: async (asked, { order }, { graph }) =>
    Promise.all(
      binding(asked, order === 'excess' ? 'excess' : 'share').map(async (actor) => ({
        ...actor,
        id: await actorId(graph, asked.base, actor.partner),
      })),
    ),
  intersections: async ({ base, chosen, named }, _, { graph }) => {
    if (!named || chosen.length > setsBounds.most)
      throw badUserInput(
        'clusters',
        `must name 2 to ${setsBounds.most} clusters for intersections`,
        chosen.length > setsBounds.most ? 'TOO_MANY' : 'TOO_FEW',
      )
    return Promise.all(
      intersections(base.network, chosen).map(async ({ clusters, partners }) => ({
        clusters: clusters.map((position) => base.ids[position] ?? ''),
        size: partners.length,
        partners: await Promise.all(partners.map((partner) => actorId(graph, base, partner))),
      })),
    )
  },
}

export const OverlapCluster: OverlapClusterResolvers = {
  cluster: ({ id }, _, { load }) => knownActor(load, id),
}
export const OverlapPair: OverlapPairResolvers = {
  chance: (pair) => pairChance(drawnOf(pair).chance, pair.index, pair.weight),
  analytic: ({ base, index, shared }) => {
    const model = base.analytic()
    return model && pairChance(model, index, shared)
  },
}
export const OverlapMethod: OverlapMethodResolvers = { hash: overlapHash }
export const BindingActor: BindingActorResolvers = {
  actor: ({ id }, _, { load }) => knownActor(load, id),
}
export const Intersection: IntersectionResolvers = {
  actors: ({ partners }, _, { load }) => Promise.all(partners.map((id) => knownActor(load, id))),
}
