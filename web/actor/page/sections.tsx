import type { Section } from '../../ui/section.ts'
import type { Surroundings } from '../surroundings.ts'
import { Accounts } from './accounts/Accounts.tsx'
import { Events } from './events/Events.tsx'
import { Identity } from './facts/Identity.tsx'
import { Organisation } from './facts/Organisation.tsx'
import { AtAGlance } from './glance/AtAGlance.tsx'
import { HubOrSpecialist } from './HubOrSpecialist.tsx'
import { InNetwork } from './InNetwork.tsx'
import { LinksSection } from './links/LinksSection.tsx'
import { Criteria } from './model/Criteria.tsx'
import { Tendencies } from './model/Tendencies.tsx'
import type { PageActor, PageCluster } from './pageActor.ts'
import { Place } from './place/Place.tsx'
import { PartnersByRole } from './roles/PartnersByRole.tsx'
import { SharesWith } from './shared/SharesWith.tsx'
import { PartnersByType } from './types/PartnersByType.tsx'

interface Shown<Actor> extends Surroundings {
  readonly actor: Actor
}
export type ClusterShown = Shown<PageCluster>
export type PartnerShown = Shown<Exclude<PageActor, { __typename: 'Cluster' }>>

const identity = {
  id: 'identity',
  title: 'actor.identity',
  column: 'half',
  Component: ({ actor, dataset }) => <Identity actor={actor} places={dataset.places} />,
} as const satisfies Section<Shown<PageActor>>
const network = { id: 'network', title: 'actor.map', Component: InNetwork } as const satisfies Section<Shown<PageActor>>
const events = {
  id: 'events',
  title: 'actor.events',
  Component: ({ actor, dataset }) => <Events actor={actor} synthetic={dataset.synthetic} />,
} as const satisfies Section<Shown<PageActor>>

/** A cluster: its place among all before any detail. */
export const clusterSections = [
  {
    id: 'glance',
    title: 'actor.section.glance',
    Component: ({ actor, dataset }) => <AtAGlance actor={actor} models={dataset.models} />,
  },
  {
    id: 'place',
    title: 'actor.section.place',
    Component: Place,
  },
  {
    id: 'shares',
    title: 'actor.shares',
    Component: ({ actor, dataset }) => <SharesWith actor={actor} dataset={dataset} />,
  },
  {
    id: 'types',
    title: 'actor.types',
    column: 'main',
    shown: ({ actor: { composition } }) => composition !== null,
    Component: ({ actor, dataset }) =>
      actor.composition && <PartnersByType composition={actor.composition} cluster={actor} dataset={dataset} />,
  },
  {
    id: 'roles',
    title: 'actor.roles',
    column: 'main',
    shown: ({ actor: { composition } }) => (composition?.roles.length ?? 0) > 0,
    Component: ({ actor, dataset }) =>
      actor.composition && <PartnersByRole composition={actor.composition} cluster={actor} dataset={dataset} />,
  },
  { id: 'organisation', title: 'actor.organisation', column: 'half', Component: Organisation },
  identity,
  { id: 'model', title: 'actor.model', column: 'side', Component: Tendencies },
  {
    id: 'criteria',
    title: 'actor.criteria',
    column: 'side',
    Component: ({ actor, landscape }) => <Criteria actor={actor} noDedicated={!landscape.firms.inSources} />,
  },
  { id: 'accounts', title: 'actor.accounts', Component: Accounts },
  network,
  { id: 'links', title: 'actor.links', Component: LinksSection },
  events,
] as const satisfies readonly Section<ClusterShown>[]

/** An institution, a public actor or a firm: how many clusters it has, which ones, and what it is. */
export const partnerSections = [
  {
    id: 'hub',
    title: 'actor.section.hub',
    Component: ({ actor, landscape }) => <HubOrSpecialist actor={actor} landscape={landscape} />,
  },
  { id: 'links', title: 'actor.links.clusters', Component: LinksSection },
  identity,
  {
    id: 'organisation',
    title: 'actor.organisation',
    column: 'half',
    shown: ({ actor }) => actor.__typename === 'Firm',
    Component: ({ actor }) => actor.__typename === 'Firm' && <Organisation actor={actor} />,
  },
  network,
  events,
] as const satisfies readonly Section<PartnerShown>[]
