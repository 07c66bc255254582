import type { ActorPageQuery } from '../../generated/late/graphql.ts'

/** What the page of an actor asks of it, by what it is. */
export type PageActor = NonNullable<ActorPageQuery['actor']>
export type PageCluster = Extract<PageActor, { __typename: 'Cluster' }>
export type PageFirm = Extract<PageActor, { __typename: 'Firm' }>
