/** Every resolver by type and field. A field without one is read from the row of the same name. */
import type { Resolvers } from '../generated/resolvers.ts'
import { enumMaps } from '../schema/schemaText.ts'
import { Actor, actor, Firm, Institution } from './actor.ts'
import { ActorConnection, actors } from './actors.ts'
import { Account, Cluster } from './cluster.ts'
import { actorConnection, actorEdge } from './connection.ts'
import { Dataset, dataset } from './dataset.ts'
import { datasets } from './datasets.ts'
import { Event, EventConnection, events } from './events.ts'
import { Evidence, evidence, Link, LinkEvidence } from './evidence.ts'
import { AccountMeans, ClusterCount, landscape } from './landscape.ts'
import { LinkConnection, LinkEdge, links } from './links.ts'
import { Network, NetworkActor, NetworkLink, NetworkLinkColumns, network } from './network.ts'
import { Node, node } from './node.ts'
import { nodes } from './nodes.ts'
import { BindingActor, Intersection, Overlap, OverlapCluster, OverlapMethod, OverlapPair, overlap } from './overlap.ts'
import { Pair, PairPartner, pair } from './pair.ts'
import { linkConnection, linkEdge } from './partners.ts'
import { search } from './search.ts'

const types: Resolvers = {
  Query: {
    actor,
    actors,
    dataset,
    datasets,
    events,
    evidence,
    landscape,
    links,
    network,
    node,
    nodes,
    overlap,
    pair,
    search,
  },
  Account,
  AccountMeans,
  Actor,
  ActorConnection,
  ActorEdge: actorEdge,
  BindingActor,
  Cluster,
  ClusterCount,
  Dataset,
  Event,
  EventConnection,
  Evidence,
  Firm,
  Institution,
  Intersection,
  Link,
  LinkConnection,
  LinkEdge,
  LinkEvidence,
  MembershipConnection: linkConnection,
  MembershipEdge: linkEdge,
  Network,
  NetworkActor,
  NetworkLink,
  NetworkLinkColumns,
  Node,
  Overlap,
  OverlapCluster,
  OverlapMethod,
  OverlapPair,
  Pair,
  PairPartner,
  PartnerConnection: linkConnection,
  PartnerEdge: linkEdge,
  SearchConnection: actorConnection,
  SearchEdge: actorEdge,
}

export const resolvers = { ...types, ...enumMaps() }
