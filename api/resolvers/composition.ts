import type { CompositionResolvers, PartnerTypeResolvers } from '../generated/resolvers.ts'
import { knownActor } from '../questions/memory/loaders.ts'

export const Composition: CompositionResolvers = {
  types: ({ types }) => types(),
  roles: ({ roles }) => roles(),
  mostShared: ({ mostShared }, _, { load }) => {
    const id = mostShared()
    return id === null ? null : knownActor(load, id)
  },
}

export const PartnerType: PartnerTypeResolvers = {
  partners: ({ partners }, _, { load }) => Promise.all(partners.map((id) => knownActor(load, id))),
}
