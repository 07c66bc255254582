import type { PairPartnerResolvers, PairResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import { askPair } from '../questions/pair.ts'

export const pair: QueryResolvers['pair'] = (_, asked, context) => askPair(context, asked)

export const Pair: PairResolvers = {
  a: ({ a }, _, { load }) => knownActor(load, a),
  b: ({ b }, _, { load }) => knownActor(load, b),
  sharedPartners: ({ sharedPartners }) => sharedPartners(),
  onlyA: ({ onlyA }) => onlyA(),
  onlyB: ({ onlyB }) => onlyB(),
  sharedSpecialists: ({ sharedSpecialists }) => sharedSpecialists(),
  jaccardWithoutHubs: ({ jaccardWithoutHubs }) => jaccardWithoutHubs(),
  hubRules: ({ hubRules }) => hubRules(),
  distance: ({ distance }) => distance(),
}
export const PairPartner: PairPartnerResolvers = {
  actor: ({ id }, _, { load }) => knownActor(load, id),
  links: ({ links }, _, { load }) => Promise.all(links.map((ends) => load.link.load(ends))),
}
