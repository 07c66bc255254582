import type {
  PartnerMethodResolvers,
  PartnerReasonResolvers,
  PartnerSuggestionConnectionResolvers,
  PartnerSuggestionEdgeResolvers,
  QueryResolvers,
  SuggestionsWithFewerLinksResolvers,
} from '../generated/resolvers.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import { askPartnerSuggestions } from '../questions/partnerSuggestions.ts'
import { notMeasured } from '../questions/partners/suggestionMeasure.ts'
import { pageInfo, type SuggestionEdge } from './connection.ts'

export const partnerSuggestions: QueryResolvers['partnerSuggestions'] = (_, asked, context) =>
  askPartnerSuggestions(context, asked)

export const PartnerSuggestionConnection: PartnerSuggestionConnectionResolvers = {
  edges: ({ items, cursors }) => items.map((item, i): SuggestionEdge => ({ ...item, cursor: cursors[i] ?? '' })),
  nodes: ({ items }, _, { load }) => Promise.all(items.map(({ id }) => knownActor(load, id))),
  pageInfo,
  cluster: ({ cluster }, _, { load }) => knownActor(load, cluster),
  similarClusters: ({ similarClusters }) => similarClusters(),
  withFewerLinks: ({ withFewerLinks }) => withFewerLinks(),
  notMeasured: ({ measure }) => (measure ? null : notMeasured),
}
export const SuggestionsWithFewerLinks: SuggestionsWithFewerLinksResolvers = {
  doubted: ({ doubted }, _, { load }) => Promise.all(doubted.map((id) => knownActor(load, id))),
  leaving: ({ leaving }, _, { load }) => Promise.all(leaving.map((id) => knownActor(load, id))),
  entering: ({ entering }, _, { load }) => Promise.all(entering.map((id) => knownActor(load, id))),
}
export const PartnerSuggestionEdge: PartnerSuggestionEdgeResolvers = {
  node: ({ id }, _, { load }) => knownActor(load, id),
  reasons: ({ reasons }) => reasons(),
  against: ({ against }) => against(),
}
export const PartnerReason: PartnerReasonResolvers = {
  clusters: ({ clusters }, _, { load }) => Promise.all(clusters.map((id) => knownActor(load, id))),
  partners: ({ partners }, _, { load }) => Promise.all(partners.map((id) => knownActor(load, id))),
  links: ({ links }, _, { load }) => Promise.all(links.map((ends) => load.link.load(ends))),
}
export const PartnerMethod: PartnerMethodResolvers = { hash: ({ hash }) => hash() }
