import type { LinkConnectionResolvers, LinkEdgeResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { connect } from '../questions/connection.ts'
import { askLinks, placeOfLink } from '../questions/links.ts'
import { linkEnds } from '../questions/memory/linkEnds.ts'
import { pageInfo } from './connection.ts'
import { facetWords } from './facets.ts'

export const links: QueryResolvers['links'] = async (_, { first, after, ...question }, context) => {
  const asked = await askLinks(context.graph, question)
  const { items, keyOf, endsOf, network } = asked
  const list = { items, keyOf, keyLength: 3, question: ['links', question, network.year] }
  const page = connect(context.graph, list, { first, after })
  return { ...page, items: page.items.map(endsOf), asked }
}

export const LinkConnection: LinkConnectionResolvers = {
  edges: ({ items, cursors }) => items.map((ends, i) => ({ ends, cursor: cursors[i] ?? '' })),
  nodes: ({ items }, _, { load }) => Promise.all(items.map((ends) => load.link.load(ends))),
  pageInfo,
  facets: ({ asked }) => facetWords(asked.facets()),
  place: async ({ asked }, { link, actor }, { graph }) => {
    if (!link) return actor ? placeOfLink(asked, (ends) => ends.actor === actor || ends.cluster === actor) : null
    const wanted = (await linkEnds(graph)).get(link)
    return placeOfLink(asked, (ends) => ends.actor === wanted?.actor && ends.cluster === wanted.cluster)
  },
}

export const LinkEdge: LinkEdgeResolvers = {
  node: ({ ends }, _, { load }) => load.link.load(ends),
}
