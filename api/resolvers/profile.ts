import type {
  LackingPartnerResolvers,
  PartnerComparisonResolvers,
  ProfileResolvers,
  QueryResolvers,
  SharedWithClusterResolvers,
} from '../generated/resolvers.ts'
import { knownActor } from '../questions/memory/loaders.ts'
import type { AskedComparison } from '../questions/partners/compared.ts'
import { askProfile } from '../questions/profile.ts'

export const profile: QueryResolvers['profile'] = (_, asked, context) => askProfile(context, asked)

/** Words of enums are written in upper case, codes of places as they are. */
export const comparisonIn =
  (words: 'upper' | 'plain') =>
  (compared: AskedComparison): AskedComparison => {
    const { value } = compared
    return words === 'plain' || value === null ? compared : { ...compared, value: value.toUpperCase() }
  }

export const Profile: ProfileResolvers = {
  cluster: ({ cluster }, _, { load }) => knownActor(load, cluster),
  standings: ({ standings }) => standings(),
  types: ({ types }) => types.map(comparisonIn('upper')),
  regions: ({ regions }) => regions.map(comparisonIn('plain')),
  roles: ({ roles }) => roles.map(comparisonIn('upper')),
}
export const SharedWithCluster: SharedWithClusterResolvers = {
  cluster: ({ id }, _, { load }) => knownActor(load, id),
  analytic: ({ analytic }) => analytic(),
}
export const PartnerComparison: PartnerComparisonResolvers = {
  lacking: ({ lacking }, { first }) => lacking(first ?? 20),
}
export const LackingPartner: LackingPartnerResolvers = {
  partner: ({ id }, _, { load }) => knownActor(load, id),
  clusters: ({ clusters }, _, { load }) => Promise.all(clusters.map((id) => knownActor(load, id))),
  links: ({ links }, _, { load }) => Promise.all(links.map((ends) => load.link.load(ends))),
}
