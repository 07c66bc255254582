import type { IntroductionChainResolvers, PathResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import { askPath } from '../questions/path.ts'

export const path: QueryResolvers['path'] = (_, asked, context) => askPath(context, asked)

export const Path: PathResolvers = {
  from: ({ from }, _, { load }) => knownActor(load, from),
  to: ({ to }, _, { load }) => knownActor(load, to),
  working: ({ working }, _, { load }) => Promise.all(working.map((id) => knownActor(load, id))),
}
export const IntroductionChain: IntroductionChainResolvers = {
  partner: ({ partner }, _, { load }) => knownActor(load, partner),
  cluster: ({ cluster }, _, { load }) => knownActor(load, cluster),
  steps: ({ steps }, _, { load }) => Promise.all(steps.map((ends) => load.link.load(ends))),
}
