/** Every resolver by type and field. A field without one is read from the row of the same name. */
import type { Resolvers } from '../generated/resolvers.ts'
import { enumMaps } from '../schema/schemaText.ts'
import { Actor, actor, Firm, Institution } from './actor.ts'
import { ActorConnection, actors } from './actors.ts'
import { Account, Cluster } from './cluster.ts'
import { Composition, PartnerType } from './composition.ts'
import { actorConnection, actorEdge } from './connection.ts'
import {
  ClusterBreakdown,
  Consolidation,
  ConsolidationFigures,
  ConsolidationGroup,
  ConsolidationMethod,
  consolidation,
  EndedCluster,
  GroupFit,
  PartnerChangeConnection,
  PartnerChangeEdge,
} from './consolidation.ts'
import { Dataset, dataset } from './dataset.ts'
import { datasets } from './datasets.ts'
import { Event, EventConnection, events } from './events.ts'
import { Evidence, evidence, Link, LinkEvidence } from './evidence.ts'
import { Gaps, gaps } from './gaps.ts'
import { GroupingList, Groupings, groupings } from './groupings.ts'
import { AccountMeans, ClusterCount, landscape } from './landscape.ts'
import { LinkConnection, LinkEdge, links } from './links.ts'
import { Network, NetworkActor, NetworkLink, NetworkLinkColumns, network } from './network.ts'
import { Node, node } from './node.ts'
import { nodes } from './nodes.ts'
import {
  BindingActor,
  Fragility,
  Intersection,
  Overlap,
  OverlapCluster,
  OverlapMethod,
  OverlapPair,
  overlap,
  PairChance,
} from './overlap.ts'
import { Pair, PairPartner, pair } from './pair.ts'
import {
  PartnerMethod,
  PartnerReason,
  PartnerSuggestionConnection,
  PartnerSuggestionEdge,
  partnerSuggestions,
  SuggestionsWithFewerLinks,
} from './partnerSuggestions.ts'
import { linkConnection, linkEdge } from './partners.ts'
import { IntroductionChain, Path, path } from './path.ts'
import { LackingPartner, PartnerComparison, Profile, profile, SharedWithCluster } from './profile.ts'
import { questionCost } from './questionCost.ts'
import { search } from './search.ts'
import { underMerge } from './underMerge.ts'

const types: Resolvers = {
  Query: {
    actor,
    actors,
    consolidation,
    groupings,
    dataset,
    datasets,
    events,
    evidence,
    gaps,
    landscape,
    links,
    network,
    node,
    nodes,
    overlap,
    pair,
    partnerSuggestions,
    path,
    profile,
    questionCost,
    search,
  },
  Account,
  AccountMeans,
  Actor,
  ActorConnection,
  ActorEdge: actorEdge,
  BindingActor,
  Cluster,
  ClusterBreakdown,
  ClusterCount,
  Composition,
  GroupingList,
  Groupings,
  Consolidation,
  ConsolidationFigures,
  ConsolidationGroup,
  ConsolidationMethod,
  Dataset,
  EndedCluster,
  Event,
  EventConnection,
  Evidence,
  Firm,
  Gaps,
  GroupFit,
  Institution,
  Intersection,
  IntroductionChain,
  LackingPartner,
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
  Fragility,
  Pair,
  PairChance,
  PairPartner,
  PartnerChangeConnection,
  PartnerChangeEdge,
  PartnerComparison,
  PartnerConnection: linkConnection,
  PartnerEdge: linkEdge,
  PartnerType,
  PartnerMethod,
  PartnerReason,
  PartnerSuggestionConnection,
  PartnerSuggestionEdge,
  SuggestionsWithFewerLinks,
  Path,
  Profile,
  SearchConnection: actorConnection,
  SearchEdge: actorEdge,
  SharedWithCluster,
}

export const resolvers = { ...underMerge(types), ...enumMaps() }
