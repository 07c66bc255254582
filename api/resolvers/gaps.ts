import type { GapsResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { askGaps } from '../questions/gaps.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import { comparisonIn } from './profile.ts'

export const gaps: QueryResolvers['gaps'] = (_, asked, context) => askGaps(context, asked)

export const Gaps: GapsResolvers = {
  cluster: ({ cluster }, _, { load }) => knownActor(load, cluster),
  types: ({ types }) => types.map(comparisonIn('upper')),
  regions: ({ regions }) => regions.map(comparisonIn('plain')),
  fields: ({ fields }) => fields.map(comparisonIn('upper')),
  tendencies: ({ tendencies }) => tendencies(),
}
