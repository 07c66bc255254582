import type {
  BindingActorResolvers,
  FragilityResolvers,
  IntersectionResolvers,
  OverlapClusterResolvers,
  OverlapMethodResolvers,
  OverlapPairResolvers,
  OverlapResolvers,
  PairChanceResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import { fragilityOf } from '../questions/overlap/fragility.ts'
import { analyticChance, disagreement, drawnChance } from '../questions/overlap/pairs.ts'
import { askOverlap } from '../questions/overlap.ts'

export const overlap: QueryResolvers['overlap'] = (_, asked, context) => askOverlap(context, asked)

export const Overlap: OverlapResolvers = {
  pairs: ({ pairs }) => pairs(),
  above: ({ withVerdict }) => withVerdict('above'),
  below: ({ withVerdict }) => withVerdict('below'),
  disagreements: ({ disagreements }) => disagreements(),
  settledLinks: ({ settledLinks }) => settledLinks(),
  bindingActors: ({ bindingActors }, { order }) => bindingActors(order === 'excess' ? 'excess' : 'share'),
  intersections: ({ intersections }) => intersections(),
}
export const OverlapCluster: OverlapClusterResolvers = {
  cluster: ({ id }, _, { load }) => knownActor(load, id),
}
export const OverlapPair: OverlapPairResolvers = {
  chance: drawnChance,
  analytic: analyticChance,
  disagreement,
}
export const PairChance: PairChanceResolvers = {
  fragility: ({ asked }, { most }) => (asked ? fragilityOf(asked, most) : null),
}
export const Fragility: FragilityResolvers = {
  partners: ({ partners }, _, { load }) => Promise.all(partners.map((id) => knownActor(load, id))),
}
export const OverlapMethod: OverlapMethodResolvers = { hash: ({ hash }) => hash() }
export const BindingActor: BindingActorResolvers = {
  actor: ({ id }, _, { load }) => knownActor(load, id),
  abovePairCount: async ({ inPairsAbove }) => (await inPairsAbove())?.abovePairCount ?? null,
  excess: async ({ inPairsAbove }) => (await inPairsAbove())?.excess ?? null,
}
export const Intersection: IntersectionResolvers = {
  partners: ({ partners }, _, { load }) => Promise.all(partners.map((id) => knownActor(load, id))),
}
