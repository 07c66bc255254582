import type { GraphQLResolveInfo } from 'graphql';
import type { AskedNode } from '../questions/node.ts';
import type { ActorRow, RecordRow, EventRow, LinkRow, EvidenceRow } from '../graph/reads.ts';
import type { AskedDataset } from '../questions/dataset.ts';
import type { Model } from '../questions/memory/reference.ts';
import type { FilteredActors, ListedActor, ActorList, ActorEdge as AnsweredActorEdge, PartnerEdge as AnsweredPartnerEdge, ChangeList, ChangeEdge, LinkList, LinkEdge as AnsweredLinkEdge, SuggestionEdge } from '../resolvers/connection.ts';
import type { LinkConnection as AnsweredLinkConnection } from '../questions/partners.ts';
import type { AskedEvents } from '../questions/events.ts';
import type { AskedLandscape, AskedDistribution, AskedFirmDistribution, CountOfCluster } from '../questions/landscape.ts';
import type { AccountMeans as AnsweredAccountMeans } from '../domain/accounts.ts';
import type { AskedComposition, AskedPartnerType } from '../questions/composition.ts';
import type { AskedCriterion } from '../questions/criteria.ts';
import type { AskedGroupings } from '../questions/groupings.ts';
import type { AskedGroupingList } from '../questions/groupings/answers.ts';
import type { AskedConsolidation, AskedFigures, AskedEnded } from '../questions/consolidation.ts';
import type { AskedGroup, AskedBreakdown, AskedFit } from '../questions/consolidation/groups.ts';
import type { AskedConsolidationMethod } from '../questions/consolidation/method.ts';
import type { AskedNetwork, AskedNetworkActor, AskedNetworkLink, AskedLinkColumns } from '../questions/network.ts';
import type { AskedEvidence } from '../questions/evidence.ts';
import type { AskedOverlap, ComparedCluster, AskedBinding, AskedIntersection } from '../questions/overlap.ts';
import type { AskedPair, AskedChance } from '../questions/overlap/pairs.ts';
import type { AskedFragility } from '../questions/overlap/fragility.ts';
import type { AskedMethod } from '../questions/overlap/method.ts';
import type { AskedPairOfClusters, AskedPartner } from '../questions/pair.ts';
import type { AskedSuggestions, AskedFewerLinks, AskedReason } from '../questions/partnerSuggestions.ts';
import type { Counterargument as AnsweredCounterargument } from '../domain/partners/counterargument.ts';
import type { AskedMeasure } from '../questions/partners/suggestionMeasure.ts';
import type { AskedPartnerMethod } from '../questions/partners/partnerMethod.ts';
import type { AskedSharedPair } from '../questions/partners/sharedPairs.ts';
import type { AskedComparison, AskedLacking } from '../questions/partners/compared.ts';
import type { AskedGaps } from '../questions/gaps.ts';
import type { AskedPath, AskedChain } from '../questions/path.ts';
import type { AskedProfile } from '../questions/profile.ts';
import type { Context } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** One year of a cluster's performance account; money in whole DKK. */
export type Account = Node & {
  readonly __typename?: 'Account';
  /** Countries that the cluster collaborated with; null when not reported. */
  readonly countries?: Maybe<Scalars['Int']['output']>;
  /** Firms firmly tied to the cluster, not just to single activities; null when not reported. */
  readonly dedicatedFirms?: Maybe<Scalars['Int']['output']>;
  /** Financing from firms, knowledge institutions and the EU, whole DKK; null when not reported. */
  readonly financingOther?: Maybe<Scalars['Int']['output']>;
  /** Financing from regions and municipalities, whole DKK; null when not reported. */
  readonly financingRegional?: Maybe<Scalars['Int']['output']>;
  /** Financing from the state, whole DKK; null when not reported. */
  readonly financingState?: Maybe<Scalars['Int']['output']>;
  /** Of the participating firms, those with fewer than 50 employees; null when not reported. */
  readonly firmsUnder50?: Maybe<Scalars['Int']['output']>;
  /** Stable id within the data set, lower-case ASCII, never a database id. */
  readonly id: Scalars['ID']['output'];
  /** International collaborations of the cluster in the year; null when not reported. */
  readonly internationalCollaborations?: Maybe<Scalars['Int']['output']>;
  /** Firms in international activities; null when not reported. */
  readonly internationalFirms?: Maybe<Scalars['Int']['output']>;
  /** Where in the source: page, row or address; null when not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** How the figures came to be known; SYNTHETIC ones are drawn. */
  readonly method: Method;
  /** Firms that gained new competences and tools for innovation; null when not reported. */
  readonly newCompetences?: Maybe<Scalars['Int']['output']>;
  /** Of these, firms with fewer than 50 employees; null when not reported. */
  readonly newCompetencesUnder50?: Maybe<Scalars['Int']['output']>;
  /** Firms that developed new ideas; null when not reported. */
  readonly newIdeas?: Maybe<Scalars['Int']['output']>;
  /** Of these, firms with fewer than 50 employees; null when not reported. */
  readonly newIdeasUnder50?: Maybe<Scalars['Int']['output']>;
  /** Firms that developed new products, services or processes; null when not reported. */
  readonly newProducts?: Maybe<Scalars['Int']['output']>;
  /** Of these, firms with fewer than 50 employees; null when not reported. */
  readonly newProductsUnder50?: Maybe<Scalars['Int']['output']>;
  /** Firms that took part in the cluster's activities in the year; null when not reported. */
  readonly participatingFirms?: Maybe<Scalars['Int']['output']>;
  /** Source that the figures were taken from. */
  readonly source: Source;
  /** Full-time equivalents of the secretariat; null when not reported. */
  readonly staffFte?: Maybe<Scalars['Float']['output']>;
  /** Year that the account is about. */
  readonly year: Scalars['Int']['output'];
};

/** Means over the clusters that reported the quantity in the year; null when none did. */
export type AccountMeans = {
  readonly __typename?: 'AccountMeans';
  /** Clusters with an account of the year. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Countries collaborated with. */
  readonly countries?: Maybe<Scalars['Float']['output']>;
  /** DKK, the three thirds together, over the clusters that reported all three. */
  readonly financing?: Maybe<Scalars['Float']['output']>;
  /** Of the participating firms, those with fewer than 50 employees. */
  readonly firmsUnder50?: Maybe<Scalars['Float']['output']>;
  /** International collaborations (agreements). */
  readonly internationalCollaborations?: Maybe<Scalars['Float']['output']>;
  /** Firms in international activities. */
  readonly internationalFirms?: Maybe<Scalars['Float']['output']>;
  /** Firms that gained new competences and tools for innovation. */
  readonly newCompetences?: Maybe<Scalars['Float']['output']>;
  /** Firms that developed new ideas. */
  readonly newIdeas?: Maybe<Scalars['Float']['output']>;
  /** Firms that developed new products, services or processes. */
  readonly newProducts?: Maybe<Scalars['Float']['output']>;
  /** Firms that took part in the activities of the cluster. */
  readonly participatingFirms?: Maybe<Scalars['Float']['output']>;
  /** Full-time equivalents of the secretariat. */
  readonly staffFte?: Maybe<Scalars['Float']['output']>;
  /** The year that the accounts are of. */
  readonly year: Scalars['Int']['output'];
};

/** What some clusters reported for `accountYear`, added up as it stands; a merger is not assumed to save or to cost. */
export type AccountSums = {
  readonly __typename?: 'AccountSums';
  /** Financing from firms, knowledge institutions and the EU, whole DKK; null when none reported it. */
  readonly financingOther?: Maybe<Scalars['Float']['output']>;
  /** Financing from regions and municipalities, whole DKK; null when none reported it. */
  readonly financingRegional?: Maybe<Scalars['Float']['output']>;
  /** Clusters that reported all three thirds of their financing; 0 when none did. */
  readonly financingReportedCount: Scalars['Int']['output'];
  /** Financing from the state, whole DKK; null when none reported it. */
  readonly financingState?: Maybe<Scalars['Float']['output']>;
  /** Full-time equivalents of the secretariats; null when none reported them. */
  readonly staffFte?: Maybe<Scalars['Float']['output']>;
  /** Clusters that reported their staff; 0 when none did. */
  readonly staffReportedCount: Scalars['Int']['output'];
};

/** An organisation of the landscape. Null means unknown. */
export type Actor = {
  /** Distinct clusters that the actor is linked to in `year` (default: the year of the data set); 0 when there are none. */
  readonly clusterCount: Scalars['Int']['output'];
  /** The clusters that the actor is linked to, in Danish alphabetical order; with `year: null` by links of all years, those too that count in none. */
  readonly clusters: MembershipConnection;
  /** How sure what is said of the actor itself is; null when not given. */
  readonly confidence?: Maybe<Confidence>;
  /** Danish business register number, 8 digits; null when unknown. */
  readonly cvr?: Maybe<Scalars['String']['output']>;
  /** Web address of the organisation; null when unknown. */
  readonly homepage?: Maybe<Scalars['String']['output']>;
  /** Stable id within the data set, lower-case ASCII, never a database id. */
  readonly id: Scalars['ID']['output'];
  /** What the organisation is. */
  readonly kind: Kind;
  /** Latitude in WGS 84 degrees; the centre of the municipality where the actor's own row has none. Null where neither is known. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** Where in the source: page, row or address; null when not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Longitude in WGS 84 degrees, of the same point as `lat`; null together with it. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Official municipality code, for example 0461; null when unknown. */
  readonly municipality?: Maybe<Scalars['String']['output']>;
  /** Name as its owner writes it, Danish where there is one. */
  readonly name: Scalars['String']['output'];
  /** Name in English; null when none is recorded. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names by which `search` finds it too; empty when none is recorded. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Official region code; that of the municipality where the actor's own row has none. Null where neither is known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Remark in Danish; null when there is none. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Remark in English; null when there is none. */
  readonly remarkEn?: Maybe<Scalars['String']['output']>;
  /** Address in the Research Organization Registry, `https://ror.org/` and 9 characters; null when unknown. */
  readonly ror?: Maybe<Scalars['String']['output']>;
  /** Sector that the kind belongs to. */
  readonly sector: Sector;
  /** Source of what is said of the actor itself; null when none is given. */
  readonly source?: Maybe<Source>;
  /** Id of the organisation that took over; null when none is known. */
  readonly successorId?: Maybe<Scalars['ID']['output']>;
  /** True when the organisation is invented. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Finer type within the kind. */
  readonly type: ActorType;
  /** ISO date or year from which the organisation existed; null when unknown. */
  readonly validFrom?: Maybe<Scalars['String']['output']>;
  /** ISO date or year until which the organisation existed; null when unknown or not ended. */
  readonly validTo?: Maybe<Scalars['String']['output']>;
  /** Item of Wikidata, Q and a number; null when unknown. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** An organisation of the landscape. Null means unknown. */
export type ActorClusterCountArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation of the landscape. Null means unknown. */
export type ActorClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of the actors that pass. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The actors of the page, each with its counts; empty when none is left. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** For each property its values and how many actors there would be with that value under the other conditions of the filter. */
  readonly facets: ActorFacets;
  /** The actors alone, in the order of `edges`. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page begins and ends, and whether another follows. */
  readonly pageInfo: PageInfo;
  /** Place of this actor in this list, from 1; null when it is not there. */
  readonly place?: Maybe<Scalars['Int']['output']>;
  /** Actors that meet all conditions; 0 when none does. */
  readonly totalCount: Scalars['Int']['output'];
};


/** One page of the actors that pass. */
export type ActorConnectionPlaceArgs = {
  actor: Scalars['ID']['input'];
};

/** An actor in the list, with what is counted of it. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Clusters that the actor is linked to in the year, of those that `around` leaves; of all without it. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Marks this place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The actor itself, of any kind. */
  readonly node: Actor;
  /** Of a cluster; null for any other actor. */
  readonly partnerCounts?: Maybe<SpokenPartners>;
};

/** Values of each property, counted; a list is empty when no actor has any. */
export type ActorFacets = {
  readonly __typename?: 'ActorFacets';
  /** Words of `BusinessField`, as far as a field is known. */
  readonly fields: ReadonlyArray<Facet>;
  /** `true` for innovation networks, `false` for other clusters. */
  readonly innovationNetworks: ReadonlyArray<Facet>;
  /** Words of `Kind`. */
  readonly kinds: ReadonlyArray<Facet>;
  /** Words of `Label`, of clusters only. */
  readonly labels: ReadonlyArray<Facet>;
  /** Words of `Level`, of clusters only. */
  readonly levels: ReadonlyArray<Facet>;
  /** Numbers of organisation models, 1 to 6, of clusters only. */
  readonly models: ReadonlyArray<Facet>;
  /** Official municipality codes. */
  readonly municipalities: ReadonlyArray<Facet>;
  /** Official region codes. */
  readonly regions: ReadonlyArray<Facet>;
  /** Words of `Sector`. */
  readonly sectors: ReadonlyArray<Facet>;
  /** Words of `ActorType`. */
  readonly types: ReadonlyArray<Facet>;
};

/** All given conditions must hold; within one condition any of its values will do. An empty list is refused. */
export type ActorFilter = {
  /**
   * Clusters that exist in the year and meet these conditions, and the actors linked to any of them then: `{}` leaves those
   * of the network. Other clusters never pass, whatever they are linked to.
   */
  readonly around?: InputMaybe<ClusterFilter>;
  /** Ids of clusters; actors linked to any of them in the year. */
  readonly clusters?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Fields of business of a cluster, a firm or another actor; what has none never passes. */
  readonly fields?: InputMaybe<ReadonlyArray<BusinessField>>;
  /** True: innovation networks only; false: other clusters only. */
  readonly innovationNetwork?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the organisation is, any of these. */
  readonly kinds?: InputMaybe<ReadonlyArray<Kind>>;
  /** Quality labels of clusters; other actors never pass. */
  readonly labels?: InputMaybe<ReadonlyArray<Label>>;
  /** Geographic reach of clusters; other actors never pass. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** Organisation models of clusters, 1 to 6; other actors never pass. */
  readonly models?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Official municipality codes, for example 0461. */
  readonly municipalities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Official region codes, for example 1083. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Sectors that the kind belongs to, any of these. */
  readonly sectors?: InputMaybe<ReadonlyArray<Sector>>;
  /** Every word of this text, as in `search`. Up to 500 characters; a text without a letter or digit finds nothing. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Finer types within a kind, any of these. */
  readonly types?: InputMaybe<ReadonlyArray<ActorType>>;
};

/** Equal ones by name; what is unknown, and what an actor cannot have, comes last. Words are in the order of their enum. */
export type ActorOrder =
  /** Most clusters linked to first, of those that `around` leaves; clusters themselves come last. */
  | 'clusters'
  /** In the order of `BusinessField`. */
  | 'field'
  /** Clusters with most dedicated firms first. */
  | 'firms'
  /** In the order of `Kind`. */
  | 'kind'
  /** Clusters with most knowledge institutions first. */
  | 'knowledge'
  /** Danish alphabetical order of the municipalities' names. */
  | 'municipality'
  /** Danish alphabetical order. */
  | 'name'
  /** Most partners first, which are all partners of a cluster and the clusters of any other actor. */
  | 'partners'
  /** Clusters with most public actors first. */
  | 'public'
  /** Danish alphabetical order of the regions' names. */
  | 'region'
  /** In the order of `ActorType`. */
  | 'type';

/** The finer type within a kind. */
export type ActorType =
  /** A state agency (Danish: styrelse). */
  | 'agency'
  /** A school of arts, architecture, design or film (Danish: kunstnerisk uddannelse). */
  | 'art_school'
  /** An association that is no trade association (Danish: forening). */
  | 'association'
  /** A business academy (Danish: erhvervsakademi). */
  | 'business_academy'
  /** A local organisation of business and municipality that promotes business (Danish: erhvervsråd). */
  | 'business_council'
  /** A cluster that is no innovation network. */
  | 'cluster_organisation'
  /** A private unit that produces goods or services for profit. */
  | 'firm'
  /** A foundation that is no public actor (Danish: fond). */
  | 'foundation'
  /** A public fund or another public body that gives money. */
  | 'funder'
  /** A partnership that set the growth strategy of its region and recommended projects (Danish: vækstforum). */
  | 'growth_forum'
  /** A regional centre that advised entrepreneurs and firms that wanted to grow (Danish: væksthus). */
  | 'growth_house'
  /** A GTS institute, an approved research and technology organisation. */
  | 'gts'
  /** A hospital, counted among knowledge institutions. */
  | 'hospital'
  /** A company approved by the state to invest early in new knowledge-based firms (Danish: innovationsmiljø). */
  | 'innovation_environment'
  /** A nationwide network, co-financed by the state, of firms and knowledge institutions (Danish: innovationsnetværk). */
  | 'innovation_network'
  /** A unit that gathers and passes on knowledge of one subject (Danish: videncenter). */
  | 'knowledge_centre'
  /** The administration of a minister. */
  | 'ministry'
  /** One of the 98 Danish municipalities (Danish: kommune). */
  | 'municipality'
  /** Any other knowledge institution. */
  | 'other_knowledge'
  /** Any other organisation. */
  | 'other_organisation'
  /** Any other public actor. */
  | 'other_public'
  /** One of the five Danish regions. */
  | 'region'
  /** A research institution outside the universities, such as GEUS (Danish: sektorforskning). */
  | 'sector_research'
  /** An organisation that analyses matters of society and brings proposals into the debate. */
  | 'think_tank'
  /** An association of firms of one industry (Danish: brancheforening). */
  | 'trade_association'
  /** A university, with research and education up to the PhD. */
  | 'university'
  /** A university college (Danish: professionshøjskole). */
  | 'university_college'
  /** A vocational school (Danish: erhvervsskole). */
  | 'vocational_school';

/** A published figure, with the year it holds for. */
export type Benchmark = {
  readonly __typename?: 'Benchmark';
  /** What exactly is counted, in Danish. */
  readonly definition: Scalars['String']['output'];
  /** What exactly is counted, in English. */
  readonly definitionEn: Scalars['String']['output'];
  /** Id of the figure within the data set. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source: lines of the text. */
  readonly locator: Scalars['String']['output'];
  /** What is measured, in Danish. */
  readonly name: Scalars['String']['output'];
  /** What is measured, in English. */
  readonly nameEn: Scalars['String']['output'];
  /** How the published figure compares with `value`. */
  readonly operator: Operator;
  /** Key of what is measured, the same in both languages. */
  readonly quantity: Scalars['String']['output'];
  /** Source that published the figure. */
  readonly source: Source;
  /** Unit of the value, in Danish. */
  readonly unit: Scalars['String']['output'];
  /** Unit of the value, in English. */
  readonly unitEn: Scalars['String']['output'];
  /** Number in `unit`, the lower end when the figure is a range. */
  readonly value: Scalars['Float']['output'];
  /** Upper end when the figure is a range, else null. */
  readonly valueTo?: Maybe<Scalars['Float']['output']>;
  /** Year of the figure, in the sense of `yearBasis`. */
  readonly year: Scalars['Int']['output'];
  /** What the year is the year of. */
  readonly yearBasis: YearBasis;
};

/** A partner of several clusters, and what would be left of their overlap without it. */
export type BindingActor = {
  readonly __typename?: 'BindingActor';
  /** Of the pairs above chance, those that it connects; null where no verdict is given. */
  readonly abovePairCount?: Maybe<Scalars['Int']['output']>;
  /** The partner. */
  readonly actor: Actor;
  /** Number of these clusters that have it as a partner. */
  readonly clusterCount: Scalars['Int']['output'];
  /** `abovePairCount` minus what the bipartite configuration model expects of an actor with its number of clusters; null when weighted, and where no verdict is given. */
  readonly excess?: Maybe<Scalars['Float']['output']>;
  /** Mean Jaccard of these pairs with the actor, 0–1. */
  readonly jaccardWith: Scalars['Float']['output'];
  /** Mean Jaccard of these pairs without the actor, 0–1. */
  readonly jaccardWithout: Scalars['Float']['output'];
  /** Pairs of these clusters that it connects: d(d − 1) / 2. */
  readonly pairCount: Scalars['Int']['output'];
  /** Its part of all shared partners, summed over the pairs, 0–1; by weights when weighted. */
  readonly share: Scalars['Float']['output'];
  /** Pairs that share anyone, the actor included. */
  readonly sharingWith: Scalars['Int']['output'];
  /** Pairs that share anyone else. */
  readonly sharingWithout: Scalars['Int']['output'];
};

/** What the actors that connect pairs are ordered by, largest first. */
export type BindingOrder =
  /** Connections in the pairs above chance that exceed what the actor's degree explains. */
  | 'excess'
  /** Share of all overlap that the actor explains. */
  | 'share';

/** What steers the cluster. */
export type Body =
  /** A group that advises the management without power to decide. */
  | 'advisory_board'
  /** The highest body, with legal liability for finances and operation. */
  | 'board'
  /** Several equal parties that lead together without a new legal unit. */
  | 'partnership'
  /** A group appointed by the parties, without the legal liability of a board. */
  | 'steering_group';

/** Field of business. */
export type BusinessField =
  /** Building and city. */
  | 'building'
  /** Creative industries and experience. */
  | 'creative'
  /** Digital business and space. */
  | 'digital'
  /** Energy and climate. */
  | 'energy'
  /** Water and environment. */
  | 'environment'
  /** Food and bioeconomy. */
  | 'food'
  /** Health and welfare technology. */
  | 'health'
  /** Maritime business and transport. */
  | 'maritime'
  /** Production and materials. */
  | 'production'
  /** Business services. */
  | 'services';

/** Which p, q and share of random networks a pair is judged by. */
export type ChanceTail =
  /** Shares less than is expected. */
  | 'fewer'
  /** Shares at least as much as is expected. */
  | 'more';

/** Suggestions of about equal stated chance, and how many of them were hidden partners. */
export type ChanceTenth = {
  readonly __typename?: 'ChanceTenth';
  /** Share of the suggestions that were hidden partners, 0–1. */
  readonly observed: Scalars['Float']['output'];
  /** Mean stated chance, 0–1, by a curve that was learned from other clusters. */
  readonly stated: Scalars['Float']['output'];
  /** Suggestions in this part, over all repeats. */
  readonly suggestionCount: Scalars['Int']['output'];
};

/** What a null model says of a pair at `method { threshold }`. */
export type ChanceVerdict =
  /** Shares more than chance explains: `qMore` is at most the threshold. */
  | 'above'
  /** Shares fewer than chance explains: `qFewer` is at most the threshold. */
  | 'below'
  /** Not distinguishable from chance. */
  | 'within';

/** A business cluster (Danish: klynge); an innovation network when `innovationNetwork` is true. */
export type Cluster = Actor & Node & {
  readonly __typename?: 'Cluster';
  /** Yearly performance accounts, oldest first; empty when none is known. */
  readonly accounts: ReadonlyArray<Account>;
  /** What steers the cluster; null when unknown. */
  readonly body?: Maybe<Body>;
  /** Sector that the chair of the board or steering group comes from; null when unknown. */
  readonly chairSector?: Maybe<Sector>;
  /** Distinct clusters that the actor is linked to in `year` (default: the year of the data set); 0 when there are none. */
  readonly clusterCount: Scalars['Int']['output'];
  /** The clusters that the actor is linked to, in Danish alphabetical order; with `year: null` by links of all years, those too that count in none. */
  readonly clusters: MembershipConnection;
  /** What its partners are in `year` (default: the year of the data set); null when it does not exist in that year. */
  readonly composition?: Maybe<Composition>;
  /** How sure what is said of the actor itself is; null when not given. */
  readonly confidence?: Maybe<Confidence>;
  /** Distinct partners in `year` (default: the year of the data set). */
  readonly counts: ClusterCounts;
  /** The five criteria of the Danish Cluster Catalogue (Cluster Excellence Denmark 2018, lines 141–162), as far as the data can say. */
  readonly criteria: ReadonlyArray<Criterion>;
  /** Danish business register number, 8 digits; null when unknown. */
  readonly cvr?: Maybe<Scalars['String']['output']>;
  /** Path of development, 1 (grew over time), 2 (merged top-down), 3 (merged bottom-up) or 4 (began or grew at a host); null when unknown. */
  readonly developmentPath?: Maybe<Scalars['Int']['output']>;
  /** Field of business; null when unknown. */
  readonly field?: Maybe<BusinessField>;
  /** ISO date or year in which the cluster was founded; null when unknown. */
  readonly founded?: Maybe<Scalars['String']['output']>;
  /** Web address of the organisation; null when unknown. */
  readonly homepage?: Maybe<Scalars['String']['output']>;
  /** Stable id within the data set, lower-case ASCII, never a database id. */
  readonly id: Scalars['ID']['output'];
  /** True for an innovation network, false for any other cluster. */
  readonly innovationNetwork: Scalars['Boolean']['output'];
  /** What the organisation is. */
  readonly kind: Kind;
  /** Quality label of the cluster; null when unknown, which is not NONE. */
  readonly label?: Maybe<Label>;
  /** ISO date or year of the label; null when unknown. */
  readonly labelDate?: Maybe<Scalars['String']['output']>;
  /**
   * The year (or date) in which a source last speaks of a cluster whose end no source states; what became of it after that is
   * unknown, and it counts up to that year. Null where the end is known, or the data set does not say.
   */
  readonly lastSeen?: Maybe<Scalars['String']['output']>;
  /** Latitude in WGS 84 degrees; the centre of the municipality where the actor's own row has none. Null where neither is known. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** Legal form of the unit that runs the cluster; null when unknown. */
  readonly legalForm?: Maybe<LegalForm>;
  /** Geographic reach; null when unknown. */
  readonly level?: Maybe<Level>;
  /** Where in the source: page, row or address; null when not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Longitude in WGS 84 degrees, of the same point as `lat`; null together with it. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Organisation model, 1 to 6, as in `dataset { models }`; null when unknown. */
  readonly model?: Maybe<Scalars['Int']['output']>;
  /** How the model is known; INFERRED is our reading of the sources. Null when not given. */
  readonly modelMethod?: Maybe<Method>;
  /** Official municipality code, for example 0461; null when unknown. */
  readonly municipality?: Maybe<Scalars['String']['output']>;
  /** Name as its owner writes it, Danish where there is one. */
  readonly name: Scalars['String']['output'];
  /** Name in English; null when none is recorded. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names by which `search` finds it too; empty when none is recorded. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /**
   * The links of the cluster in Danish alphabetical order of the partner; without `sector` those of every sector.
   * A link between two clusters is listed under both.
   */
  readonly partners: PartnerConnection;
  /** How many of the members pay a fee; null when unknown. */
  readonly payingMembers?: Maybe<PayingMembers>;
  /** Official region code; that of the municipality where the actor's own row has none. Null where neither is known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Remark in Danish; null when there is none. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Remark in English; null when there is none. */
  readonly remarkEn?: Maybe<Scalars['String']['output']>;
  /** Address in the Research Organization Registry, `https://ror.org/` and 9 characters; null when unknown. */
  readonly ror?: Maybe<Scalars['String']['output']>;
  /** Sector that the kind belongs to. */
  readonly sector: Sector;
  /** Services that the cluster offers; empty when none is known. */
  readonly services: ReadonlyArray<Service>;
  /** Source of what is said of the actor itself; null when none is given. */
  readonly source?: Maybe<Source>;
  /** Where it stands among all clusters of `year` (default: the year of the data set); null when it does not exist in that year. */
  readonly standings?: Maybe<Standings>;
  /** Where it stands with the Cluster Catalogue; null when unknown. */
  readonly status?: Maybe<ClusterStatus>;
  /** Id of the organisation that took over; null when none is known. */
  readonly successorId?: Maybe<Scalars['ID']['output']>;
  /** True when the organisation is invented. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Finer type within the kind. */
  readonly type: ActorType;
  /** ISO date or year from which the organisation existed; null when unknown. */
  readonly validFrom?: Maybe<Scalars['String']['output']>;
  /** ISO date or year until which the organisation existed; null when unknown or not ended. */
  readonly validTo?: Maybe<Scalars['String']['output']>;
  /** Item of Wikidata, Q and a number; null when unknown. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A business cluster (Danish: klynge); an innovation network when `innovationNetwork` is true. */
export type ClusterClusterCountArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A business cluster (Danish: klynge); an innovation network when `innovationNetwork` is true. */
export type ClusterClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A business cluster (Danish: klynge); an innovation network when `innovationNetwork` is true. */
export type ClusterCompositionArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A business cluster (Danish: klynge); an innovation network when `innovationNetwork` is true. */
export type ClusterCountsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A business cluster (Danish: klynge); an innovation network when `innovationNetwork` is true. */
export type ClusterCriteriaArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A business cluster (Danish: klynge); an innovation network when `innovationNetwork` is true. */
export type ClusterPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  sector?: InputMaybe<Sector>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A business cluster (Danish: klynge); an innovation network when `innovationNetwork` is true. */
export type ClusterStandingsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** How often each value of a property occurs among some clusters; most frequent first, then by value, unknown ones left out. */
export type ClusterBreakdown = {
  readonly __typename?: 'ClusterBreakdown';
  /** Words of `BusinessField`. */
  readonly fields: ReadonlyArray<ValueCount>;
  /** Words of `Label`. */
  readonly labels: ReadonlyArray<ValueCount>;
  /** Words of `LegalForm`. */
  readonly legalForms: ReadonlyArray<ValueCount>;
  /** Words of `Level`. */
  readonly levels: ReadonlyArray<ValueCount>;
  /** Numbers of organisation models, 1 to 6. */
  readonly models: ReadonlyArray<ValueCount>;
  /** Official region codes. */
  readonly regions: ReadonlyArray<ValueCount>;
};

/** A cluster and its number. */
export type ClusterCount = {
  readonly __typename?: 'ClusterCount';
  /** The cluster that is counted. */
  readonly cluster: Cluster;
  /** Partners of the sort that is counted; 0 when it has none. */
  readonly count: Scalars['Int']['output'];
};

/** Distinct partners of a cluster, 0 when there are none. */
export type ClusterCounts = {
  readonly __typename?: 'ClusterCounts';
  /** Other clusters. */
  readonly clusters: Scalars['Int']['output'];
  /** Firms of the cluster's own circle. */
  readonly dedicated: Scalars['Int']['output'];
  /** All firms, whatever their role. */
  readonly firms: Scalars['Int']['output'];
  /** Universities, GTS institutes and other knowledge institutions. */
  readonly knowledge: Scalars['Int']['output'];
  /** Actors of the sector OTHER, such as associations and foundations. */
  readonly others: Scalars['Int']['output'];
  /** Public actors, such as municipalities and regions. */
  readonly public: Scalars['Int']['output'];
};

/** Conditions on clusters. All given conditions must hold; within one any of its values will do. An empty list is refused. */
export type ClusterFilter = {
  /** Fields of business; a cluster of unknown field never passes. */
  readonly fields?: InputMaybe<ReadonlyArray<BusinessField>>;
  /** Ids of clusters; NOT_FOUND names those that are none. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: innovation networks only. False: other clusters only. */
  readonly innovationNetwork?: InputMaybe<Scalars['Boolean']['input']>;
  /** Quality labels; a cluster of unknown label never passes. */
  readonly labels?: InputMaybe<ReadonlyArray<Label>>;
  /** Geographic reach; a cluster of unknown level never passes. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** Organisation models, 1 to 6; a cluster of unknown model never passes. */
  readonly models?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Official codes of the regions of their seats, for example 1083; NOT_FOUND names unknown ones. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How many firms a cluster has. */
export type ClusterFirms = {
  readonly __typename?: 'ClusterFirms';
  /** Id of the cluster. */
  readonly clusterId: Scalars['ID']['output'];
  /** All distinct firms of the cluster; 0 when there are none. */
  readonly count: Scalars['Int']['output'];
  /** Of these, the firms of the cluster's own circle; 0 when there are none. */
  readonly dedicated: Scalars['Int']['output'];
};

/** A typical way to organise a cluster, told as tendencies and never as a grade. */
export type ClusterModel = {
  readonly __typename?: 'ClusterModel';
  /** Name of the model in Danish. */
  readonly name: Scalars['String']['output'];
  /** Name of the model in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Number of the model, 1 to 6. */
  readonly number: Scalars['Int']['output'];
  /** What is typical of it, each with its source. */
  readonly traits: ReadonlyArray<Trait>;
};

/** Where a cluster stands with the Cluster Catalogue, the Danish register of clusters. */
export type ClusterStatus =
  /** Admitted to the catalogue. */
  | 'catalogue'
  /** In the making, not yet admitted to the catalogue. */
  | 'emerging'
  /** Has ended. */
  | 'ended';

/** Partners of a cluster by type and by role, beside those of all clusters of the year. */
export type Composition = {
  readonly __typename?: 'Composition';
  /** Clusters of the year, this one included. */
  readonly clusterCount: Scalars['Int']['output'];
  /**
   * The cluster that shares most knowledge institutions and public actors with this one, of equals the first by name; null when
   * none shares any. A place to begin a comparison, not a finding: nothing here is compared with chance (see `pair`).
   */
  readonly mostShared?: Maybe<Cluster>;
  /** A row for each role that occurs, strongest first; firms and other clusters are not counted. */
  readonly roles: ReadonlyArray<PartnerRole>;
  /** A row for each type of knowledge institution or public actor that any cluster of the year works with, in the order of the enum; those that this cluster lacks are there without partners. */
  readonly types: ReadonlyArray<PartnerType>;
  /** Year whose links are counted. */
  readonly year: Scalars['Int']['output'];
};

/** How sure something is; of a drawn link it is drawn too. */
export type Confidence =
  /** Read in the source as it stands. */
  | 'confirmed'
  /** Probably right, but not read exactly so, or in a source whose address was not recorded. */
  | 'likely'
  /** Judged from weak signs; it may be wrong. */
  | 'uncertain';

/** What clusters and their partners would be after some became one and others ended, beside what they are. */
export type Consolidation = {
  readonly __typename?: 'Consolidation';
  /** The newest year up to `year` of which any cluster has an account: staff and money are of it. Null when none has. */
  readonly accountYear?: Maybe<Scalars['Int']['output']>;
  /**
   * Partners with what becomes of them, page by page; equal ones by name. Errors: BAD_USER_INPUT for an empty list, for
   * `first` outside 1–100 and for a cursor of another list.
   */
  readonly changedPartners: PartnerChangeConnection;
  /** With the groups, without the ended clusters. */
  readonly consolidated: ConsolidationFigures;
  /** How many clusters each field has, and how many organisations with a cluster of it there would be. Most clusters first, unknown last. */
  readonly coveredFields: ReadonlyArray<FieldCoverage>;
  /** Doing nothing: every cluster by itself. */
  readonly doingNothing: ConsolidationFigures;
  /** Memberships of a partner in several clusters of one group, less one for each group: what becomes double; 0 without any. */
  readonly doubledCount: Scalars['Int']['output'];
  /** The clusters that end, in the order of the question. */
  readonly endedClusters: ReadonlyArray<EndedCluster>;
  /** Memberships that end with their clusters; 0 without any. `doingNothing { membershipCount }` less these and the doubled ones remain. */
  readonly endedCount: Scalars['Int']['output'];
  /**
   * What a cluster has in common with each group, in the order of the groups: where else could it go? A group that it is in
   * is compared without it. Errors: NOT_FOUND for the cluster.
   */
  readonly fits: ReadonlyArray<GroupFit>;
  /** The groups, in the order of the question. */
  readonly groups: ReadonlyArray<ConsolidationGroup>;
  /** The rule, data and conditions of this answer, and its hash. */
  readonly method: ConsolidationMethod;
  /** How many partners each outcome has, in the order of `PartnerOutcome`; zeros too. */
  readonly outcomes: ReadonlyArray<OutcomeCount>;
  /** How many clusters sit in each region, and how many organisations would. Most clusters first, unknown last. */
  readonly secretariats: ReadonlyArray<RegionCoverage>;
  /** The year whose links and clusters are counted. */
  readonly year: Scalars['Int']['output'];
};


/** What clusters and their partners would be after some became one and others ended, beside what they are. */
export type ConsolidationChangedPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartnerChangeOrder>;
  outcomes?: InputMaybe<ReadonlyArray<PartnerOutcome>>;
};


/** What clusters and their partners would be after some became one and others ended, beside what they are. */
export type ConsolidationFitsArgs = {
  cluster: Scalars['ID']['input'];
};

/** Figures of all organisations together; an organisation is a group, or a cluster that goes on alone. */
export type ConsolidationFigures = {
  readonly __typename?: 'ConsolidationFigures';
  /** Pairs of clusters within an organisation that share more partners than chance explains, as in `ConsolidationGroup`; 0 without groups, null as there. */
  readonly abovePairCount?: Maybe<Scalars['Int']['output']>;
  /** Known fields of which an organisation has a cluster; 0 without any. */
  readonly fieldCount: Scalars['Int']['output'];
  /** Partners of the organisation that has most; 0 without any. */
  readonly largestPartnerCount: Scalars['Int']['output'];
  /** Memberships: partners of each organisation, added up; 0 without any. */
  readonly membershipCount: Scalars['Int']['output'];
  /** Organisations; 0 when all clusters end. */
  readonly organisationCount: Scalars['Int']['output'];
  /** Distinct partners of all organisations: each counts once. 0 without any. */
  readonly partnerCount: Scalars['Int']['output'];
  /** Known regions in which an organisation sits (`ConsolidationGroup { seat }`); 0 without any. */
  readonly regionCount: Scalars['Int']['output'];
  /** The same for each sector that is asked for, in the order of `Sector`. */
  readonly sectors: ReadonlyArray<SectorMemberships>;
  /** Full-time equivalents of an organisation, mean over those of which a member reported its staff for `accountYear`; null when none did. Added up: no merger is assumed to save or to cost. */
  readonly staffMean?: Maybe<Scalars['Float']['output']>;
  /** What clusters of one organisation share, and what those of different ones do. */
  readonly ties: Ties;
};

/** Clusters that become one organisation. */
export type ConsolidationGroup = {
  readonly __typename?: 'ConsolidationGroup';
  /** Of these, pairs that share more partners than chance explains: q ≤ `method { threshold }` under that model, over all pairs of all clusters. `overlap` draws random networks, which may differ on a few pairs; it says on which. Null where too few clusters are observed for verdicts (`method { coverages }`). */
  readonly abovePairCount?: Maybe<Scalars['Int']['output']>;
  /** How often each region, field, level, label, model and legal form occurs among the clusters. */
  readonly breakdown: ClusterBreakdown;
  /** Its clusters, by name; at least two. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** `membershipCount` − `partnerCount`: memberships that become double. */
  readonly doubledCount: Scalars['Int']['output'];
  /** What `ties { inside }` would be by chance, under the bipartite configuration model of `method`. More than 20,000,000 pairs × partners are refused. */
  readonly expectedInside: Scalars['Float']['output'];
  /** Actors with the role HOST at any of the clusters in the year, of every sector and whatever the conditions on links, by name; empty when none is known. */
  readonly hosts: ReadonlyArray<Actor>;
  /** Memberships in the clusters as they are; 0 without any. */
  readonly membershipCount: Scalars['Int']['output'];
  /** Pairs of its clusters, n (n − 1) / 2. */
  readonly pairCount: Scalars['Int']['output'];
  /** Distinct partners of the clusters, all kept; 0 without any. */
  readonly partnerCount: Scalars['Int']['output'];
  /** The member with most staff in `accountYear`, of equal ones the first by name: an assumption about where the secretariat would sit. Null when no member reported its staff. */
  readonly seat?: Maybe<Cluster>;
  /** The same for each sector that is asked for, in the order of `Sector`. */
  readonly sectors: ReadonlyArray<SectorMemberships>;
  /** Partners whose only cluster is one of these: kept by the group. 0 without any. */
  readonly soleCount: Scalars['Int']['output'];
  /** Staff and money of the members, added up. */
  readonly sums: AccountSums;
  /** What the clusters share with each other, and with clusters of other organisations. */
  readonly ties: Ties;
  /** Of these, pairs of one known field that share no partner: an argument for links, not for a merger. Empty without any. */
  readonly unlinkedPairs: ReadonlyArray<UnlinkedPair>;
};

/** Everything that is needed to ask the same again, and to cite the answer. */
export type ConsolidationMethod = {
  readonly __typename?: 'ConsolidationMethod';
  /** Confidence of the links; null limits nothing. */
  readonly confidence?: Maybe<ReadonlyArray<Confidence>>;
  /** For how many clusters of the year anything is observed, by sector. */
  readonly coverages: ReadonlyArray<SectorCoverage>;
  /** Id of the data set. */
  readonly dataset: Scalars['ID']['output'];
  /** Ids of the clusters that end, as asked. */
  readonly ended: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of the clusters of each group, as asked. */
  readonly groups: ReadonlyArray<ReadonlyArray<Scalars['ID']['output']>>;
  /** SHA-256 of all that stands here and of the figures, 64 hexadecimal digits: equal answers have equal hashes, on every machine. */
  readonly hash: Scalars['String']['output'];
  /** Whether pairs are called above chance. */
  readonly judged: Scalars['Boolean']['output'];
  /** What shared partners are expected by. Nothing is drawn, so there is no seed. */
  readonly nullModel: Scalars['String']['output'];
  /** Roles of the links; null limits nothing. */
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  /** Sectors of the partners. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Name and version of the software that answered. */
  readonly software: Scalars['String']['output'];
  /** True when links or actors are drawn or invented: what is found is then true of the drawing. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** q of at most this counts as above chance, 0–1. */
  readonly threshold: Scalars['Float']['output'];
  /** Types of the partners; null limits nothing. */
  readonly types?: Maybe<ReadonlyArray<ActorType>>;
  /** SHA-256 of the data, 64 hexadecimal digits. */
  readonly version: Scalars['String']['output'];
  /** The year whose links and clusters are counted. */
  readonly year: Scalars['Int']['output'];
};

/** The first that holds, in this order; FEW when no other does. */
export type CounterKind =
  /** The cluster has as many institutions of its type as the most similar ones. */
  | 'breadth'
  /** It is further away than 150 km, which the European Cluster Excellence Initiative regards as reasonable, and than half of the partners. */
  | 'far'
  /** So few of the most similar clusters work with it. */
  | 'few'
  /** One link to it is all there is. */
  | 'one_link'
  /** At least a third of the clusters that have partners work with it, so it distinguishes none. */
  | 'popular'
  /** Every link that speaks for it is uncertain. */
  | 'uncertain';

/** Numbers that its kind does not name are null. */
export type Counterargument = {
  readonly __typename?: 'Counterargument';
  /** UNCERTAIN: links. POPULAR, ONE_LINK: clusters that work with it. FEW: of the most similar ones, those that do. BREADTH: own institutions of its type. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What is to be said against it. */
  readonly kind: CounterKind;
  /** FAR: from the seat of the cluster to it, great-circle km. */
  readonly km?: Maybe<Scalars['Float']['output']>;
  /** BREADTH: mean of the most similar clusters. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** FAR: median distance of the cluster's partners from its seat, great-circle km. */
  readonly medianKm?: Maybe<Scalars['Float']['output']>;
  /** POPULAR, ONE_LINK: clusters that have partners. FEW: the most similar ones. */
  readonly of?: Maybe<Scalars['Int']['output']>;
};

/**
 * How many clusters of a year have any partner of one sort that is known. Where too few have, numbers rank what was found and
 * not the clusters: then no percentile and no verdict is given.
 */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Clusters of the year, whatever the filter. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Of these, those of which at least one is known. */
  readonly observedClusterCount: Scalars['Int']['output'];
  /** The share from which clusters are ranked and judged, 0–1: 0.8, a rule of ours. */
  readonly required: Scalars['Float']['output'];
  /** `observedClusterCount` / `clusterCount`, 0–1; 0 without clusters. */
  readonly share: Scalars['Float']['output'];
  /** Whether `share` reaches `required`; always true in a synthetic data set, where nothing is missing: a 0 was drawn. */
  readonly sufficient: Scalars['Boolean']['output'];
};

/** One criterion of the Danish Cluster Catalogue, and whether the cluster meets it. */
export type Criterion = {
  readonly __typename?: 'Criterion';
  /** Its words in the glossary; null when the data set has none. */
  readonly glossaryTerm?: Maybe<Term>;
  /**
   * Null when the data cannot say: always for 1, and for 2 and 4 when too few partners are seen in a data set that does not
   * hold them all. 5 reads the label as it is stored, without its expiry.
   */
  readonly met?: Maybe<Scalars['Boolean']['output']>;
  /** 1 to 5. */
  readonly number: Scalars['Int']['output'];
  /** What `value` has to reach. */
  readonly required?: Maybe<Scalars['Float']['output']>;
  /** 2: sectors (firms, knowledge, public) with at least one partner. 3: full-time equivalents. 4: dedicated firms. Null when unknown, and for 1 and 5. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** One data set in one version. What a version answers never changes, so it can be cited. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Published figures, each with its year and source; empty when the data set has none. */
  readonly benchmarks: ReadonlyArray<Benchmark>;
  /** Size of the data set in rows. */
  readonly counts: DatasetCounts;
  /** Day on which the package was made, ISO. */
  readonly created: Scalars['String']['output'];
  /** Whether this version is the one served when no version is named. */
  readonly current: Scalars['Boolean']['output'];
  /** What the data set is known not to hold; empty when nothing is stated. */
  readonly dataGaps: ReadonlyArray<Gap>;
  /** What the data set holds, in Danish. */
  readonly description: Scalars['String']['output'];
  /** What the data set holds, in English. */
  readonly descriptionEn: Scalars['String']['output'];
  /** Id of the data set, as it stands in addresses. */
  readonly id: Scalars['ID']['output'];
  /** Moment at which this version was imported, ISO. */
  readonly imported: Scalars['String']['output'];
  /** SPDX identifier, for example CC-BY-4.0. */
  readonly licence: Scalars['String']['output'];
  /** The six organisation models as tendencies, never grades; when one is named (1 to 6) that one alone, else BAD_USER_INPUT. */
  readonly models: ReadonlyArray<ClusterModel>;
  /** Country, regions and municipalities, with their official codes; empty when the data set has no such table. */
  readonly places: ReadonlyArray<Place>;
  /** Every source that a row may name. */
  readonly sources: ReadonlyArray<Source>;
  /** True when links of this data set are drawn by a rule and were never observed. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Glossary, in the order of its ids; of one category when it is named. */
  readonly terms: ReadonlyArray<Term>;
  /** Danish title. */
  readonly title: Scalars['String']['output'];
  /** English title. */
  readonly titleEn: Scalars['String']['output'];
  /** SHA-256 of the tables, 64 hexadecimal digits: same tables, same version. */
  readonly version: Scalars['String']['output'];
  /** Links valid in this year are shown unless another year is asked for. */
  readonly year: Scalars['Int']['output'];
  /** Whether the package names that year; false: it is the year in which most of its links hold, of equal ones the last. */
  readonly yearNamed: Scalars['Boolean']['output'];
};


/** One data set in one version. What a version answers never changes, so it can be cited. */
export type DatasetModelsArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** One data set in one version. What a version answers never changes, so it can be cited. */
export type DatasetTermsArgs = {
  category?: InputMaybe<TermCategory>;
};

/** Rows of the data set, whatever year they are valid in. */
export type DatasetCounts = {
  readonly __typename?: 'DatasetCounts';
  /** Clusters and innovation networks. */
  readonly clusters: Scalars['Int']['output'];
  /** Dated events of clusters and institutions. */
  readonly events: Scalars['Int']['output'];
  /** Links between clusters and firms, in any role. */
  readonly firmLinks: Scalars['Int']['output'];
  /** Firms, whether linked to a cluster or not. */
  readonly firms: Scalars['Int']['output'];
  /** Universities, GTS institutes and other knowledge institutions. */
  readonly knowledge: Scalars['Int']['output'];
  /** Actors of the sector OTHER, such as associations and foundations. */
  readonly others: Scalars['Int']['output'];
  /** Links between clusters and institutions, public actors, other actors or clusters. */
  readonly partnerLinks: Scalars['Int']['output'];
  /** Public actors, such as municipalities and regions. */
  readonly public: Scalars['Int']['output'];
};

/** How much of a date is known. */
export type DatePrecision =
  /** The whole date. */
  | 'day'
  /** The year and the month. */
  | 'month'
  /** Only the year. */
  | 'year';

/** How well one rule found the later links. */
export type DatedRule = {
  readonly __typename?: 'DatedRule';
  /** Share of the links looked for whose institution is among the first ten, 0–1. One split, so without an interval: with few `sought` it says little. */
  readonly recall: Scalars['Float']['output'];
  /** The rule that was tested. */
  readonly rule: SuggestionRule;
};

/** How many links of later years the rules find from those of earlier years. */
export type DatedTest = {
  readonly __typename?: 'DatedTest';
  /** Links of an earlier year were learned from, those since were looked for. Links without a year are learned from. */
  readonly before: Scalars['Int']['output'];
  /** Clusters that have the links looked for; at least 1. With one or two of them the test says nothing of others. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Links learned from. */
  readonly learned: Scalars['Int']['output'];
  /** How well each rule found them, ours first. */
  readonly rules: ReadonlyArray<DatedRule>;
  /** Links looked for: of clusters that had partners before, to institutions that other links name. */
  readonly sought: Scalars['Int']['output'];
};

/** One number a cluster. Mean, median, min, max and quartiles are null when there is no cluster. */
export type Distribution = {
  readonly __typename?: 'Distribution';
  /** Of how many clusters of the year any is known, whatever the filter; unless that is sufficient, no place among clusters is given. */
  readonly coverage: Coverage;
  /**
   * Whether the data set speaks of it at all: false when no source names any of it for any cluster of the year. Then 0 is not
   * known but missing. Always true in a synthetic data set, where 0 was drawn.
   */
  readonly inSources: Scalars['Boolean']['output'];
  /** Largest number of any cluster; null when there is no cluster. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** Mean number a cluster; null when there is no cluster. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Median number a cluster; null when there is no cluster. */
  readonly median?: Maybe<Scalars['Float']['output']>;
  /** Smallest number of any cluster; null when there is no cluster. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** The published mean, null when none is known. */
  readonly published?: Maybe<Benchmark>;
  /** First, second and third quartile (linear interpolation, type 7 of Hyndman & Fan 1996, 10.1080/00031305.1996.10473566). */
  readonly quartiles?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /** Smallest count first, then by name. */
  readonly values: ReadonlyArray<ClusterCount>;
};

/** A cluster that ends. */
export type EndedCluster = {
  readonly __typename?: 'EndedCluster';
  /** The cluster itself. */
  readonly cluster: Cluster;
  /** Its memberships, which end with it; 0 without any. */
  readonly membershipCount: Scalars['Int']['output'];
  /** Partners that have no other cluster; 0 without any. Partners may also lose their last cluster when several end. */
  readonly soleCount: Scalars['Int']['output'];
};

/** Something that happened to clusters or institutions, by the source that dates it. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** How sure it is that the event happened as told. */
  readonly confidence: Confidence;
  /** ISO date, as precise as `precision` says. */
  readonly date: Scalars['String']['output'];
  /** Path of development, 1 (grew over time), 2 (merged top-down), 3 (merged bottom-up) or 4 (began or grew at a host); null when unknown. */
  readonly developmentPath?: Maybe<Scalars['Int']['output']>;
  /** Actors that went in; empty when none is named. */
  readonly from: ReadonlyArray<Actor>;
  /** Stable id within the data set, lower-case ASCII, never a database id. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source: page, row or address; null when not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** How much of the date is known. */
  readonly precision: DatePrecision;
  /** Remark in Danish; null when there is none. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Remark in English; null when there is none. */
  readonly remarkEn?: Maybe<Scalars['String']['output']>;
  /** Source that tells of the event. */
  readonly source: Source;
  /** Actors that came out; empty when none is named. */
  readonly to: ReadonlyArray<Actor>;
  /** What happened. */
  readonly type: EventType;
};

/** One page of the events that pass. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events of the page, each with its cursor; empty when none is left. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone, in the order of `edges`. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page begins and ends, and whether another follows. */
  readonly pageInfo: PageInfo;
  /** Events that meet all conditions; 0 when none does. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event at its place in the list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Marks this place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The event at this place. */
  readonly node: Event;
};

/** What happened to a cluster or an institution. */
export type EventType =
  /** It was taken into another one, which continues under its own name. */
  | 'absorbed'
  /** It ended. */
  | 'ended'
  /** It was founded. */
  | 'founded'
  /** It received a quality label. */
  | 'labelled'
  /** Two or more became one organisation. */
  | 'merged'
  /** A step of a public programme, such as a round of grants. */
  | 'programme'
  /** A project of several actors. */
  | 'project'
  /** It moved to another host. */
  | 'rehosted'
  /** It took another name. */
  | 'renamed'
  /** One became several. */
  | 'split';

/** What one source says for or against a link. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** How sure what the source says is. */
  readonly confidence: Confidence;
  /** The id of the link where the item is the link's own source. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source: page, row or address; null when not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** How the source knows it; SYNTHETIC is drawn, and was never observed. */
  readonly method: Method;
  /** Remark in Danish; null when there is none. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Remark in English; null when there is none. */
  readonly remarkEn?: Maybe<Scalars['String']['output']>;
  /** ISO date on which the source was read; null when not recorded. */
  readonly retrieved?: Maybe<Scalars['String']['output']>;
  /** Source that says so. */
  readonly source: Source;
  /** Whether the source supports or contradicts the link. */
  readonly stance: Stance;
};

/** Most frequent first, then by value; only values that occur, written as the filter takes them: a word of an enum, a code, a number, `true` or `false`. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** How many have the value under the other conditions; at least 1. */
  readonly count: Scalars['Int']['output'];
  /** The value as text, ready for the filter. */
  readonly value: Scalars['String']['output'];
};

/** One field before and after. */
export type FieldCoverage = {
  readonly __typename?: 'FieldCoverage';
  /** Clusters of it; 0 without any. */
  readonly clusterCount: Scalars['Int']['output'];
  /** The field; null for clusters whose field is unknown. */
  readonly field?: Maybe<BusinessField>;
  /** Organisations with a cluster of it; 0 without any. */
  readonly remainingCount: Scalars['Int']['output'];
};

/** A firm, a private unit that produces goods or services for profit. */
export type Firm = Actor & Node & {
  readonly __typename?: 'Firm';
  /** Distinct clusters that the actor is linked to in `year` (default: the year of the data set); 0 when there are none. */
  readonly clusterCount: Scalars['Int']['output'];
  /** The clusters that the actor is linked to, in Danish alphabetical order; with `year: null` by links of all years, those too that count in none. */
  readonly clusters: MembershipConnection;
  /** How sure what is said of the actor itself is; null when not given. */
  readonly confidence?: Maybe<Confidence>;
  /** Danish business register number, 8 digits; null when unknown. */
  readonly cvr?: Maybe<Scalars['String']['output']>;
  /** Field of business; null when unknown. */
  readonly field?: Maybe<BusinessField>;
  /** Web address of the organisation; null when unknown. */
  readonly homepage?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it has more clusters than `hubPercentile` percent (50 to 99) of the actors of its sector, as in `pair`; null
   * when it has none in `year` (default: the year of the data set), and where too few clusters are observed
   * (`hubRule { coverage }`).
   */
  readonly hub?: Maybe<Scalars['Boolean']['output']>;
  /** The rule in numbers, for its sector; null when it has no cluster in `year`. */
  readonly hubRule?: Maybe<HubThreshold>;
  /** Stable id within the data set, lower-case ASCII, never a database id. */
  readonly id: Scalars['ID']['output'];
  /** What the organisation is. */
  readonly kind: Kind;
  /** Latitude in WGS 84 degrees; the centre of the municipality where the actor's own row has none. Null where neither is known. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** Where in the source: page, row or address; null when not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Longitude in WGS 84 degrees, of the same point as `lat`; null together with it. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Official municipality code, for example 0461; null when unknown. */
  readonly municipality?: Maybe<Scalars['String']['output']>;
  /** Name as its owner writes it, Danish where there is one. */
  readonly name: Scalars['String']['output'];
  /** Name in English; null when none is recorded. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names by which `search` finds it too; empty when none is recorded. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Official region code; that of the municipality where the actor's own row has none. Null where neither is known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Remark in Danish; null when there is none. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Remark in English; null when there is none. */
  readonly remarkEn?: Maybe<Scalars['String']['output']>;
  /** Address in the Research Organization Registry, `https://ror.org/` and 9 characters; null when unknown. */
  readonly ror?: Maybe<Scalars['String']['output']>;
  /** Sector that the kind belongs to. */
  readonly sector: Sector;
  /** Class by number of employees; null when unknown. */
  readonly sizeClass?: Maybe<SizeClass>;
  /** Source of what is said of the actor itself; null when none is given. */
  readonly source?: Maybe<Source>;
  /** Id of the organisation that took over; null when none is known. */
  readonly successorId?: Maybe<Scalars['ID']['output']>;
  /** True when the organisation is invented. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Finer type within the kind. */
  readonly type: ActorType;
  /** ISO date or year from which the organisation existed; null when unknown. */
  readonly validFrom?: Maybe<Scalars['String']['output']>;
  /** ISO date or year until which the organisation existed; null when unknown or not ended. */
  readonly validTo?: Maybe<Scalars['String']['output']>;
  /** Item of Wikidata, Q and a number; null when unknown. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A firm, a private unit that produces goods or services for profit. */
export type FirmClusterCountArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, a private unit that produces goods or services for profit. */
export type FirmClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, a private unit that produces goods or services for profit. */
export type FirmHubArgs = {
  hubPercentile?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A firm, a private unit that produces goods or services for profit. */
export type FirmHubRuleArgs = {
  hubPercentile?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Dedicated firms, as Distribution. */
export type FirmDistribution = {
  readonly __typename?: 'FirmDistribution';
  /** Of how many clusters of the year any is known, whatever the filter; unless that is sufficient, no place among clusters is given. */
  readonly coverage: Coverage;
  /**
   * Whether the data set speaks of it at all: false when no source names any of it for any cluster of the year. Then 0 is not
   * known but missing. Always true in a synthetic data set, where 0 was drawn.
   */
  readonly inSources: Scalars['Boolean']['output'];
  /** Largest number of any cluster; null when there is no cluster. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** Mean number a cluster; null when there is no cluster. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Median number a cluster; null when there is no cluster. */
  readonly median?: Maybe<Scalars['Float']['output']>;
  /** Smallest number of any cluster; null when there is no cluster. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** All distinct firms linked to a cluster in any role. */
  readonly participating: Scalars['Int']['output'];
  /** The published mean, null when none is known. */
  readonly published?: Maybe<Benchmark>;
  /** First, second and third quartile (linear interpolation, type 7 of Hyndman & Fan 1996, 10.1080/00031305.1996.10473566). */
  readonly quartiles?: Maybe<ReadonlyArray<Scalars['Float']['output']>>;
  /** Smallest count first, then by name. */
  readonly values: ReadonlyArray<ClusterCount>;
};

/** The smallest number of links that turns a verdict; other choices of as many links may take one more or one less. */
export type Fragility = {
  readonly __typename?: 'Fragility';
  /** At least 1; null when the verdict stands with `most` links, or with as many as there are. */
  readonly linkCount?: Maybe<Scalars['Int']['output']>;
  /** True: links that nobody listed, put in where chance would expect them first. False: listed links taken as wrong, those with the weakest evidence first (uncertain, then likely; self-reported or inferred before others). */
  readonly missing: Scalars['Boolean']['output'];
  /** The partners of these links, in the order in which they were taken; empty when `linkCount` is null. */
  readonly partners: ReadonlyArray<Actor>;
};

/** Something that the data set is known not to hold. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** The gap, told in Danish. */
  readonly da: Scalars['String']['output'];
  /** The gap, told in English. */
  readonly en: Scalars['String']['output'];
};

/** What the most similar clusters have as partners and this one has not. */
export type Gaps = {
  readonly __typename?: 'Gaps';
  /** The cluster that asks. */
  readonly cluster: Cluster;
  /** Fields of firms and of other clusters: institutions have none. */
  readonly fields: ReadonlyArray<PartnerComparison>;
  /** The rule, data and conditions of this answer, and its hash. */
  readonly method: PartnerMethod;
  /** Official regions of knowledge institutions and public actors, largest gap first; empty when there is none. */
  readonly regions: ReadonlyArray<PartnerComparison>;
  /** The clusters compared with, furthest above chance first; empty when none shares more than expected, and then there are no gaps. */
  readonly similarClusters: ReadonlyArray<SharedWithCluster>;
  /** What is told of clusters of its organisation model (Cluster Excellence Denmark 2018): context, never a grade. Null when its model is unknown. */
  readonly tendencies?: Maybe<ClusterModel>;
  /** Types of knowledge institutions and public actors, largest gap first; empty when there is none. */
  readonly types: ReadonlyArray<PartnerComparison>;
};

/** What a cluster and a group have in common. */
export type GroupFit = {
  readonly __typename?: 'GroupFit';
  /** Of these, partners that the group has too. */
  readonly alreadyThereCount: Scalars['Int']['output'];
  /** `shared` by chance, under the model of `method`. More than 20,000,000 pairs × partners are refused. */
  readonly expected: Scalars['Float']['output'];
  /** Distinct partners of the cluster; 0 without any. */
  readonly partnerCount: Scalars['Int']['output'];
  /** Place of the group in `groups`, from 1. */
  readonly place: Scalars['Int']['output'];
  /** Partners that the cluster shares with each cluster of the group, added up: a partner that three of them have counts three times. */
  readonly shared: Scalars['Int']['output'];
};

/** Clusters in groups: each is in one. */
export type Grouping = {
  readonly __typename?: 'Grouping';
  /** Ids of the clusters of each group, by name; groups by their first cluster. */
  readonly groupClusterIds: ReadonlyArray<ReadonlyArray<Scalars['ID']['output']>>;
  /** In shared partners; below 0 where clusters of a group share fewer than expected. */
  readonly score: Scalars['Float']['output'];
};

/** A condition that groupings were asked to meet. */
export type GroupingCondition = {
  readonly __typename?: 'GroupingCondition';
  /** Its clusters; empty where it names none. */
  readonly clusterIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Its number; null where it has none. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What it asks. */
  readonly kind: GroupingConditionKind;
};

/** What a condition asks of groupings, by the argument that asks it. */
export type GroupingConditionKind =
  /** A list of `apart`. */
  | 'apart'
  /** `leastGroups`. */
  | 'least_groups'
  /** `leastSize`. */
  | 'least_size'
  /** `mostGroups`. */
  | 'most_groups'
  /** `mostSize`. */
  | 'most_size'
  /** FIELD of `onePer`. */
  | 'one_per_field'
  /** REGION of `onePer`. */
  | 'one_per_region'
  /** A list of `together`. */
  | 'together';

/** What each group may cover by itself. */
export type GroupingCover =
  /** Clusters of one field are in one group. */
  | 'field'
  /** Clusters with their secretariat in one region are in one group. */
  | 'region';

/** All groupings that score at least `leastScore`. */
export type GroupingList = {
  readonly __typename?: 'GroupingList';
  /** True: these are all, which is proven. False: there are too many to list, and these are only those that were found. */
  readonly complete: Scalars['Boolean']['output'];
  /** The first of them, best first, equal ones by their clusters. Errors: BAD_USER_INPUT for `first` outside 1–100. */
  readonly goodGroupings: ReadonlyArray<Grouping>;
  /** How many were found, 0 to 2,000; 0 when no grouping meets the conditions. */
  readonly groupingCount: Scalars['Int']['output'];
  /** What a grouping must score to be here, in shared partners. */
  readonly leastScore: Scalars['Float']['output'];
  /** Every pair of clusters of the year: in how many of the groupings it is in one group. Without any, all are NEVER. */
  readonly pairsTogether: ReadonlyArray<PairTogether>;
  /** Whether the first is proven to be the best of all. */
  readonly proven: Scalars['Boolean']['output'];
  /** For each group of the first grouping: in how many of the groupings it is, with these clusters and no other. */
  readonly wholeCounts: ReadonlyArray<Scalars['Int']['output']>;
};


/** All groupings that score at least `leastScore`. */
export type GroupingListGoodGroupingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that is needed to ask the same again, and to cite the answer. */
export type GroupingMethod = {
  readonly __typename?: 'GroupingMethod';
  /** What was asked of groupings; empty: nothing. */
  readonly conditions: ReadonlyArray<GroupingCondition>;
  /** Confidence of the links; null limits nothing. */
  readonly confidence?: Maybe<ReadonlyArray<Confidence>>;
  /** For how many clusters of the year anything is observed, by sector. */
  readonly coverages: ReadonlyArray<SectorCoverage>;
  /** Id of the data set. */
  readonly dataset: Scalars['ID']['output'];
  /** SHA-256 of all that stands here, of the best grouping and of the bound, 64 hexadecimal digits: equal answers have equal hashes, on every machine. */
  readonly hash: Scalars['String']['output'];
  /** Whether enough clusters are observed to call pairs above chance; the score counts what is observed either way. */
  readonly judged: Scalars['Boolean']['output'];
  /** What shared partners are expected by. */
  readonly nullModel: Scalars['String']['output'];
  /** What each criterion counts as. */
  readonly points: GroupingPoints;
  /** Roles of the links; null limits nothing. */
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  /** How groupings are found, bounded and listed, with sources. */
  readonly search: Scalars['String']['output'];
  /** Sectors of the partners. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Seed of the search. */
  readonly seed: Scalars['Int']['output'];
  /** Name and version of the software that answered. */
  readonly software: Scalars['String']['output'];
  /** True when links or actors are drawn or invented: what is found is then true of the drawing. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Types of the partners; null limits nothing. */
  readonly types?: Maybe<ReadonlyArray<ActorType>>;
  /** SHA-256 of the data, 64 hexadecimal digits. */
  readonly version: Scalars['String']['output'];
  /** The year whose links and clusters are counted. */
  readonly year: Scalars['Int']['output'];
};

/** What a pair of clusters in one group scores, in shared partners. */
export type GroupingPoints = {
  readonly __typename?: 'GroupingPoints';
  /** Taken away for being a pair in a group at all, 0 to 1. */
  readonly balance: Scalars['Float']['output'];
  /** For each partner that it shares beyond chance, and less for each that it lacks; 0 to 1. */
  readonly partners: Scalars['Float']['output'];
  /** For a common field, 0 to 6. */
  readonly sameField: Scalars['Float']['output'];
  /** For a common region, 0 to 6. */
  readonly sameRegion: Scalars['Float']['output'];
};

/** Groupings under some conditions. */
export type Groupings = {
  readonly __typename?: 'Groupings';
  /** The best that was found at once; another may be better by `gap` at most. Null when no grouping meets the conditions, or none was found. */
  readonly best?: Maybe<Grouping>;
  /** No grouping under these conditions scores more, in shared partners: exact, in whole thousandths. Null without a grouping. */
  readonly bound?: Maybe<Scalars['Float']['output']>;
  /** A smallest set of conditions that no grouping meets together; empty when they can be met, or when it could not be found out. */
  readonly clash: ReadonlyArray<GroupingCondition>;
  /** Clusters that are grouped. */
  readonly clusterCount: Scalars['Int']['output'];
  /** (`bound` − score of `best`) / score of `best`, 0 or more: no grouping is better by a larger share. 0: `best` is proven the best. Null without a grouping, and where the best scores nothing or less. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /**
   * All groupings that are nearly as good as the best, and what they have in common. Searched when it is asked for, mostly
   * within seconds; `/progress/<x-request-id>` says how far it is. Errors: TOO_EXPENSIVE above 60 clusters, of which `best` and
   * `bound` are still given; BAD_USER_INPUT for `within` outside 0–0.05.
   */
  readonly list?: Maybe<GroupingList>;
  /** The rule, data and conditions of this answer, and its hash. */
  readonly method: GroupingMethod;
  /** The year whose links and clusters are counted. */
  readonly year: Scalars['Int']['output'];
};


/** Groupings under some conditions. */
export type GroupingsListArgs = {
  within?: InputMaybe<Scalars['Float']['input']>;
};

/** What makes a partner of one sector a hub: more clusters than the percentile of its sector (type 7 of Hyndman & Fan 1996, 10.1080/00031305.1996.10473566). */
export type HubThreshold = {
  readonly __typename?: 'HubThreshold';
  /** Of how many clusters any partner of the sector is known; unless that is sufficient, nobody is told to be a hub or a specialist. */
  readonly coverage: Coverage;
  /** Hubs among these partners; 0 when there are none. */
  readonly hubCount: Scalars['Int']['output'];
  /** A hub has more clusters than this. */
  readonly moreThan: Scalars['Float']['output'];
  /** Partners of the sector under the conditions. */
  readonly partnerCount: Scalars['Int']['output'];
  /** Sector of the partners. */
  readonly sector: Sector;
};

/** How much something counts, in four steps; `method { points }` has the numbers. */
export type Importance =
  /** A quarter of LOT. */
  | 'little'
  /** As partners count unless asked otherwise: each as 1 shared partner. A common field or region: as 6. */
  | 'lot'
  /** Not at all. */
  | 'nothing'
  /** Half of LOT. */
  | 'some';

/** A university, GTS institute, other knowledge institution, public actor or other organisation. */
export type Institution = Actor & Node & {
  readonly __typename?: 'Institution';
  /** Distinct clusters that the actor is linked to in `year` (default: the year of the data set); 0 when there are none. */
  readonly clusterCount: Scalars['Int']['output'];
  /** The clusters that the actor is linked to, in Danish alphabetical order; with `year: null` by links of all years, those too that count in none. */
  readonly clusters: MembershipConnection;
  /** How sure what is said of the actor itself is; null when not given. */
  readonly confidence?: Maybe<Confidence>;
  /** Danish business register number, 8 digits; null when unknown. */
  readonly cvr?: Maybe<Scalars['String']['output']>;
  /** Field of business, of other actors as far as it is known, else null; what the facet `fields` counts. */
  readonly field?: Maybe<BusinessField>;
  /** Web address of the organisation; null when unknown. */
  readonly homepage?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it has more clusters than `hubPercentile` percent (50 to 99) of the actors of its sector, as in `pair`; null
   * when it has none in `year` (default: the year of the data set), and where too few clusters are observed
   * (`hubRule { coverage }`).
   */
  readonly hub?: Maybe<Scalars['Boolean']['output']>;
  /** The rule in numbers, for its sector; null when it has no cluster in `year`. */
  readonly hubRule?: Maybe<HubThreshold>;
  /** Stable id within the data set, lower-case ASCII, never a database id. */
  readonly id: Scalars['ID']['output'];
  /** What the organisation is. */
  readonly kind: Kind;
  /** Latitude in WGS 84 degrees; the centre of the municipality where the actor's own row has none. Null where neither is known. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** Where in the source: page, row or address; null when not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Longitude in WGS 84 degrees, of the same point as `lat`; null together with it. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Official municipality code, for example 0461; null when unknown. */
  readonly municipality?: Maybe<Scalars['String']['output']>;
  /** Name as its owner writes it, Danish where there is one. */
  readonly name: Scalars['String']['output'];
  /** Name in English; null when none is recorded. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names by which `search` finds it too; empty when none is recorded. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Official region code; that of the municipality where the actor's own row has none. Null where neither is known. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Remark in Danish; null when there is none. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Remark in English; null when there is none. */
  readonly remarkEn?: Maybe<Scalars['String']['output']>;
  /** Address in the Research Organization Registry, `https://ror.org/` and 9 characters; null when unknown. */
  readonly ror?: Maybe<Scalars['String']['output']>;
  /** Sector that the kind belongs to. */
  readonly sector: Sector;
  /** Source of what is said of the actor itself; null when none is given. */
  readonly source?: Maybe<Source>;
  /** Id of the organisation that took over; null when none is known. */
  readonly successorId?: Maybe<Scalars['ID']['output']>;
  /** True when the organisation is invented. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Finer type within the kind. */
  readonly type: ActorType;
  /** ISO date or year from which the organisation existed; null when unknown. */
  readonly validFrom?: Maybe<Scalars['String']['output']>;
  /** ISO date or year until which the organisation existed; null when unknown or not ended. */
  readonly validTo?: Maybe<Scalars['String']['output']>;
  /** Item of Wikidata, Q and a number; null when unknown. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
};


/** A university, GTS institute, other knowledge institution, public actor or other organisation. */
export type InstitutionClusterCountArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A university, GTS institute, other knowledge institution, public actor or other organisation. */
export type InstitutionClustersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A university, GTS institute, other knowledge institution, public actor or other organisation. */
export type InstitutionHubArgs = {
  hubPercentile?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A university, GTS institute, other knowledge institution, public actor or other organisation. */
export type InstitutionHubRuleArgs = {
  hubPercentile?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Partners of exactly these clusters among the chosen ones, as in an UpSet plot (Lex et al. 2014, 10.1109/TVCG.2014.2346248). */
export type Intersection = {
  readonly __typename?: 'Intersection';
  /** Ids of the clusters, by name. */
  readonly clusterIds: ReadonlyArray<Scalars['ID']['output']>;
  /** These partners, by name. */
  readonly partners: ReadonlyArray<Actor>;
  /** Partners that these clusters have and no other of the chosen ones. */
  readonly size: Scalars['Int']['output'];
};

/** Three links from a cluster to an institution. That two are partners of one cluster does not say that anybody there knows anybody. */
export type IntroductionChain = {
  readonly __typename?: 'IntroductionChain';
  /** `expected` / `shared`, above 0: the part of what they share that chance explains; above 1 when they share less than expected. */
  readonly byChance: Scalars['Float']['output'];
  /** The cluster in which the present partner meets the institution. */
  readonly cluster: Cluster;
  /** How many they would share by chance (bipartite configuration model). */
  readonly expected: Scalars['Float']['output'];
  /** Of the three links, those that are likely, 0–3. */
  readonly likely: Scalars['Int']['output'];
  /** The present partner. */
  readonly partner: Institution;
  /** Partners that the two clusters share and that could take the same step; at least 1. */
  readonly shared: Scalars['Int']['output'];
  /** Three, in the order in which they are walked: cluster and partner, partner and other cluster, other cluster and institution. */
  readonly steps: ReadonlyArray<Link>;
  /** Of the three links, those that are uncertain, 0–3; what is neither uncertain nor likely is confirmed. */
  readonly uncertain: Scalars['Int']['output'];
};

/** What an organisation is. A GTS institute is an approved research and technology organisation. */
export type Kind =
  /** A cluster or an innovation network. */
  | 'cluster'
  /** A private unit that produces goods or services for profit. */
  | 'firm'
  /** A GTS institute, an approved research and technology organisation. */
  | 'gts'
  /** Any other knowledge institution, such as a university college, a hospital or a think tank. */
  | 'knowledge'
  /** None of the others, such as an association or a foundation. */
  | 'other'
  /** An authority or publicly owned organisation, such as a ministry, a region or a municipality. */
  | 'public'
  /** An institution of higher education with research and education up to the PhD. */
  | 'university';

/** Quality label of the European Cluster Excellence Initiative; IN_PROCESS has applied. */
export type Label =
  /** The first label, for a structure that is being developed. */
  | 'bronze'
  /** The highest label, for excellent cluster management. */
  | 'gold'
  /** Has applied for a label. */
  | 'in_process'
  /** Known to have no label. */
  | 'none'
  /** The middle label, for a structure in place and improvements shown. */
  | 'silver';

/** A partner that similar clusters have and this one has not. */
export type LackingPartner = {
  readonly __typename?: 'LackingPartner';
  /** The similar clusters that have it; at least 1. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** Their links to it, in the same order. */
  readonly links: ReadonlyArray<Link>;
  /** The partner that is lacking. */
  readonly partner: Actor;
};

/** The clusters of one year, counted, and how many partners they have. */
export type Landscape = {
  readonly __typename?: 'Landscape';
  /** Means of the yearly accounts of these clusters, oldest first, whatever the year; empty when there is none. */
  readonly accountMeans: ReadonlyArray<AccountMeans>;
  /**
   * Of these, the clusters that certainly existed in the year: a source dates their beginning to that year or before, and
   * their end, or the last that was heard of them, to that year or later. The others have an unknown beginning, or the year
   * lies after that of the data set and nobody says how long they lasted.
   */
  readonly certainClusterCount: Scalars['Int']['output'];
  /** Clusters that exist in the year and pass the filter; 0 when none does. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Dedicated firms a cluster. */
  readonly firms: FirmDistribution;
  /** Clusters that are innovation networks. */
  readonly innovationNetworkCount: Scalars['Int']['output'];
  /** Clusters that are invented: nobody ever met them. 0 in a data set that was observed. */
  readonly invented: Scalars['Int']['output'];
  /** Distinct knowledge institutions a cluster. */
  readonly knowledge: Distribution;
  /** Distinct public actors a cluster. */
  readonly public: Distribution;
  /** The year whose links and actors are counted. */
  readonly year: Scalars['Int']['output'];
};

/** Legal form of the unit that runs a cluster. */
export type LegalForm =
  /** An association with members. */
  | 'association'
  /** Part of another cluster. */
  | 'cluster_unit'
  /** A company of its own. */
  | 'company'
  /** An endowment that owns itself, without members. */
  | 'foundation'
  /** Part of another knowledge institution. */
  | 'knowledge_institution_unit'
  /** Part of a public body. */
  | 'public_unit'
  /** Part of a university. */
  | 'university_unit';

/** Geographic reach of a cluster. */
export type Level =
  /** A national cluster that also has steady collaborations and a name abroad. */
  | 'international'
  /** Gathers firms of one or a few municipalities. */
  | 'local'
  /** Gathers its field across the whole country. */
  | 'national'
  /** Has firms and partners across a region. */
  | 'regional';

/** What an actor is to a cluster, by the source that says so. Null means unknown. */
export type Link = Node & {
  readonly __typename?: 'Link';
  /** The partner; a cluster, where one cluster is a partner of the other. */
  readonly actor: Actor;
  /** The cluster that the partner is linked to. */
  readonly cluster: Cluster;
  /** How sure the link is; drawn too where the link is. */
  readonly confidence: Confidence;
  /** Stable id within the data set, lower-case ASCII, never a database id. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source: page, row or address; null when not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** How the source knows it; SYNTHETIC is drawn, and was never observed. */
  readonly method: Method;
  /** ISO date on which the source was read; null when not recorded. */
  readonly retrieved?: Maybe<Scalars['String']['output']>;
  /** The strongest, where a partner has several. */
  readonly role: Role;
  /** ISO date or year from which the link held; null when no source says it. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** Source that the link itself rests on; others are in `evidence`. */
  readonly source: Source;
  /** ISO date or year until which the link held; null when unknown or not ended. */
  readonly until?: Maybe<Scalars['String']['output']>;
  /**
   * Years, both included, in which the link holds and both its ends exist; null is a side that no source dates. Null as a
   * whole when it counts in no year, such as a link that ended before its cluster began.
   */
  readonly validYears?: Maybe<ValidYears>;
};

/** One page of the list of links. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The links of this page with their cursors; empty when there is none. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** For each property its values and how many links there would be with that value under the other conditions. */
  readonly facets: LinkFacets;
  /** The links of this page alone. */
  readonly nodes: ReadonlyArray<Link>;
  /** Whether more follow, and the cursors of this page. */
  readonly pageInfo: PageInfo;
  /** Place in this list, from 1, of this link, or of the first link that has this actor at an end; null when there is none. */
  readonly place?: Maybe<Scalars['Int']['output']>;
  /** Links that meet all conditions; 0 when none does. */
  readonly totalCount: Scalars['Int']['output'];
};


/** One page of the list of links. */
export type LinkConnectionPlaceArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  link?: InputMaybe<Scalars['ID']['input']>;
};

/** A link at its place in the list. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The link itself. */
  readonly node: Link;
};

/** One link, and what sources say for and against it. */
export type LinkEvidence = {
  readonly __typename?: 'LinkEvidence';
  /** Number of items that contradict the link; 0 when none does. */
  readonly contradicts: Scalars['Int']['output'];
  /** Contradictions first, then the link's own source, then the others by id. */
  readonly items: ReadonlyArray<Evidence>;
  /** The link in question. */
  readonly link: Link;
  /** Number of items that support the link; at least 1, its own source. */
  readonly supports: Scalars['Int']['output'];
};

/** Values of each property of the links, with their numbers. */
export type LinkFacets = {
  readonly __typename?: 'LinkFacets';
  /** Confidence of the links. */
  readonly confidence: ReadonlyArray<Facet>;
  /** Kinds of the partner. */
  readonly kinds: ReadonlyArray<Facet>;
  /** Roles of the links. */
  readonly roles: ReadonlyArray<Facet>;
  /** Types of the partner. */
  readonly types: ReadonlyArray<Facet>;
};

/** Equal ones by partner and then cluster in Danish alphabetical order; what is unknown comes last. */
export type LinkOrder =
  /** Danish alphabetical order of the clusters. */
  | 'cluster'
  /** Confirmed first, uncertain last. */
  | 'confidence'
  /** Best observed first, in the order of the enum; drawn ones last. */
  | 'method'
  /** Danish alphabetical order of the partners. */
  | 'name'
  /** Strongest first, in the order of the enum. */
  | 'role'
  /** Oldest first. */
  | 'since'
  /** Danish alphabetical order of the sources' titles. */
  | 'source';

/** A goal of the rule, and what was measured. */
export type MeasuredGoal = {
  readonly __typename?: 'MeasuredGoal';
  /** Which goal it is. */
  readonly goal: SuggestionGoal;
  /** Whether the goal is reached. */
  readonly met: Scalars['Boolean']['output'];
  /** BETTER_THAN_POPULAR, BETTER_THAN_EASE: `value` must lie above it. SEPARATION: must reach it. TRUE_CHANCE: must not exceed it. */
  readonly required: Scalars['Float']['output'];
  /** What was measured; a difference of shares from −1 to 1, or a share or distance from 0 to 1. */
  readonly value: Scalars['Float']['output'];
};

/**
 * Mean over the repeats, and its 95 % interval (Student's t over the repeats): how far the choice of the hidden links moves
 * it. It tells nothing of links that were never written down.
 */
export type MeasuredInterval = {
  readonly __typename?: 'MeasuredInterval';
  /** Upper end of the 95 % interval. */
  readonly high: Scalars['Float']['output'];
  /** Lower end of the 95 % interval. */
  readonly low: Scalars['Float']['output'];
  /** Mean over the repeats. */
  readonly mean: Scalars['Float']['output'];
};

/** How well one rule found the hidden links. */
export type MeasuredRule = {
  readonly __typename?: 'MeasuredRule';
  /** Share of the hidden links whose institution is among the first ten suggestions for its cluster, 0–1. */
  readonly recall: MeasuredInterval;
  /** Recall of ours minus recall of this one, on the same hidden links; null for ours. */
  readonly recallDifference?: Maybe<MeasuredInterval>;
  /** The rule that was measured. */
  readonly rule: SuggestionRule;
  /**
   * How often a hidden link has a higher score than a pair that is no link, 0–1, 0.5 by chance (AUC); the pairs are drawn with
   * the degrees of the hidden ones, so that knowing who has many links gains nothing (Aiyappa et al. 2025, PMLR 267:874).
   */
  readonly separation: MeasuredInterval;
  /** What that difference says of ours; null for ours. */
  readonly verdict?: Maybe<MeasuredVerdict>;
};

/** What the interval of a difference of recall says of our rule beside another one. */
export type MeasuredVerdict =
  /** The interval of the difference lies above 0: ours finds more. */
  | 'better'
  /** It holds 0: ours is no better. */
  | 'no_better'
  /** It lies below 0: ours finds less. */
  | 'worse';

/** One page of the links of an actor to clusters. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The links of the page, each with its cluster; empty when none is left. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The clusters alone, in the order of `edges`. */
  readonly nodes: ReadonlyArray<Cluster>;
  /** Where the page begins and ends, and whether another follows. */
  readonly pageInfo: PageInfo;
  /** Links on all pages together; 0 when there is none. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link of an actor to a cluster; `node` is the cluster. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** How sure the link is; drawn too where the link is. */
  readonly confidence: Confidence;
  /** Marks this place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Id of the link, to be given to `evidence`. */
  readonly linkId: Scalars['ID']['output'];
  /** Where in the source: page, row or address; null when not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** How the source knows it; SYNTHETIC is drawn, and was never observed. */
  readonly method: Method;
  /** The cluster that the actor is linked to. */
  readonly node: Cluster;
  /** ISO date on which the source was read; null when not recorded. */
  readonly retrieved?: Maybe<Scalars['String']['output']>;
  /** What the actor is to the cluster; the strongest, where there are several. */
  readonly role: Role;
  /** ISO date or year from which the link held; null when no source says it. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** Source that the link itself rests on; others are in `evidence`. */
  readonly source: Source;
  /** ISO date or year until which the link held; null when unknown or not ended. */
  readonly until?: Maybe<Scalars['String']['output']>;
  /** As of `Link`; null when the link counts in no year. */
  readonly validYears?: Maybe<ValidYears>;
};

/** How a link came to be known. SYNTHETIC: drawn by a seeded rule, never observed. */
export type Method =
  /** Concluded from sources that do not say it outright. */
  | 'inferred'
  /** Read in a publication. */
  | 'publication'
  /** Read in a register or an official list. */
  | 'register'
  /** Told by the organisation about itself. */
  | 'self_reported'
  /** Drawn by a seeded rule, never observed. */
  | 'synthetic'
  /** Read on a website. */
  | 'website';

/** Which step of a chain there is not. */
export type MissingStep =
  /** No cluster works with the institution. */
  | 'clusters'
  /** The cluster has no partner that could begin. */
  | 'partners'
  /** The clusters that do share no partner with this one. */
  | 'shared';

/** Clusters and their partners, and the links between them. */
export type Network = {
  readonly __typename?: 'Network';
  /** In Danish alphabetical order, clusters and partners together. */
  readonly actors: ReadonlyArray<NetworkActor>;
  /** Firms are counted, not listed, unless FIRM is among the sectors. */
  readonly firmCounts: ReadonlyArray<ClusterFirms>;
  /** The same links as parallel lists, for programs that read them all: a seventh of the bytes, a tenth with compression. */
  readonly linkColumns: NetworkLinkColumns;
  /** Each link once, by cluster and then partner in Danish alphabetical order; empty when there is none. */
  readonly links: ReadonlyArray<NetworkLink>;
  /** Null: of all years. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** An actor of the network, with what is needed to draw it. */
export type NetworkActor = {
  readonly __typename?: 'NetworkActor';
  /** Number of clusters that the actor is linked to in this network. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Of clusters, firms and other actors, as far as it is known. */
  readonly field?: Maybe<BusinessField>;
  /** Id as of `Actor`. */
  readonly id: Scalars['ID']['output'];
  /** Whether a cluster is an innovation network; null for other actors. */
  readonly innovationNetwork?: Maybe<Scalars['Boolean']['output']>;
  /** What the organisation is. */
  readonly kind: Kind;
  /** Quality label of a cluster; null when unknown and for other actors. */
  readonly label?: Maybe<Label>;
  /** Latitude, WGS 84 degrees; the centre of the municipality where the actor's own row has none. Null where neither is known. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** Geographic reach of a cluster; null when unknown and for other actors. */
  readonly level?: Maybe<Level>;
  /** Longitude, WGS 84 degrees; the centre of the municipality where the actor's own row has none. Null where neither is known. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Organisation model of a cluster, 1 to 6; null when unknown and for other actors. */
  readonly model?: Maybe<Scalars['Int']['output']>;
  /** Official municipality code; null when unknown. */
  readonly municipality?: Maybe<Scalars['String']['output']>;
  /** Name as its owner writes it, Danish where there is one. */
  readonly name: Scalars['String']['output'];
  /** Name in English; null when none is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Other names that it has or had; empty when none is known. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Official region code; that of the municipality where the actor's own row has none. Null when unknown. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Sector that its kind belongs to. */
  readonly sector: Sector;
  /** True when the organisation is invented. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The finer type within the kind. */
  readonly type: ActorType;
};

/** A link of the network, by the ids of its ends. */
export type NetworkLink = {
  readonly __typename?: 'NetworkLink';
  /** Id of the partner. */
  readonly actorId: Scalars['ID']['output'];
  /** Id of the cluster. */
  readonly clusterId: Scalars['ID']['output'];
  /** How sure it is that they are linked. */
  readonly confidence: Confidence;
  /** Id of the link, to be given to `evidence`. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source: page, row or address; null when unknown. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** How the source knows it; SYNTHETIC is drawn, and was never observed. */
  readonly method: Method;
  /** ISO date on which the source was read; null when unknown. */
  readonly retrieved?: Maybe<Scalars['String']['output']>;
  /** What the partner is to the cluster; the strongest, where it has several roles. */
  readonly role: Role;
  /** ISO date or year from which it held; null when unknown. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** Where it is written that they are linked. */
  readonly source: Source;
  /** ISO date or year until which it held; null when unknown or not ended. */
  readonly until?: Maybe<Scalars['String']['output']>;
  /** As of `Link`. */
  readonly validYears?: Maybe<ValidYears>;
};

/** Parallel lists with one entry a link of the network, in the order of `links`; all are empty when there is no link. */
export type NetworkLinkColumns = {
  readonly __typename?: 'NetworkLinkColumns';
  /** Place of the partner in `actors`, from 0. */
  readonly actorIndices: ReadonlyArray<Scalars['Int']['output']>;
  /** Place of the cluster in `actors`, from 0. */
  readonly clusterIndices: ReadonlyArray<Scalars['Int']['output']>;
  /** Ids of the links. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** How each link came to be known. */
  readonly methods: ReadonlyArray<Method>;
};

/** Anything that `node` finds. */
export type Node = {
  /** Stable id within the data set, lower-case ASCII, never a database id. */
  readonly id: Scalars['ID']['output'];
};

/** How a published figure compares with its value: ABOUT is ~. */
export type Operator =
  /** About the value (~). */
  | '~'
  /** The value or more (≥). */
  | '≥'
  /** The value or less (≤). */
  | '≤'
  /** Exactly the value (=). */
  | '='
  /** Less than the value (<). */
  | '<'
  /** More than the value (>). */
  | '>';

/** How many partners one outcome has. */
export type OutcomeCount = {
  readonly __typename?: 'OutcomeCount';
  /** Distinct partners; 0 without any. */
  readonly count: Scalars['Int']['output'];
  /** The outcome. */
  readonly outcome: PartnerOutcome;
};

/** What the clusters of one year share, pair by pair, beside what chance explains. */
export type Overlap = {
  readonly __typename?: 'Overlap';
  /** Pairs whose verdict by random networks is ABOVE; null where too few clusters are observed for verdicts (`method { coverages }`). */
  readonly above?: Maybe<Scalars['Int']['output']>;
  /** Distinct partners by those links. */
  readonly actorCount: Scalars['Int']['output'];
  /** Pairs whose verdict by random networks is BELOW; null as `above`. */
  readonly below?: Maybe<Scalars['Int']['output']>;
  /**
   * The 20 actors that connect most of these pairs, or that stand out most in the pairs above chance. Those equal to the last of
   * them come along, up to 100 in all; of still more equal ones the first by name.
   */
  readonly bindingActors: ReadonlyArray<BindingActor>;
  /** The clusters of the pairs, by name; those without a partner too. */
  readonly comparedClusters: ReadonlyArray<OverlapCluster>;
  /** Pairs on which the two null models come to different verdicts; null when weighted, and as `above`. */
  readonly disagreements?: Maybe<Scalars['Int']['output']>;
  /** How the chosen clusters split their partners: for each set of clusters the partners of exactly these. Needs `clusters`, 2 to 12 of them. Largest first. */
  readonly intersections: ReadonlyArray<Intersection>;
  /** Links that pass the conditions, of all clusters; 0 when none does, and then nothing is shared. */
  readonly linkCount: Scalars['Int']['output'];
  /** The rule, data and conditions of this answer, and its hash. */
  readonly method: OverlapMethod;
  /** Every pair of these clusters once, zeros too, in the order of the clusters. More than 100,000 are refused. */
  readonly pairs: ReadonlyArray<OverlapPair>;
  /** Distinct partners of the clusters of the pairs, by those links: `actorCount` when no cluster is named. */
  readonly partnerCount: Scalars['Int']['output'];
  /** About which links the degrees leave no choice; null when weighted. */
  readonly settledLinks?: Maybe<SettledLinks>;
  /** The year whose links and actors are compared. */
  readonly year: Scalars['Int']['output'];
};


/** What the clusters of one year share, pair by pair, beside what chance explains. */
export type OverlapBindingActorsArgs = {
  order?: InputMaybe<BindingOrder>;
};

/** A cluster of the pairs. */
export type OverlapCluster = {
  readonly __typename?: 'OverlapCluster';
  /** The cluster itself. */
  readonly cluster: Cluster;
  /** Partners that pass the conditions; 0 when there are none. */
  readonly partnerCount: Scalars['Int']['output'];
};

/** Everything that is needed to ask the same again, and to cite the answer. */
export type OverlapMethod = {
  readonly __typename?: 'OverlapMethod';
  /** Global trades before the first draw (Carstens, Berger & Strona 2018, 10.1016/j.mex.2018.06.018). */
  readonly burnIn: Scalars['Int']['output'];
  /** Ids of the clusters whose pairs are answered, by name; in `pair` the two as they were asked for. Null: all. */
  readonly clusters?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Confidence of the links; null: all. */
  readonly confidence?: Maybe<ReadonlyArray<Confidence>>;
  /**
   * Of how many clusters any partner is known, a sector each. Verdicts are given when each is sufficient; a sector of which
   * nobody is known does not count.
   */
  readonly coverages: ReadonlyArray<SectorCoverage>;
  /** Id of the data set. */
  readonly dataset: Scalars['ID']['output'];
  /** Random networks that are drawn, 1,000 to 100,000. */
  readonly draws: Scalars['Int']['output'];
  /** Ids of the clusters that were answered as if they had ended, by name; null: none. */
  readonly ended?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** SHA-256 of all that stands here and of every pair's counts, 64 hexadecimal digits: equal answers have equal hashes. */
  readonly hash: Scalars['String']['output'];
  /** Percentage of its sector above which a partner is a hub, 50–99; null in `overlap`, which names no hubs. */
  readonly hubPercentile?: Maybe<Scalars['Int']['output']>;
  /** Whether verdicts are given. */
  readonly judged: Scalars['Boolean']['output'];
  /** Ids of the clusters of each group that were answered as one, by name; null: none. */
  readonly merge?: Maybe<ReadonlyArray<ReadonlyArray<Scalars['ID']['output']>>>;
  /** What random networks keep, and how they are drawn; one sentence in English. */
  readonly nullModel: Scalars['String']['output'];
  /** Roles of the links; null: all. */
  readonly roles?: Maybe<ReadonlyArray<Role>>;
  /** Sectors of the partners. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Where the draws begin, 0 to 2,147,483,647; equal seeds give equal draws on every machine. */
  readonly seed: Scalars['Int']['output'];
  /** The smallest q that one pair alone can reach: tests / (draws + 1), at most 1. Above the threshold nothing can pass unless several pairs pass together. */
  readonly smallestQ: Scalars['Float']['output'];
  /** Name and version of the software that answered. */
  readonly software: Scalars['String']['output'];
  /** True when links or actors are drawn or invented: what is found is then true of the drawing. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Pairs that p and q are worked out for: all pairs of all clusters under the conditions. */
  readonly tests: Scalars['Int']['output'];
  /** Global trades between two draws. */
  readonly thinning: Scalars['Int']['output'];
  /** A q of at most this counts as above or below chance, 0–1. */
  readonly threshold: Scalars['Float']['output'];
  /** Types of the partners; null: all. */
  readonly types?: Maybe<ReadonlyArray<ActorType>>;
  /** SHA-256 of the data, 64 hexadecimal digits. */
  readonly version: Scalars['String']['output'];
  /** Whether a shared partner of d clusters counts as 1 / ln(1 + d) instead of 1 (after Adamic & Adar 2003, 10.1016/S0378-8733(03)00009-1). */
  readonly weighted: Scalars['Boolean']['output'];
  /** The year whose links and actors are compared. */
  readonly year: Scalars['Int']['output'];
};

/** Two clusters; every measure is 0 when one of them has no partner. */
export type OverlapPair = {
  readonly __typename?: 'OverlapPair';
  /** Against the bipartite configuration model, worked out without draws (Saracco et al. 2015, 10.1038/srep10595; 2017, 10.1088/1367-2630/aa6b38). Null when weighted. */
  readonly analytic?: Maybe<PairChance>;
  /** Against random networks with the same degrees, drawn by Curveball within each sector (Strona et al. 2014, 10.1038/ncomms5114). */
  readonly chance: PairChance;
  /** Share of the partners of a that b has too, 0–1 (Broder 1997, 10.1109/SEQUEN.1997.666900). */
  readonly containmentA: Scalars['Float']['output'];
  /** Share of the partners of b that a has too, 0–1. */
  readonly containmentB: Scalars['Float']['output'];
  /** True when the two null models come to different verdicts; null when weighted, and where no verdict is given. */
  readonly disagreement?: Maybe<Scalars['Boolean']['output']>;
  /** Id of the first cluster. */
  readonly idA: Scalars['ID']['output'];
  /** Id of the second cluster. */
  readonly idB: Scalars['ID']['output'];
  /** Shared to all partners of the two, 0–1 (Jaccard 1901). By weights when weighted, as the next three. */
  readonly jaccard: Scalars['Float']['output'];
  /** Shared to the partners of the smaller one, 0–1 (Szymkiewicz 1934, Simpson 1943). */
  readonly overlapCoefficient: Scalars['Float']['output'];
  /** Distinct partners of both. */
  readonly shared: Scalars['Int']['output'];
  /** Sum of the weights of the shared partners; equal to `shared` when not weighted. */
  readonly weight: Scalars['Float']['output'];
};

/** Where a page lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item of this page, to be given as `after`; null when it is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Always false: pages are read forwards. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page; null when it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Two clusters, the partners that they share and those that only one of them has. */
export type Pair = {
  readonly __typename?: 'Pair';
  /** The first cluster, as it was asked for. */
  readonly a: Cluster;
  /** The second cluster, as it was asked for. */
  readonly b: Cluster;
  /** Great-circle distance in km (mean earth radius 6,371.0088 km); null when a place is unknown. */
  readonly distance?: Maybe<Scalars['Float']['output']>;
  /** The rule in numbers, a sector each. */
  readonly hubRules: ReadonlyArray<HubThreshold>;
  /** Jaccard of the two without hubs, 0–1; 0 when none is left, null as `sharedSpecialists`. */
  readonly jaccardWithoutHubs?: Maybe<Scalars['Float']['output']>;
  /** The rule, data and conditions of this answer, and its hash. */
  readonly method: OverlapMethod;
  /** Partners of a that b has not, by name; empty when there is none. */
  readonly onlyA: ReadonlyArray<PairPartner>;
  /** Partners of b that a has not, by name; empty when there is none. */
  readonly onlyB: ReadonlyArray<PairPartner>;
  /** How much they share, and what chance explains of it; `idA` and `idB` in the order that was asked for. */
  readonly overlap: OverlapPair;
  /** Partners of a that pass the conditions; 0 when there are none. */
  readonly partnersA: Scalars['Int']['output'];
  /** Partners of b that pass the conditions; 0 when there are none. */
  readonly partnersB: Scalars['Int']['output'];
  /** Partners of both, by name; empty when there is none. */
  readonly sharedPartners: ReadonlyArray<PairPartner>;
  /** Shared partners that are specialists: what would remain shared without the hubs. Null where the `coverage` of any of `hubRules` is not sufficient. */
  readonly sharedSpecialists?: Maybe<Scalars['Int']['output']>;
  /** The year whose links and actors are compared. */
  readonly year: Scalars['Int']['output'];
};

/** What a null model expects of a pair. Of the observed number, its `weight` is meant when weighted. */
export type PairChance = {
  readonly __typename?: 'PairChance';
  /** Observed − expected. */
  readonly difference: Scalars['Float']['output'];
  /** Mean under the null model. */
  readonly expected: Scalars['Float']['output'];
  /**
   * How many links would have to be wrong, or missing, for another verdict. Each number of links is judged anew, with random
   * networks of the changed network and the q of all its pairs, which takes about two seconds a pair: ask it for few pairs, and in
   * `overlap` of more than two clusters it is null for pairs WITHIN. Null too in `analytic`, and where
   * no verdict is given.
   */
  readonly fragility?: Maybe<Fragility>;
  /** Probability of at most as much, 0–1. */
  readonly pFewer: Scalars['Float']['output'];
  /** Probability of at least as much, 0–1; with draws (k + 1) / (draws + 1). */
  readonly pMore: Scalars['Float']['output'];
  /** `pFewer` after Benjamini & Hochberg 1995 over all pairs of all clusters, 0–1. */
  readonly qFewer: Scalars['Float']['output'];
  /** `pMore` after Benjamini & Hochberg 1995 (10.1111/j.2517-6161.1995.tb02031.x) over all pairs of all clusters, 0–1. */
  readonly qMore: Scalars['Float']['output'];
  /** Share of random networks in which the pair shares less than observed, 0–1. */
  readonly shareLess: Scalars['Float']['output'];
  /** Share of random networks in which the pair shares more than observed, 0–1. */
  readonly shareMore: Scalars['Float']['output'];
  /** The tail that the pair is on, by its difference. */
  readonly tail: ChanceTail;
  /**
   * Whether the pair passes the test after correction, in one of the tails. Null where too few clusters are observed for a
   * verdict: the figures then compare what sources name, and not the clusters.
   */
  readonly verdict?: Maybe<ChanceVerdict>;
  /** Difference in standard deviations of the null model; null when it does not vary. */
  readonly z?: Maybe<Scalars['Float']['output']>;
};


/** What a null model expects of a pair. Of the observed number, its `weight` is meant when weighted. */
export type PairChanceFragilityArgs = {
  most?: InputMaybe<Scalars['Int']['input']>;
};

/** A partner of one of the two clusters, or of both. */
export type PairPartner = {
  readonly __typename?: 'PairPartner';
  /** The partner itself. */
  readonly actor: Actor;
  /** Number of all clusters that have it as a partner under the conditions. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Whether it is a hub by `hubRules`; else it is a specialist. Null where their `coverage` is not sufficient. */
  readonly hub?: Maybe<Scalars['Boolean']['output']>;
  /** Its link to a, its link to b. */
  readonly links: ReadonlyArray<Link>;
};

/** Whether two clusters stay together. */
export type PairStanding =
  /** In every grouping of the list. */
  | 'always'
  /** In none. */
  | 'never'
  /** In some. */
  | 'open';

/** How often two clusters are in one group, over all groupings of the list. */
export type PairTogether = {
  readonly __typename?: 'PairTogether';
  /** Id of the first cluster. */
  readonly idA: Scalars['ID']['output'];
  /** Id of the second cluster. */
  readonly idB: Scalars['ID']['output'];
  /** Whether that is all of them, none, or some. */
  readonly standing: PairStanding;
  /** Groupings with both in one group, 0 to `groupingCount`. */
  readonly togetherCount: Scalars['Int']['output'];
};

/** One page of the partners with what becomes of them. */
export type PartnerChangeConnection = {
  readonly __typename?: 'PartnerChangeConnection';
  /** The partners of this page with what becomes of them; empty when there is none. */
  readonly edges: ReadonlyArray<PartnerChangeEdge>;
  /** The partners of this page alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Whether more follow, and the cursors of this page. */
  readonly pageInfo: PageInfo;
  /** Partners with one of these outcomes; 0 when none has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A partner with what becomes of it. */
export type PartnerChangeEdge = {
  readonly __typename?: 'PartnerChangeEdge';
  /** Clusters that it is in, under the conditions; at least 1. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Ids of the clusters that it is in, by name. */
  readonly clusterIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Marks this place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Places in `groups`, from 1, of the groups that it would be in, ascending; empty when it is in none. */
  readonly groupPlaces: ReadonlyArray<Scalars['Int']['output']>;
  /** Official codes of regions in which it has a cluster and would have no organisation. A group sits at its seat; where that is unknown, in the regions of all members. Empty when it loses none. */
  readonly lostRegions: ReadonlyArray<Scalars['String']['output']>;
  /** The partner itself. */
  readonly node: Actor;
  /** What becomes of it. */
  readonly outcome: PartnerOutcome;
  /** Organisations that it would be in; 0 when it has none left. */
  readonly remainingCount: Scalars['Int']['output'];
};

/** What changed partners are ordered by; equal ones by the other, then by name. */
export type PartnerChangeOrder =
  /** Most memberships lost first. */
  | 'memberships'
  /** Most regions lost first. */
  | 'regions';

/** Partners that have one value of a property. */
export type PartnerComparison = {
  readonly __typename?: 'PartnerComparison';
  /** Mean of all clusters that have any partner, this one included. */
  readonly all: Scalars['Float']['output'];
  /** The first of them, 1 to 100: those that most of the similar clusters have, then by name. */
  readonly lacking: ReadonlyArray<LackingPartner>;
  /** Number of partners with this value that the most similar clusters have and this one has not. */
  readonly lackingCount: Scalars['Int']['output'];
  /** Partners of this cluster. */
  readonly own: Scalars['Int']['output'];
  /** Mean of the most similar clusters; null when there is none. */
  readonly similar?: Maybe<Scalars['Float']['output']>;
  /** The word of the enum, or the code of the region; null for partners of which it is unknown. */
  readonly value?: Maybe<Scalars['String']['output']>;
};


/** Partners that have one value of a property. */
export type PartnerComparisonLackingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of the links of a cluster. */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  /** The links of the page, each with its partner; empty when none is left. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** The partners alone, in the order of `edges`. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page begins and ends, and whether another follows. */
  readonly pageInfo: PageInfo;
  /** Links on all pages together; 0 when there is none. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link of a cluster, with what is known of it; `node` is the partner. */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  /** How sure the link is; drawn too where the link is. */
  readonly confidence: Confidence;
  /** Marks this place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Id of the link, to be given to `evidence`. */
  readonly linkId: Scalars['ID']['output'];
  /** Where in the source: page, row or address; null when not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** How the source knows it; SYNTHETIC is drawn, and was never observed. */
  readonly method: Method;
  /** The partner: an institution, a firm or another cluster. */
  readonly node: Actor;
  /** ISO date on which the source was read; null when not recorded. */
  readonly retrieved?: Maybe<Scalars['String']['output']>;
  /** What the actor is to the cluster; the strongest, where there are several. */
  readonly role: Role;
  /** ISO date or year from which the link held; null when no source says it. */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** Source that the link itself rests on; others are in `evidence`. */
  readonly source: Source;
  /** ISO date or year until which the link held; null when unknown or not ended. */
  readonly until?: Maybe<Scalars['String']['output']>;
  /** As of `Link`; null when the link counts in no year. */
  readonly validYears?: Maybe<ValidYears>;
};

/** Everything that is needed to ask the same again, and to cite the answer. */
export type PartnerMethod = {
  readonly __typename?: 'PartnerMethod';
  /** The cluster that asks. */
  readonly cluster: Scalars['ID']['output'];
  /** Id of the data set. */
  readonly dataset: Scalars['ID']['output'];
  /** Ids of the clusters that were answered as if they had ended, by name; null: none. */
  readonly ended?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** SHA-256 of all that stands here and of the answer, 64 hexadecimal digits: equal answers have equal hashes, on every machine. */
  readonly hash: Scalars['String']['output'];
  /** Ids of the clusters of each group that were answered as one, by name; null: none. */
  readonly merge?: Maybe<ReadonlyArray<ReadonlyArray<Scalars['ID']['output']>>>;
  /** What shared partners, links and meetings are expected by. */
  readonly nullModel: Scalars['String']['output'];
  /** Official codes of the regions asked for in `partnerSuggestions`; null limits nothing. */
  readonly regions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Sectors of the partners that are compared and suggested. Links of all years count, ended ones too. */
  readonly sectors: ReadonlyArray<Sector>;
  /** Name and version of the software that answered. */
  readonly software: Scalars['String']['output'];
  /** True when links or actors are drawn or invented: what is found is then true of the drawing. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** `path`: the institution; else null. */
  readonly to?: Maybe<Scalars['ID']['output']>;
  /** Types of institutions asked for in `partnerSuggestions`; null limits nothing. */
  readonly types?: Maybe<ReadonlyArray<ActorType>>;
  /** SHA-256 of the data, 64 hexadecimal digits. */
  readonly version: Scalars['String']['output'];
  /** The numbers of the rule that suggestions are ranked by. */
  readonly weights: SuggestionWeights;
  /** Largest distance from the seat of the cluster asked for in `partnerSuggestions`, km, 1–20,000; null limits nothing. */
  readonly withinKm?: Maybe<Scalars['Float']['output']>;
};

/** What becomes of a partner. */
export type PartnerOutcome =
  /** It has fewer organisations than clusters before, and more than one. */
  | 'fewer'
  /** Its only cluster becomes part of a group, which keeps it. */
  | 'kept'
  /** It had clusters, and has no organisation left. */
  | 'lost'
  /** Of several clusters, one organisation is left. */
  | 'one_left'
  /** As many organisations as clusters before, and none of the above. */
  | 'unchanged';

/** A fact about other clusters, and the links that it rests on. */
export type PartnerReason = {
  readonly __typename?: 'PartnerReason';
  /** The clusters that say so, furthest above chance first; at least 1. THROUGH_PARTNERS: in which the first of `partners` meets it. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** How many of them would have it by chance (bipartite configuration model), 0–`of`, always less than do; null for MISSING_TYPE. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** Which fact it is. */
  readonly kind: ReasonKind;
  /** At least 1; each is evidence with a source. */
  readonly links: ReadonlyArray<Link>;
  /** Mean number of institutions of its type that the most similar clusters have; null but for MISSING_TYPE. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** How many clusters of that sort there are, with it or without. THROUGH_PARTNERS: other clusters of the first of `partners`. */
  readonly of: Scalars['Int']['output'];
  /** Institutions of its type that this cluster has; null but for MISSING_TYPE. */
  readonly own?: Maybe<Scalars['Int']['output']>;
  /** Partners of the cluster that meet it, furthest above chance first, at most 3; empty but for THROUGH_PARTNERS. */
  readonly partners: ReadonlyArray<Institution>;
};

/** Links of the cluster in one role. */
export type PartnerRole = {
  readonly __typename?: 'PartnerRole';
  /** Knowledge institutions, public actors and others together, at least 1. */
  readonly all: Scalars['Int']['output'];
  /** Links to universities, GTS institutes and other knowledge institutions. */
  readonly knowledge: Scalars['Int']['output'];
  /** Organisations that are neither knowledge institution, public actor, firm nor cluster. */
  readonly others: Scalars['Int']['output'];
  /** Links to public actors. */
  readonly public: Scalars['Int']['output'];
  /** Role that the row counts. */
  readonly role: Role;
};

/** One page of the suggestions for a cluster, and what they rest on. */
export type PartnerSuggestionConnection = {
  readonly __typename?: 'PartnerSuggestionConnection';
  /** The cluster that asks. */
  readonly cluster: Cluster;
  /** Best first; equal scores by number of clusters, then by name. */
  readonly edges: ReadonlyArray<PartnerSuggestionEdge>;
  /** How good these suggestions were where links had been hidden; null when this data version was never measured, and `notMeasured` says so. */
  readonly measure?: Maybe<SuggestionMeasure>;
  /** The rule, data and conditions of this answer, and its hash. */
  readonly method: PartnerMethod;
  /** The institutions alone. */
  readonly nodes: ReadonlyArray<Institution>;
  /** Why there is no measure, one sentence in English; null when there is one. */
  readonly notMeasured?: Maybe<Scalars['String']['output']>;
  /** Whether more follow, and the cursors of this page. */
  readonly pageInfo: PageInfo;
  /** Knowledge institutions and public actors that it works with, by links of all years; at least 1. The fewer, the less there is to go by. */
  readonly partnerCount: Scalars['Int']['output'];
  /** The clusters most like it: those that share more with it than expected, furthest above chance first; at most 5, empty when none does. */
  readonly similarClusters: ReadonlyArray<SharedWithCluster>;
  /** Suggestions that meet all conditions; 0 when none does. */
  readonly totalCount: Scalars['Int']['output'];
  /** Suggestions for the cluster without any condition; 0 when nothing has two reasons. */
  readonly unfiltered: Scalars['Int']['output'];
  /**
   * What becomes of the first ten suggestions, whatever the conditions, when the two links of the cluster with the weakest
   * evidence are wrong. Null when it has no more than two.
   */
  readonly withFewerLinks?: Maybe<SuggestionsWithFewerLinks>;
  /** Suggestions left out because `withinKm` is given and their place is unknown; 0 without `withinKm`. */
  readonly withoutPlace: Scalars['Int']['output'];
};

/** A suggested institution, with what speaks for it and against it. */
export type PartnerSuggestionEdge = {
  readonly __typename?: 'PartnerSuggestionEdge';
  /** The strongest thing to be said against it; there always is one. */
  readonly against: Counterargument;
  /** Clusters that work with it, by links of all years; at least 1. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** From the seat of the cluster, great-circle km; null when a place is unknown. */
  readonly distance?: Maybe<Scalars['Float']['output']>;
  /** The institution that is suggested. */
  readonly node: Institution;
  /** Place among all suggestions for the cluster whatever the conditions, 1 for the first. */
  readonly place: Scalars['Int']['output'];
  /** At least two, in the order of `ReasonKind`. */
  readonly reasons: ReadonlyArray<PartnerReason>;
  /** Whether it is in the region of the cluster; false when either is unknown. */
  readonly sameRegion: Scalars['Boolean']['output'];
  /**
   * Above 0, without unit: the sum over the other clusters of weight × (link − part of its probability), plus a bonus in the
   * region of the cluster; weights in `method`. Comparable within one cluster only.
   */
  readonly score: Scalars['Float']['output'];
  /**
   * Of suggestions like this one, the share that were partners when one known link in ten was hidden and looked for, 0–1: a
   * logistic regression on its place and on how many partners the cluster has, learned from this data version. No promise
   * that anybody says yes, and nothing of partners that no source knows. Null without a measure of this data version.
   */
  readonly statedChance?: Maybe<Scalars['Float']['output']>;
};

/** A type of institution, with the partners that the cluster has of it. */
export type PartnerType = {
  readonly __typename?: 'PartnerType';
  /** Different actors of the type that any cluster of the year works with. */
  readonly actorCount: Scalars['Int']['output'];
  /** Kind that the type belongs to. */
  readonly kind: Kind;
  /** Mean number over all clusters of the year, those without any counted as 0. */
  readonly mean: Scalars['Float']['output'];
  /** Partners of the cluster, in Danish alphabetical order; empty when it lacks the type. */
  readonly partners: ReadonlyArray<Actor>;
  /** Type that the row counts. */
  readonly type: ActorType;
};

/** Who could introduce a cluster to an institution. */
export type Path = {
  readonly __typename?: 'Path';
  /**
   * At most three, over different clusters; empty when `missingStep` says which step there is not. Fewer uncertain links first,
   * then fewer likely ones, then less that chance explains, then by name of the cluster. Of each cluster the chain of the
   * surest links stands here, then over the partner with the fewest clusters.
   */
  readonly chains: ReadonlyArray<IntroductionChain>;
  /** The cluster that seeks an introduction. */
  readonly from: Cluster;
  /** The rule, data and conditions of this answer, and its hash. */
  readonly method: PartnerMethod;
  /** Null when there is a chain. */
  readonly missingStep?: Maybe<MissingStep>;
  /** The institution that it would meet. */
  readonly to: Institution;
  /** All clusters that work with the institution; empty when none does. */
  readonly working: ReadonlyArray<Cluster>;
};

/** How many of the members pay a fee. */
export type PayingMembers =
  /** All members pay. */
  | 'all'
  /** A few members pay. */
  | 'few'
  /** Most members pay. */
  | 'most'
  /** No member pays. */
  | 'none';

/** A country, region or municipality with its official code. */
export type Place = {
  readonly __typename?: 'Place';
  /** Official code: four digits, or `dk`. */
  readonly code: Scalars['ID']['output'];
  /** Latitude of the centre in WGS 84 degrees; null when unknown. */
  readonly lat?: Maybe<Scalars['Float']['output']>;
  /** Whether it is a country, a region or a municipality. */
  readonly level: PlaceLevel;
  /** Longitude of the centre in WGS 84 degrees; null when unknown. */
  readonly lon?: Maybe<Scalars['Float']['output']>;
  /** Name in Danish. */
  readonly name: Scalars['String']['output'];
  /** Name in English; null when none is recorded. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Code of the place that this one is part of; null when there is none. */
  readonly partOf?: Maybe<Scalars['String']['output']>;
};

/** What kind of place an official code names. */
export type PlaceLevel =
  /** A whole country. */
  | 'country'
  /** A municipality (Danish: kommune), part of a region. */
  | 'municipality'
  /** A region, part of a country. */
  | 'region';

/** One cluster beside all others. */
export type Profile = {
  readonly __typename?: 'Profile';
  /** The cluster that asks. */
  readonly cluster: Cluster;
  /** Of how many clusters any partner is known, by sector, over links of all years; verdicts on pairs are given when each is sufficient. */
  readonly coverages: ReadonlyArray<SectorCoverage>;
  /** How many firms lie within 150 km of the seat; null when the place of the seat is unknown. */
  readonly firmsWithin?: Maybe<Reach>;
  /** Whether verdicts are given. */
  readonly judged: Scalars['Boolean']['output'];
  /** The rule, data and conditions of this answer, and its hash. */
  readonly method: PartnerMethod;
  /** Every other cluster once, furthest above chance first, then those that share more, then by name; unknown z last. */
  readonly others: ReadonlyArray<SharedWithCluster>;
  /** Knowledge institutions and public actors that it works with, by links of all years; 0 when there are none. */
  readonly partnerCount: Scalars['Int']['output'];
  /** How many partners lie within 150 km of the seat; null when the place of the seat is unknown. Offices elsewhere are not in the data. */
  readonly partnersWithin?: Maybe<Reach>;
  /** Its partners by official region code, beside all clusters and the most similar; largest gap first. */
  readonly regions: ReadonlyArray<PartnerComparison>;
  /** Its partners by role of the link, beside all clusters and the most similar; largest gap first. */
  readonly roles: ReadonlyArray<PartnerComparison>;
  /** The first of them that share more than expected; at most 5, empty when none does. */
  readonly similarClusters: ReadonlyArray<SharedWithCluster>;
  /** Place among all clusters of the data set's year by knowledge, public actors and firms; null when it does not exist then. */
  readonly standings?: Maybe<Standings>;
  /** Its partners by type, beside all clusters and the most similar; largest gap first. */
  readonly types: ReadonlyArray<PartnerComparison>;
};

/** What can be asked of the data set and version that an address serves. */
export type Query = {
  readonly __typename?: 'Query';
  /** One actor by its id; NOT_FOUND names an unknown id. */
  readonly actor?: Maybe<Actor>;
  /** Actors that pass the filter. Counts of clusters and partners are those of `year` (default: the year of the data set). */
  readonly actors: ActorConnection;
  /**
   * The clusters of a year (default: the year of the data set) organised anew: each group becomes one organisation that keeps
   * every partner of its clusters, each ended cluster ends with its memberships, and what is not named goes on alone. Without
   * groups and ended clusters it is doing nothing. It counts links; who would go on as a partner nobody can know. All conditions
   * on links must hold; within one any of its values will do. Errors: NOT_FOUND for ids that are no cluster, or none of the
   * year; BAD_USER_INPUT for a group of fewer than two clusters, for a cluster named twice and for one both grouped and ended.
   */
  readonly consolidation: Consolidation;
  /** The data set and version that this address serves. */
  readonly dataset: Dataset;
  /** Every data set that is served, in its current version; the first one is what opens when none is named. */
  readonly datasets: ReadonlyArray<Dataset>;
  /**
   * Events by date, oldest first. `from` and `to` are ISO dates or years, both included; an event that is dated less
   * precisely than they are is in when any of its days may be.
   */
  readonly events: EventConnection;
  /** Everything that supports or contradicts one link; NOT_FOUND names an unknown link. */
  readonly evidence?: Maybe<LinkEvidence>;
  /**
   * Types, regions and fields in which the (at most five) most similar clusters have partners and this one has none, by links
   * of all years. Errors: NOT_FOUND for the cluster; BAD_USER_INPUT when it has no knowledge institution or public actor as a
   * partner, since nothing then says which clusters are like it. Null only beside an error.
   */
  readonly gaps?: Maybe<Gaps>;
  /**
   * Groupings that put each cluster of a year (default: the year of the data set) into one group. A grouping scores what its
   * groups do, and a group what its pairs of clusters do: `partners` shared beyond those expected by chance, and by choice a
   * common field, a common region and balance, each as many shared partners as `method { points }` says. Good ones are found at
   * once, with what none can exceed; `list` then has all that are nearly as good as the best. Every grouping is recounted
   * against every condition. What scores much shares much: whether a merger is due, it does not say. At most 200 clusters.
   * Errors: NOT_FOUND for ids that are no cluster, or none of the year; BAD_USER_INPUT for a number below 1 and for a list of
   * fewer than two clusters; TOO_EXPENSIVE with `retryAfter` when too many searches wait.
   */
  readonly groupings: Groupings;
  /** The clusters of a year (default: the year of the data set) and how their numbers of partners are distributed. */
  readonly landscape: Landscape;
  /**
   * The links of `network` under the same sectors, filter and year (default: the year of the data set; null: of all years), each once. All
   * conditions must hold; within one any of its values will do. An empty list is refused.
   */
  readonly links: LinkConnection;
  /**
   * The whole network of a year (default: the year of the data set; null: of all years): all clusters that pass the filter,
   * and the actors of the sectors that are linked to them.
   */
  readonly network: Network;
  /**
   * One actor, link, event, account or source by its id (Relay's object identification); null when there is none. An id that
   * several tables have is the first of these.
   */
  readonly node?: Maybe<Node>;
  /** Up to 100 objects in the order of their ids, null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * What every two clusters of a year (default: the year of the data set) share. All conditions must hold; within one any of
   * its values will do. Conditions that leave no link are no error: `links` is 0, and every measure is. `clusters` (at least two) chooses which pairs are returned; the null model, p and q always use all
   * clusters under the other conditions. CLUSTER is no sector of partners here.
   */
  readonly overlap: Overlap;
  /** Two different clusters under the conditions of `overlap`. The parts `sharedPartners`, `onlyA` and `onlyB` hold every partner of either once. */
  readonly pair: Pair;
  /**
   * Knowledge institutions and public actors that the cluster has never had as a partner by any link of any year, and that
   * still exist, ranked by what the clusters that overlap with it above chance do; the rule is in `method`. Each has a score
   * above 0 and at least two reasons, else it is not suggested, so the list can be short or empty. All conditions must hold;
   * within one any of its values will do. Errors: NOT_FOUND for the cluster or a region; BAD_USER_INPUT for a cluster
   * without such a partner (nothing says what it lacks), for an empty list, for `withinKm` outside 1–20,000 and where the
   * data give no coordinates of the cluster. Null only beside an error.
   */
  readonly partnerSuggestions?: Maybe<PartnerSuggestionConnection>;
  /**
   * Chains of three links from a cluster (`from`) to a knowledge institution or public actor (`to`) that it does not work
   * with: over a present partner and a cluster that both share. Links of all years count. Errors: NOT_FOUND for either end;
   * BAD_USER_INPUT when both are the same, when `to` is no knowledge institution or public actor, and when it is a partner
   * already. Null only beside an error.
   */
  readonly path?: Maybe<Path>;
  /**
   * One cluster beside all others, by its knowledge institutions and public actors over links of all years; a cluster without
   * any has zeros. Errors: NOT_FOUND for the cluster. Null only beside an error.
   */
  readonly profile?: Maybe<Profile>;
  /** What the question that holds this field costs, counted before it is executed; the same number is in the header `x-query-cost` of every answer. */
  readonly questionCost: QuestionCost;
  /**
   * Actors that `text` names, best match first, in one of the ways of `by`. Case and accents do not matter, nor do å/aa/a, ø/oe/o,
   * æ/ae, nor ł, ð, þ, ß and their like. Up to 500 characters; an empty text finds nothing.
   */
  readonly search: SearchConnection;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the data set and version that an address serves. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryConsolidationArgs = {
  confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  ended?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  groups: ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  sectors?: InputMaybe<ReadonlyArray<Sector>>;
  types?: InputMaybe<ReadonlyArray<ActorType>>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryEventsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<EventType>>;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryEvidenceArgs = {
  link: Scalars['ID']['input'];
};


/** What can be asked of the data set and version that an address serves. */
export type QueryGapsArgs = {
  cluster: Scalars['ID']['input'];
};


/** What can be asked of the data set and version that an address serves. */
export type QueryGroupingsArgs = {
  apart?: InputMaybe<ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>>;
  balance?: InputMaybe<Importance>;
  confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  leastGroups?: InputMaybe<Scalars['Int']['input']>;
  leastSize?: InputMaybe<Scalars['Int']['input']>;
  mostGroups?: InputMaybe<Scalars['Int']['input']>;
  mostSize?: InputMaybe<Scalars['Int']['input']>;
  onePer?: InputMaybe<ReadonlyArray<GroupingCover>>;
  partners?: InputMaybe<Importance>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  sameField?: InputMaybe<Importance>;
  sameRegion?: InputMaybe<Importance>;
  sectors?: InputMaybe<ReadonlyArray<Sector>>;
  seed?: InputMaybe<Scalars['Int']['input']>;
  together?: InputMaybe<ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>>;
  types?: InputMaybe<ReadonlyArray<ActorType>>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryLandscapeArgs = {
  ended?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<ClusterFilter>;
  merge?: InputMaybe<ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  filter?: InputMaybe<ClusterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  orderBy?: InputMaybe<LinkOrder>;
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  sectors?: InputMaybe<ReadonlyArray<Sector>>;
  text?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<ActorType>>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryNetworkArgs = {
  ended?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<ClusterFilter>;
  merge?: InputMaybe<ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>>;
  sectors?: InputMaybe<ReadonlyArray<Sector>>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the data set and version that an address serves. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryOverlapArgs = {
  clusters?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  draws?: InputMaybe<Scalars['Int']['input']>;
  ended?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  merge?: InputMaybe<ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  sectors?: InputMaybe<ReadonlyArray<Sector>>;
  seed?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ActorType>>;
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryPairArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  draws?: InputMaybe<Scalars['Int']['input']>;
  ended?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  hubPercentile?: InputMaybe<Scalars['Int']['input']>;
  merge?: InputMaybe<ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  sectors?: InputMaybe<ReadonlyArray<Sector>>;
  seed?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<ActorType>>;
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryPartnerSuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  cluster: Scalars['ID']['input'];
  ended?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  merge?: InputMaybe<ReadonlyArray<ReadonlyArray<Scalars['ID']['input']>>>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  types?: InputMaybe<ReadonlyArray<ActorType>>;
  withinKm?: InputMaybe<Scalars['Float']['input']>;
};


/** What can be asked of the data set and version that an address serves. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** What can be asked of the data set and version that an address serves. */
export type QueryProfileArgs = {
  cluster: Scalars['ID']['input'];
};


/** What can be asked of the data set and version that an address serves. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: SearchBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};

/** Points: a point is a value of the answer at its largest, or work of about a microsecond. */
export type QuestionCost = {
  readonly __typename?: 'QuestionCost';
  /** Points of this question, at least 1. */
  readonly cost: Scalars['Int']['output'];
  /** Points left to the caller's address now, this question taken off, 0 to `perMinute`; null when this server sets no limit. */
  readonly left?: Maybe<Scalars['Int']['output']>;
  /** Most points that one question may cost; more is refused as TOO_EXPENSIVE. */
  readonly limit: Scalars['Int']['output'];
  /** Points that the caller's address gets a minute; null when this server sets no limit. */
  readonly perMinute?: Maybe<Scalars['Int']['output']>;
};

/** How many of some actors lie near the seat of a cluster. */
export type Reach = {
  readonly __typename?: 'Reach';
  /** All of them; 0 when there are none. */
  readonly members: Scalars['Int']['output'];
  /** Of these, the ones whose place is known; 0 when there are none. */
  readonly placed: Scalars['Int']['output'];
  /** Great-circle distance from the seat, km: 150, which the European Cluster Excellence Initiative regards as reasonable (Cluster Excellence Denmark 2018). */
  readonly radiusKm: Scalars['Int']['output'];
  /** `within` / `placed`, 0–1; null when no place is known. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Of `placed`, those no further away than `radiusKm`. */
  readonly within: Scalars['Int']['output'];
};

/** What speaks for an institution: a fact about other clusters that work with it. */
export type ReasonKind =
  /** More of the others of them do than chance explains. */
  | 'above_chance'
  /** Of the clusters that share more with this one than expected, the one furthest above chance works with it. */
  | 'closest_cluster'
  /** The cluster has fewer institutions of its type than the most similar ones have on average. */
  | 'missing_type'
  /** More of the other clusters of the same field work with it than chance explains. */
  | 'same_field'
  /** It is in the region of the cluster, and more of the other clusters seated there work with it than chance explains. */
  | 'same_region'
  /** Partners of the cluster meet it in other clusters more than chance explains. */
  | 'through_partners';

/** One region before and after. */
export type RegionCoverage = {
  readonly __typename?: 'RegionCoverage';
  /** Clusters that sit in it; 0 without any. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Official region code; null for clusters whose region, and groups whose seat, is unknown. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Organisations that would sit in it; 0 without any. */
  readonly remainingCount: Scalars['Int']['output'];
};

/** What an actor is to a cluster, strongest first; DEDICATED, PARTICIPANT and PROJECT are the roles of firms. */
export type Role =
  /** It has an agreement with the cluster on what they do together. */
  | 'agreement'
  /** It employs a member of the cluster's board. */
  | 'board'
  /** A firm firmly tied to the cluster, not just to single activities. */
  | 'dedicated'
  /** It gives the cluster money. */
  | 'financier'
  /** It took part in founding the cluster. */
  | 'founder'
  /** The cluster lives at it. */
  | 'host'
  /** It owns the cluster, alone or with others. */
  | 'owner'
  /** A firm that is a member or takes part, not known to be dedicated. */
  | 'participant'
  /** It is a partner or a member, in none of the stronger roles. */
  | 'partner'
  /** It shared a project with the cluster, which is not membership. */
  | 'project';

/** In which way a text names actors. */
export type SearchBy =
  /** Clusters of a field of which every word of the text begins a word, in Danish or English; three letters at least. */
  | 'field'
  /**
   * Names that resemble the text, for one that no name holds: every word of it has a word of the name with which it shares pairs
   * of letters (coefficient of Dice, 1945, at least 0.45), by their mean. At most 20 actors; none for more than 60 letters.
   */
  | 'likeness'
  /**
   * Names that hold every word of the text or have it for an acronym: whole name, beginning of the name, beginning of another
   * name, acronym (whole, or its first three letters), beginning of a word, anywhere.
   */
  | 'name'
  /** Clusters seated in a municipality, then in a region, of which every word of the text begins a word; three letters at least. */
  | 'seat';

/** One page of the actors found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The actors of this page with their cursors; empty when there is none. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The actors of this page alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Whether more follow, and the cursors of this page. */
  readonly pageInfo: PageInfo;
  /** Actors that the text names in this way; 0 when there is none. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor at its place in the list. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Place in the list, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The actor itself. */
  readonly node: Actor;
};

/** The triple-helix reading of the kind: KNOWLEDGE is universities, GTS institutes and other knowledge institutions. */
export type Sector =
  /** Clusters and innovation networks. */
  | 'cluster'
  /** Private firms. */
  | 'firm'
  /** Universities, GTS institutes and other knowledge institutions. */
  | 'knowledge'
  /** None of the others, such as associations and foundations. */
  | 'other'
  /** Authorities and publicly owned organisations. */
  | 'public';

/** How many clusters have any partner of one sector that is known. */
export type SectorCoverage = {
  readonly __typename?: 'SectorCoverage';
  /** By all links of the year, whatever the other conditions. */
  readonly coverage: Coverage;
  /** Sector of the partners. */
  readonly sector: Sector;
};

/** Partners of one sector. */
export type SectorMemberships = {
  readonly __typename?: 'SectorMemberships';
  /** In `ConsolidationFigures` their memberships in organisations; in a group those in its clusters as they are. 0 without any. */
  readonly membershipCount: Scalars['Int']['output'];
  /** Distinct partners of the sector; 0 without any. */
  readonly partnerCount: Scalars['Int']['output'];
  /** The sector. */
  readonly sector: Sector;
};

/** What a cluster does for its members and partners. */
export type Service =
  /** Developing the cluster's strategy, organisation and circle of members. */
  | 'cluster_development'
  /** Gathering what projects teach and making it known to others. */
  | 'dissemination'
  /** Arranging meetings, conferences and joint stands at trade fairs. */
  | 'events'
  /** Leading meetings and processes so that the participants get somewhere together. */
  | 'facilitation'
  /** Raising money for projects from public programmes, foundations and the EU. */
  | 'fundraising'
  /** Helping firms to collaborations, knowledge and markets in other countries. */
  | 'internationalisation'
  /** Bringing knowledge to firms that can use it, and their questions the other way. */
  | 'knowledge_bridging'
  /** Bringing together parties that can be of use to each other. */
  | 'matchmaking'
  /** Planning and steering projects. */
  | 'project_management'
  /** Watching new technology and judging what firms can use it for. */
  | 'technology_scouting';

/**
 * Links about which the degrees leave no choice, because the largest clusters need just as many links as their partners have
 * room for (Gale 1957, 10.2140/pjm.1957.7.1073; Ryser 1957, 10.4153/CJM-1957-044-3). `analytic` takes them as certain and works
 * out the rest.
 */
export type SettledLinks = {
  readonly __typename?: 'SettledLinks';
  /** Of the pairs of clusters with partners, those that share as many in each of them: the model has no answer, and `analytic { z }` is null. */
  readonly fixedPairCount: Scalars['Int']['output'];
  /** Links that none of them has, of clusters and partners with others of the sector; 0 when none is forbidden. */
  readonly forbiddenLinkCount: Scalars['Int']['output'];
  /** Links of all clusters that every network with these degrees has; 0 when none is forced. */
  readonly forcedLinkCount: Scalars['Int']['output'];
};

/** What the cluster that asks and another one share of knowledge institutions and public actors, by links of all years. */
export type SharedWithCluster = {
  readonly __typename?: 'SharedWithCluster';
  /**
   * The same under the stricter model that keeps it sector by sector, as `overlap { pairs { analytic } }` does, with q over
   * all pairs: by its `verdict` two clusters share more than chance explains. Null where pairs × partners exceed 20,000,000.
   */
  readonly analytic?: Maybe<PairChance>;
  /** The other one. */
  readonly cluster: Cluster;
  /** Between both seats, great-circle km; null when a place is unknown. */
  readonly distance?: Maybe<Scalars['Float']['output']>;
  /** Mean under the null model of `method`, which keeps how many partners a cluster has, of whatever sector (Saracco et al. 2017, 10.1088/1367-2630/aa6b38). */
  readonly expected: Scalars['Float']['output'];
  /** Distinct shared partners. */
  readonly shared: Scalars['Int']['output'];
  /** (Shared − expected) in standard deviations of that model; null where it does not vary. */
  readonly z?: Maybe<Scalars['Float']['output']>;
};

/** Employees of a firm. */
export type SizeClass =
  /** 50 to 249 employees. */
  | 'from_50_to_249'
  /** 250 employees or more. */
  | 'from_250'
  /** Fewer than 50 employees. */
  | 'under_50';

/** Where data come from, such as a publication, a register or a website. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Stable id within the data set, lower-case ASCII, never a database id. */
  readonly id: Scalars['ID']['output'];
  /** Licence of the source; null when not recorded. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Who published it; null when not recorded. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Remark on the source; null when there is none. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** ISO date on which the source was read; null when not recorded. */
  readonly retrieved?: Maybe<Scalars['String']['output']>;
  /** Title of the publication, register or website. */
  readonly title: Scalars['String']['output'];
  /** Web address, http or https. Null when the address was not recorded. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Year of the source; null when not recorded. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Distinct partners of a cluster in the year; null where no source of an observed data set speaks of any such partner of any cluster. */
export type SpokenPartners = {
  readonly __typename?: 'SpokenPartners';
  /** Firms of the cluster's own circle. */
  readonly dedicated?: Maybe<Scalars['Int']['output']>;
  /** Universities, GTS institutes and other knowledge institutions. */
  readonly knowledge?: Maybe<Scalars['Int']['output']>;
  /** Public actors, such as municipalities and regions. */
  readonly public?: Maybe<Scalars['Int']['output']>;
};

/** Which way a piece of evidence points. */
export type Stance =
  /** It says otherwise than the link. */
  | 'contradicts'
  /** It says that the link holds. */
  | 'supports';

/** One number of a cluster among those of all clusters that have one. */
export type Standing = {
  readonly __typename?: 'Standing';
  /** Clusters with a smaller number; null unless `coverage { sufficient }`. */
  readonly below?: Maybe<Scalars['Int']['output']>;
  /** Clusters compared, this one included. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Of how many clusters of the year the number is known, or any of what it counts. */
  readonly coverage: Coverage;
  /** Other clusters with the same number; null as `below`. */
  readonly equal?: Maybe<Scalars['Int']['output']>;
  /** Largest number of the clusters compared. */
  readonly max: Scalars['Float']['output'];
  /** Mean over the clusters compared, in the same unit. */
  readonly mean: Scalars['Float']['output'];
  /** Smallest number of the clusters compared. */
  readonly min: Scalars['Float']['output'];
  /** Mid-rank percentile, 0–100: those below in full, those equal and this one half (definition C of Crawford, Garthwaite & Slick 2009, 10.1080/13854040902795018). Null as `below`. */
  readonly percentile?: Maybe<Scalars['Float']['output']>;
  /** The number of this cluster, in the unit of its field. */
  readonly value: Scalars['Float']['output'];
};

/** Where a cluster stands among all clusters of one year, number by number. */
export type Standings = {
  readonly __typename?: 'Standings';
  /** The newest year up to `year` of which there is an account; null when there is none. */
  readonly accountYear?: Maybe<Scalars['Int']['output']>;
  /** Dedicated firms; null as knowledge. */
  readonly dedicated?: Maybe<Standing>;
  /** Whole DKK in `accountYear`, the three thirds together; null when the cluster did not report them. */
  readonly financing?: Maybe<Standing>;
  /** Distinct knowledge institutions; null where no source of the data set names any for any cluster. */
  readonly knowledge?: Maybe<Standing>;
  /** Distinct public actors; null as knowledge. */
  readonly public?: Maybe<Standing>;
  /** Full-time equivalents of the secretariat in `accountYear`; null when the cluster did not report it. */
  readonly staff?: Maybe<Standing>;
  /** The year whose clusters, links and partners are compared. */
  readonly year: Scalars['Int']['output'];
};

/** What the rule was built to reach. */
export type SuggestionGoal =
  /** Lower end of the difference of recall to `EASE`, above 0. */
  | 'better_than_ease'
  /** Lower end of the difference of recall to `MOST_POPULAR`, above 0. */
  | 'better_than_popular'
  /** Mean separation, at least 0.70. */
  | 'separation'
  /** Largest distance of stated and observed in a tenth, at most 0.05. */
  | 'true_chance';

/**
 * Links were hidden and looked for again, by our rule and by others; worked out by `npm run bench -- partners` and stored
 * with the version of the data that it is true of. Of a data set whose links are drawn it says how well the rule finds what
 * was drawn, not what it is worth in life.
 */
export type SuggestionMeasure = {
  readonly __typename?: 'SuggestionMeasure';
  /** Clusters with a partner, in the data measured. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Ours against `MOST_POPULAR` in Danish words: better, no better, or worse; and how many of the links since a year both find, where any are dated. */
  readonly conclusion: Scalars['String']['output'];
  /** `conclusion` in English words. */
  readonly conclusionEn: Scalars['String']['output'];
  /** Learned from links before a year, looking for those since; null when fewer than five links can be looked for. */
  readonly dated?: Maybe<DatedTest>;
  /** What the rule was built to reach, and whether it does. */
  readonly goals: ReadonlyArray<MeasuredGoal>;
  /** Links hidden each time. Every institution and every cluster keeps a link, so it can be fewer than the share asks for. */
  readonly hidden: Scalars['Int']['output'];
  /** Share of the links that was hidden each time, 0–1. */
  readonly hiddenShare: Scalars['Float']['output'];
  /** Knowledge institutions and public actors that any cluster has as a partner, in the data measured. */
  readonly institutionCount: Scalars['Int']['output'];
  /** Links of the data measured, hidden ones included. */
  readonly linkCount: Scalars['Int']['output'];
  /** How often links were hidden anew; intervals are over these. */
  readonly repeats: Scalars['Int']['output'];
  /** Ours first. */
  readonly rules: ReadonlyArray<MeasuredRule>;
  /** The first ten suggestions of each cluster by stated chance, lowest first, in at most ten parts as even as equal chances allow: whether the chances stated are true. */
  readonly tenths: ReadonlyArray<ChanceTenth>;
};

/** A rule that ranks institutions for a cluster. */
export type SuggestionRule =
  /** A linear model of institutions by institutions (Steck 2019, 10.1145/3308558.3313710), its one parameter set as suits it best. */
  | 'ease'
  /** Paths of three links, each divided by the root of the degrees on its way (Kovács et al. 2019, 10.1038/s41467-019-09177-y). */
  | 'length_three'
  /** Number of clusters that work with the institution. */
  | 'most_popular'
  /** The same among clusters seated in the region of this one; all clusters decide between equals. */
  | 'most_popular_in_region'
  /** The rule of `partnerSuggestions`. */
  | 'ours'
  /** Any order. */
  | 'random';

/**
 * score(c, i) = Σ over other clusters d of weight(c, d) × (link(d, i) − `chancePart` × probability(d, i)), plus `region` when c
 * and i are in one region; weight(c, d) = what c and d share above chance in standard deviations, where positive, plus
 * `regionOfCluster` and `fieldOfCluster` where c and d agree. Chosen by cross-validation on observed links: docs/methods.md.
 */
export type SuggestionWeights = {
  readonly __typename?: 'SuggestionWeights';
  /** Part of a link's probability that is taken off it, 0–1. */
  readonly chancePart: Scalars['Float']['output'];
  /** What another cluster counts more for the same field, in standard deviations of overlap. */
  readonly fieldOfCluster: Scalars['Float']['output'];
  /** What an institution counts more in the region of the cluster, in units of the score. */
  readonly region: Scalars['Float']['output'];
  /** What another cluster counts more for the same region, in standard deviations of overlap. */
  readonly regionOfCluster: Scalars['Float']['output'];
};

/** The first ten suggestions for a cluster without two of its links, everything worked out anew. Nothing says that the links are wrong. */
export type SuggestionsWithFewerLinks = {
  readonly __typename?: 'SuggestionsWithFewerLinks';
  /** The partners whose links are taken as wrong: uncertain, then likely ones; self-reported or inferred before others. They are not suggested instead. */
  readonly doubted: ReadonlyArray<Institution>;
  /** Those that come in, best first; empty when none does. */
  readonly entering: ReadonlyArray<Institution>;
  /** Of the first ten suggestions those that are no longer among them; empty when all stay. */
  readonly leaving: ReadonlyArray<Institution>;
};

/** A word of the glossary with its definition. */
export type Term = {
  readonly __typename?: 'Term';
  /** Part of the glossary that the term belongs to. */
  readonly category: TermCategory;
  /** What the word means, in Danish. */
  readonly definition: Scalars['String']['output'];
  /** What the word means, in English. */
  readonly definitionEn: Scalars['String']['output'];
  /** Id of the term within the data set. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source: page or lines; null when not given. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** True when the definition is ours because the source gives none. */
  readonly ownWords: Scalars['Boolean']['output'];
  /** Source that uses the word; null when none is given. */
  readonly source?: Maybe<Source>;
  /** The word in Danish. */
  readonly term: Scalars['String']['output'];
  /** The word in English. */
  readonly termEn: Scalars['String']['output'];
};

/** Part of the glossary. */
export type TermCategory =
  /** Kinds of organisations and firms. */
  | 'actor'
  /** Organisations and committees by name. */
  | 'body'
  /** Basic notions, such as cluster and triple helix. */
  | 'concept'
  /** Criteria for admission to the Cluster Catalogue. */
  | 'criterion'
  /** Strategies, accounts and catalogues by title. */
  | 'document'
  /** Who steers and leads, and in which form. */
  | 'governance'
  /** What performance accounts count. */
  | 'indicator'
  /** Quality labels and how they are given. */
  | 'label'
  /** Geographic reach and coverage. */
  | 'level'
  /** How clusters arise, change and end. */
  | 'lifecycle'
  /** Paths of development. */
  | 'path'
  /** Ties between organisations, such as participation and merger. */
  | 'relation'
  /** The staff of a cluster. */
  | 'secretariat'
  /** What clusters do for their members and partners. */
  | 'service';

/** Partners that two clusters share, each a tie of the two. */
export type Ties = {
  readonly __typename?: 'Ties';
  /** E–I index (Krackhardt & Stern 1988, 10.2307/2786835): (outside − inside) / (outside + inside), −1 (all inside) to 1 (all outside); null without a tie. */
  readonly index?: Maybe<Scalars['Float']['output']>;
  /** Between clusters of one organisation; 0 without any. */
  readonly inside: Scalars['Int']['output'];
  /** Between clusters of different organisations that go on; of a group, with clusters of all others. 0 without any. */
  readonly outside: Scalars['Int']['output'];
};

/** One statement about what is typical of a model. */
export type Trait = {
  readonly __typename?: 'Trait';
  /** Key of what the trait is about, such as `financing` or `chair`. */
  readonly attribute: Scalars['String']['output'];
  /** Id of the trait within the data set. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source: page or lines. */
  readonly locator: Scalars['String']['output'];
  /** Source of the statement. */
  readonly source: Source;
  /** Whether the source tells it as a plain trait, a strength or a weakness. */
  readonly stance: TraitStance;
  /** The statement in Danish. */
  readonly text: Scalars['String']['output'];
  /** The statement in English. */
  readonly textEn: Scalars['String']['output'];
};

/** How the source tells a trait of a model. */
export type TraitStance =
  /** As a strength of the model. */
  | 'strength'
  /** Plainly, neither as a strength nor as a weakness. */
  | 'trait'
  /** As a weakness of the model. */
  | 'weakness';

/** Two clusters of one field that share no partner. */
export type UnlinkedPair = {
  readonly __typename?: 'UnlinkedPair';
  /** The field of both. */
  readonly field: BusinessField;
  /** Id of the first cluster. */
  readonly idA: Scalars['ID']['output'];
  /** Id of the second cluster. */
  readonly idB: Scalars['ID']['output'];
};

/** Years in which a link counts, both included. */
export type ValidYears = {
  readonly __typename?: 'ValidYears';
  /** The first year; null when no source dates that side. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** The last year; null when no source dates that side. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
};

/** A value, and how often it occurs. */
export type ValueCount = {
  readonly __typename?: 'ValueCount';
  /** How many have it; at least 1. */
  readonly count: Scalars['Int']['output'];
  /** A word of an enum, a code or a number, as text. */
  readonly value: Scalars['String']['output'];
};

/** Whether the year is that of the data or, where none is given, that of the publication. */
export type YearBasis =
  /** The year that the figure is about. */
  | 'data'
  /** The year of publication, because the figure has no year of its own. */
  | 'publication';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<RecordRow>;
  AccountMeans: ResolverTypeWrapper<AnsweredAccountMeans>;
  AccountSums: ResolverTypeWrapper<AccountSums>;
  Actor: ResolverTypeWrapper<ActorRow>;
  ActorConnection: ResolverTypeWrapper<FilteredActors>;
  ActorEdge: ResolverTypeWrapper<ListedActor>;
  ActorFacets: ResolverTypeWrapper<ActorFacets>;
  ActorFilter: ActorFilter;
  ActorOrder: ResolverTypeWrapper<string>;
  ActorType: ResolverTypeWrapper<string>;
  Benchmark: ResolverTypeWrapper<RecordRow>;
  BindingActor: ResolverTypeWrapper<AskedBinding>;
  BindingOrder: ResolverTypeWrapper<string>;
  Body: ResolverTypeWrapper<string>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BusinessField: ResolverTypeWrapper<string>;
  ChanceTail: ResolverTypeWrapper<string>;
  ChanceTenth: ResolverTypeWrapper<ChanceTenth>;
  ChanceVerdict: ResolverTypeWrapper<string>;
  Cluster: ResolverTypeWrapper<ActorRow>;
  ClusterBreakdown: ResolverTypeWrapper<AskedBreakdown>;
  ClusterCount: ResolverTypeWrapper<CountOfCluster>;
  ClusterCounts: ResolverTypeWrapper<ClusterCounts>;
  ClusterFilter: ClusterFilter;
  ClusterFirms: ResolverTypeWrapper<ClusterFirms>;
  ClusterModel: ResolverTypeWrapper<Model>;
  ClusterStatus: ResolverTypeWrapper<string>;
  Composition: ResolverTypeWrapper<AskedComposition>;
  Confidence: ResolverTypeWrapper<string>;
  Consolidation: ResolverTypeWrapper<AskedConsolidation>;
  ConsolidationFigures: ResolverTypeWrapper<AskedFigures>;
  ConsolidationGroup: ResolverTypeWrapper<AskedGroup>;
  ConsolidationMethod: ResolverTypeWrapper<AskedConsolidationMethod>;
  CounterKind: ResolverTypeWrapper<string>;
  Counterargument: ResolverTypeWrapper<AnsweredCounterargument>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Criterion: ResolverTypeWrapper<AskedCriterion>;
  Dataset: ResolverTypeWrapper<AskedDataset>;
  DatasetCounts: ResolverTypeWrapper<DatasetCounts>;
  DatePrecision: ResolverTypeWrapper<string>;
  DatedRule: ResolverTypeWrapper<Omit<DatedRule, 'rule'> & { rule: ResolversTypes['SuggestionRule'] }>;
  DatedTest: ResolverTypeWrapper<Omit<DatedTest, 'rules'> & { rules: ReadonlyArray<ResolversTypes['DatedRule']> }>;
  Distribution: ResolverTypeWrapper<AskedDistribution>;
  EndedCluster: ResolverTypeWrapper<AskedEnded>;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<AskedEvents>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventType: ResolverTypeWrapper<string>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Facet: ResolverTypeWrapper<Facet>;
  FieldCoverage: ResolverTypeWrapper<Omit<FieldCoverage, 'field'> & { field?: Maybe<ResolversTypes['BusinessField']> }>;
  Firm: ResolverTypeWrapper<ActorRow>;
  FirmDistribution: ResolverTypeWrapper<AskedFirmDistribution>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Fragility: ResolverTypeWrapper<AskedFragility>;
  Gap: ResolverTypeWrapper<Gap>;
  Gaps: ResolverTypeWrapper<AskedGaps>;
  GroupFit: ResolverTypeWrapper<AskedFit>;
  Grouping: ResolverTypeWrapper<Grouping>;
  GroupingCondition: ResolverTypeWrapper<Omit<GroupingCondition, 'kind'> & { kind: ResolversTypes['GroupingConditionKind'] }>;
  GroupingConditionKind: ResolverTypeWrapper<string>;
  GroupingCover: ResolverTypeWrapper<string>;
  GroupingList: ResolverTypeWrapper<AskedGroupingList>;
  GroupingMethod: ResolverTypeWrapper<Omit<GroupingMethod, 'conditions' | 'confidence' | 'coverages' | 'roles' | 'sectors' | 'types'> & { conditions: ReadonlyArray<ResolversTypes['GroupingCondition']>, confidence?: Maybe<ReadonlyArray<ResolversTypes['Confidence']>>, coverages: ReadonlyArray<ResolversTypes['SectorCoverage']>, roles?: Maybe<ReadonlyArray<ResolversTypes['Role']>>, sectors: ReadonlyArray<ResolversTypes['Sector']>, types?: Maybe<ReadonlyArray<ResolversTypes['ActorType']>> }>;
  GroupingPoints: ResolverTypeWrapper<GroupingPoints>;
  Groupings: ResolverTypeWrapper<AskedGroupings>;
  HubThreshold: ResolverTypeWrapper<Omit<HubThreshold, 'sector'> & { sector: ResolversTypes['Sector'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Importance: ResolverTypeWrapper<string>;
  Institution: ResolverTypeWrapper<ActorRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Intersection: ResolverTypeWrapper<AskedIntersection>;
  IntroductionChain: ResolverTypeWrapper<AskedChain>;
  Kind: ResolverTypeWrapper<string>;
  Label: ResolverTypeWrapper<string>;
  LackingPartner: ResolverTypeWrapper<AskedLacking>;
  Landscape: ResolverTypeWrapper<AskedLandscape>;
  LegalForm: ResolverTypeWrapper<string>;
  Level: ResolverTypeWrapper<string>;
  Link: ResolverTypeWrapper<LinkRow>;
  LinkConnection: ResolverTypeWrapper<LinkList>;
  LinkEdge: ResolverTypeWrapper<AnsweredLinkEdge>;
  LinkEvidence: ResolverTypeWrapper<AskedEvidence>;
  LinkFacets: ResolverTypeWrapper<LinkFacets>;
  LinkOrder: ResolverTypeWrapper<string>;
  MeasuredGoal: ResolverTypeWrapper<Omit<MeasuredGoal, 'goal'> & { goal: ResolversTypes['SuggestionGoal'] }>;
  MeasuredInterval: ResolverTypeWrapper<MeasuredInterval>;
  MeasuredRule: ResolverTypeWrapper<Omit<MeasuredRule, 'rule' | 'verdict'> & { rule: ResolversTypes['SuggestionRule'], verdict?: Maybe<ResolversTypes['MeasuredVerdict']> }>;
  MeasuredVerdict: ResolverTypeWrapper<string>;
  MembershipConnection: ResolverTypeWrapper<AnsweredLinkConnection>;
  MembershipEdge: ResolverTypeWrapper<AnsweredPartnerEdge>;
  Method: ResolverTypeWrapper<string>;
  MissingStep: ResolverTypeWrapper<string>;
  Network: ResolverTypeWrapper<AskedNetwork>;
  NetworkActor: ResolverTypeWrapper<AskedNetworkActor>;
  NetworkLink: ResolverTypeWrapper<AskedNetworkLink>;
  NetworkLinkColumns: ResolverTypeWrapper<AskedLinkColumns>;
  Node: ResolverTypeWrapper<AskedNode>;
  Operator: ResolverTypeWrapper<string>;
  OutcomeCount: ResolverTypeWrapper<Omit<OutcomeCount, 'outcome'> & { outcome: ResolversTypes['PartnerOutcome'] }>;
  Overlap: ResolverTypeWrapper<AskedOverlap>;
  OverlapCluster: ResolverTypeWrapper<ComparedCluster>;
  OverlapMethod: ResolverTypeWrapper<AskedMethod>;
  OverlapPair: ResolverTypeWrapper<AskedPair>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pair: ResolverTypeWrapper<AskedPairOfClusters>;
  PairChance: ResolverTypeWrapper<AskedChance>;
  PairPartner: ResolverTypeWrapper<AskedPartner>;
  PairStanding: ResolverTypeWrapper<string>;
  PairTogether: ResolverTypeWrapper<Omit<PairTogether, 'standing'> & { standing: ResolversTypes['PairStanding'] }>;
  PartnerChangeConnection: ResolverTypeWrapper<ChangeList>;
  PartnerChangeEdge: ResolverTypeWrapper<ChangeEdge>;
  PartnerChangeOrder: ResolverTypeWrapper<string>;
  PartnerComparison: ResolverTypeWrapper<AskedComparison>;
  PartnerConnection: ResolverTypeWrapper<AnsweredLinkConnection>;
  PartnerEdge: ResolverTypeWrapper<AnsweredPartnerEdge>;
  PartnerMethod: ResolverTypeWrapper<AskedPartnerMethod>;
  PartnerOutcome: ResolverTypeWrapper<string>;
  PartnerReason: ResolverTypeWrapper<AskedReason>;
  PartnerRole: ResolverTypeWrapper<Omit<PartnerRole, 'role'> & { role: ResolversTypes['Role'] }>;
  PartnerSuggestionConnection: ResolverTypeWrapper<AskedSuggestions>;
  PartnerSuggestionEdge: ResolverTypeWrapper<SuggestionEdge>;
  PartnerType: ResolverTypeWrapper<AskedPartnerType>;
  Path: ResolverTypeWrapper<AskedPath>;
  PayingMembers: ResolverTypeWrapper<string>;
  Place: ResolverTypeWrapper<RecordRow>;
  PlaceLevel: ResolverTypeWrapper<string>;
  Profile: ResolverTypeWrapper<AskedProfile>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionCost: ResolverTypeWrapper<QuestionCost>;
  Reach: ResolverTypeWrapper<Reach>;
  ReasonKind: ResolverTypeWrapper<string>;
  RegionCoverage: ResolverTypeWrapper<RegionCoverage>;
  Role: ResolverTypeWrapper<string>;
  SearchBy: ResolverTypeWrapper<string>;
  SearchConnection: ResolverTypeWrapper<ActorList>;
  SearchEdge: ResolverTypeWrapper<AnsweredActorEdge>;
  Sector: ResolverTypeWrapper<string>;
  SectorCoverage: ResolverTypeWrapper<Omit<SectorCoverage, 'sector'> & { sector: ResolversTypes['Sector'] }>;
  SectorMemberships: ResolverTypeWrapper<Omit<SectorMemberships, 'sector'> & { sector: ResolversTypes['Sector'] }>;
  Service: ResolverTypeWrapper<string>;
  SettledLinks: ResolverTypeWrapper<SettledLinks>;
  SharedWithCluster: ResolverTypeWrapper<AskedSharedPair>;
  SizeClass: ResolverTypeWrapper<string>;
  Source: ResolverTypeWrapper<RecordRow>;
  SpokenPartners: ResolverTypeWrapper<SpokenPartners>;
  Stance: ResolverTypeWrapper<string>;
  Standing: ResolverTypeWrapper<Standing>;
  Standings: ResolverTypeWrapper<Standings>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SuggestionGoal: ResolverTypeWrapper<string>;
  SuggestionMeasure: ResolverTypeWrapper<AskedMeasure>;
  SuggestionRule: ResolverTypeWrapper<string>;
  SuggestionWeights: ResolverTypeWrapper<SuggestionWeights>;
  SuggestionsWithFewerLinks: ResolverTypeWrapper<AskedFewerLinks>;
  Term: ResolverTypeWrapper<RecordRow>;
  TermCategory: ResolverTypeWrapper<string>;
  Ties: ResolverTypeWrapper<Ties>;
  Trait: ResolverTypeWrapper<RecordRow>;
  TraitStance: ResolverTypeWrapper<string>;
  UnlinkedPair: ResolverTypeWrapper<Omit<UnlinkedPair, 'field'> & { field: ResolversTypes['BusinessField'] }>;
  ValidYears: ResolverTypeWrapper<ValidYears>;
  ValueCount: ResolverTypeWrapper<ValueCount>;
  YearBasis: ResolverTypeWrapper<string>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: RecordRow;
  AccountMeans: AnsweredAccountMeans;
  AccountSums: AccountSums;
  Actor: ActorRow;
  ActorConnection: FilteredActors;
  ActorEdge: ListedActor;
  ActorFacets: ActorFacets;
  ActorFilter: ActorFilter;
  Benchmark: RecordRow;
  BindingActor: AskedBinding;
  Boolean: Scalars['Boolean']['output'];
  ChanceTenth: ChanceTenth;
  Cluster: ActorRow;
  ClusterBreakdown: AskedBreakdown;
  ClusterCount: CountOfCluster;
  ClusterCounts: ClusterCounts;
  ClusterFilter: ClusterFilter;
  ClusterFirms: ClusterFirms;
  ClusterModel: Model;
  Composition: AskedComposition;
  Consolidation: AskedConsolidation;
  ConsolidationFigures: AskedFigures;
  ConsolidationGroup: AskedGroup;
  ConsolidationMethod: AskedConsolidationMethod;
  Counterargument: AnsweredCounterargument;
  Coverage: Coverage;
  Criterion: AskedCriterion;
  Dataset: AskedDataset;
  DatasetCounts: DatasetCounts;
  DatedRule: DatedRule;
  DatedTest: Omit<DatedTest, 'rules'> & { rules: ReadonlyArray<ResolversParentTypes['DatedRule']> };
  Distribution: AskedDistribution;
  EndedCluster: AskedEnded;
  Event: EventRow;
  EventConnection: AskedEvents;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Evidence: EvidenceRow;
  Facet: Facet;
  FieldCoverage: FieldCoverage;
  Firm: ActorRow;
  FirmDistribution: AskedFirmDistribution;
  Float: Scalars['Float']['output'];
  Fragility: AskedFragility;
  Gap: Gap;
  Gaps: AskedGaps;
  GroupFit: AskedFit;
  Grouping: Grouping;
  GroupingCondition: GroupingCondition;
  GroupingList: AskedGroupingList;
  GroupingMethod: Omit<GroupingMethod, 'conditions' | 'coverages'> & { conditions: ReadonlyArray<ResolversParentTypes['GroupingCondition']>, coverages: ReadonlyArray<ResolversParentTypes['SectorCoverage']> };
  GroupingPoints: GroupingPoints;
  Groupings: AskedGroupings;
  HubThreshold: HubThreshold;
  ID: Scalars['ID']['output'];
  Institution: ActorRow;
  Int: Scalars['Int']['output'];
  Intersection: AskedIntersection;
  IntroductionChain: AskedChain;
  LackingPartner: AskedLacking;
  Landscape: AskedLandscape;
  Link: LinkRow;
  LinkConnection: LinkList;
  LinkEdge: AnsweredLinkEdge;
  LinkEvidence: AskedEvidence;
  LinkFacets: LinkFacets;
  MeasuredGoal: MeasuredGoal;
  MeasuredInterval: MeasuredInterval;
  MeasuredRule: MeasuredRule;
  MembershipConnection: AnsweredLinkConnection;
  MembershipEdge: AnsweredPartnerEdge;
  Network: AskedNetwork;
  NetworkActor: AskedNetworkActor;
  NetworkLink: AskedNetworkLink;
  NetworkLinkColumns: AskedLinkColumns;
  Node: AskedNode;
  OutcomeCount: OutcomeCount;
  Overlap: AskedOverlap;
  OverlapCluster: ComparedCluster;
  OverlapMethod: AskedMethod;
  OverlapPair: AskedPair;
  PageInfo: PageInfo;
  Pair: AskedPairOfClusters;
  PairChance: AskedChance;
  PairPartner: AskedPartner;
  PairTogether: PairTogether;
  PartnerChangeConnection: ChangeList;
  PartnerChangeEdge: ChangeEdge;
  PartnerComparison: AskedComparison;
  PartnerConnection: AnsweredLinkConnection;
  PartnerEdge: AnsweredPartnerEdge;
  PartnerMethod: AskedPartnerMethod;
  PartnerReason: AskedReason;
  PartnerRole: PartnerRole;
  PartnerSuggestionConnection: AskedSuggestions;
  PartnerSuggestionEdge: SuggestionEdge;
  PartnerType: AskedPartnerType;
  Path: AskedPath;
  Place: RecordRow;
  Profile: AskedProfile;
  Query: Record<PropertyKey, never>;
  QuestionCost: QuestionCost;
  Reach: Reach;
  RegionCoverage: RegionCoverage;
  SearchConnection: ActorList;
  SearchEdge: AnsweredActorEdge;
  SectorCoverage: SectorCoverage;
  SectorMemberships: SectorMemberships;
  SettledLinks: SettledLinks;
  SharedWithCluster: AskedSharedPair;
  Source: RecordRow;
  SpokenPartners: SpokenPartners;
  Standing: Standing;
  Standings: Standings;
  String: Scalars['String']['output'];
  SuggestionMeasure: AskedMeasure;
  SuggestionWeights: SuggestionWeights;
  SuggestionsWithFewerLinks: AskedFewerLinks;
  Term: RecordRow;
  Ties: Ties;
  Trait: RecordRow;
  UnlinkedPair: UnlinkedPair;
  ValidYears: ValidYears;
  ValueCount: ValueCount;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  countries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dedicatedFirms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  financingOther?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  financingRegional?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  financingState?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firmsUnder50?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internationalCollaborations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  internationalFirms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  newCompetences?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newCompetencesUnder50?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newIdeas?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newIdeasUnder50?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newProducts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newProductsUnder50?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participatingFirms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  staffFte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountMeansResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountMeans'] = ResolversParentTypes['AccountMeans']> = {
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  financing?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firmsUnder50?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  internationalCollaborations?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  internationalFirms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  newCompetences?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  newIdeas?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  newProducts?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  participatingFirms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  staffFte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountSumsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountSums'] = ResolversParentTypes['AccountSums']> = {
  financingOther?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  financingRegional?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  financingReportedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  financingState?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  staffFte?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  staffReportedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Cluster' | 'Firm' | 'Institution', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ActorFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<ActorConnectionPlaceArgs, 'actor'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  partnerCounts?: Resolver<Maybe<ResolversTypes['SpokenPartners']>, ParentType, ContextType>;
};

export type ActorFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorFacets'] = ResolversParentTypes['ActorFacets']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  innovationNetworks?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  models?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  municipalities?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type ActorOrderResolvers = { CLUSTERS: 'clusters', FIELD: 'field', FIRMS: 'firms', KIND: 'kind', KNOWLEDGE: 'knowledge', MUNICIPALITY: 'municipality', NAME: 'name', PARTNERS: 'partners', PUBLIC: 'public', REGION: 'region', TYPE: 'type' };

export type ActorTypeResolvers = { AGENCY: 'agency', ART_SCHOOL: 'art_school', ASSOCIATION: 'association', BUSINESS_ACADEMY: 'business_academy', BUSINESS_COUNCIL: 'business_council', CLUSTER_ORGANISATION: 'cluster_organisation', FIRM: 'firm', FOUNDATION: 'foundation', FUNDER: 'funder', GROWTH_FORUM: 'growth_forum', GROWTH_HOUSE: 'growth_house', GTS: 'gts', HOSPITAL: 'hospital', INNOVATION_ENVIRONMENT: 'innovation_environment', INNOVATION_NETWORK: 'innovation_network', KNOWLEDGE_CENTRE: 'knowledge_centre', MINISTRY: 'ministry', MUNICIPALITY: 'municipality', OTHER_KNOWLEDGE: 'other_knowledge', OTHER_ORGANISATION: 'other_organisation', OTHER_PUBLIC: 'other_public', REGION: 'region', SECTOR_RESEARCH: 'sector_research', THINK_TANK: 'think_tank', TRADE_ASSOCIATION: 'trade_association', UNIVERSITY: 'university', UNIVERSITY_COLLEGE: 'university_college', VOCATIONAL_SCHOOL: 'vocational_school' };

export type BenchmarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Benchmark'] = ResolversParentTypes['Benchmark']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definitionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['Operator'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  valueTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearBasis?: Resolver<ResolversTypes['YearBasis'], ParentType, ContextType>;
};

export type BindingActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BindingActor'] = ResolversParentTypes['BindingActor']> = {
  abovePairCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excess?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  jaccardWith?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  jaccardWithout?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharingWith?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharingWithout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BindingOrderResolvers = { EXCESS: 'excess', SHARE: 'share' };

export type BodyResolvers = { ADVISORY_BOARD: 'advisory_board', BOARD: 'board', PARTNERSHIP: 'partnership', STEERING_GROUP: 'steering_group' };

export type BusinessFieldResolvers = { BUILDING: 'building', CREATIVE: 'creative', DIGITAL: 'digital', ENERGY: 'energy', ENVIRONMENT: 'environment', FOOD: 'food', HEALTH: 'health', MARITIME: 'maritime', PRODUCTION: 'production', SERVICES: 'services' };

export type ChanceTailResolvers = { FEWER: 'fewer', MORE: 'more' };

export type ChanceTenthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChanceTenth'] = ResolversParentTypes['ChanceTenth']> = {
  observed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  suggestionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChanceVerdictResolvers = { ABOVE: 'above', BELOW: 'below', WITHIN: 'within' };

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  chairSector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ClusterClusterCountArgs>>;
  clusters?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<ClusterClustersArgs, 'first'>>;
  composition?: Resolver<Maybe<ResolversTypes['Composition']>, ParentType, ContextType, Partial<ClusterCompositionArgs>>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ClusterCounts'], ParentType, ContextType, Partial<ClusterCountsArgs>>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType, Partial<ClusterCriteriaArgs>>;
  cvr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  developmentPath?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['BusinessField']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  innovationNetwork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  labelDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  legalForm?: Resolver<Maybe<ResolversTypes['LegalForm']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  modelMethod?: Resolver<Maybe<ResolversTypes['Method']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<ClusterPartnersArgs, 'first'>>;
  payingMembers?: Resolver<Maybe<ResolversTypes['PayingMembers']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarkEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['Service']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  standings?: Resolver<Maybe<ResolversTypes['Standings']>, ParentType, ContextType, Partial<ClusterStandingsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['ClusterStatus']>, ParentType, ContextType>;
  successorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActorType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterBreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterBreakdown'] = ResolversParentTypes['ClusterBreakdown']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  legalForms?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  models?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType>;
};

export type ClusterCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterCount'] = ResolversParentTypes['ClusterCount']> = {
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterCounts'] = ResolversParentTypes['ClusterCounts']> = {
  clusters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dedicated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knowledge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterFirmsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterFirms'] = ResolversParentTypes['ClusterFirms']> = {
  clusterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dedicated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClusterModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterModel'] = ResolversParentTypes['ClusterModel']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  traits?: Resolver<ReadonlyArray<ResolversTypes['Trait']>, ParentType, ContextType>;
};

export type ClusterStatusResolvers = { CATALOGUE: 'catalogue', EMERGING: 'emerging', ENDED: 'ended' };

export type CompositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Composition'] = ResolversParentTypes['Composition']> = {
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostShared?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PartnerRole']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['PartnerType']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfidenceResolvers = { CONFIRMED: 'confirmed', LIKELY: 'likely', UNCERTAIN: 'uncertain' };

export type ConsolidationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consolidation'] = ResolversParentTypes['Consolidation']> = {
  accountYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changedPartners?: Resolver<ResolversTypes['PartnerChangeConnection'], ParentType, ContextType, RequireFields<ConsolidationChangedPartnersArgs, 'first' | 'orderBy'>>;
  consolidated?: Resolver<ResolversTypes['ConsolidationFigures'], ParentType, ContextType>;
  coveredFields?: Resolver<ReadonlyArray<ResolversTypes['FieldCoverage']>, ParentType, ContextType>;
  doingNothing?: Resolver<ResolversTypes['ConsolidationFigures'], ParentType, ContextType>;
  doubledCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedClusters?: Resolver<ReadonlyArray<ResolversTypes['EndedCluster']>, ParentType, ContextType>;
  endedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fits?: Resolver<ReadonlyArray<ResolversTypes['GroupFit']>, ParentType, ContextType, RequireFields<ConsolidationFitsArgs, 'cluster'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ConsolidationGroup']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ConsolidationMethod'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  secretariats?: Resolver<ReadonlyArray<ResolversTypes['RegionCoverage']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsolidationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsolidationFigures'] = ResolversParentTypes['ConsolidationFigures']> = {
  abovePairCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fieldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largestPartnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  membershipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['SectorMemberships']>, ParentType, ContextType>;
  staffMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Ties'], ParentType, ContextType>;
};

export type ConsolidationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsolidationGroup'] = ResolversParentTypes['ConsolidationGroup']> = {
  abovePairCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  breakdown?: Resolver<ResolversTypes['ClusterBreakdown'], ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  doubledCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedInside?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  membershipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Cluster']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['SectorMemberships']>, ParentType, ContextType>;
  soleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sums?: Resolver<ResolversTypes['AccountSums'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Ties'], ParentType, ContextType>;
  unlinkedPairs?: Resolver<ReadonlyArray<ResolversTypes['UnlinkedPair']>, ParentType, ContextType>;
};

export type ConsolidationMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsolidationMethod'] = ResolversParentTypes['ConsolidationMethod']> = {
  confidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Confidence']>>, ParentType, ContextType>;
  coverages?: Resolver<ReadonlyArray<ResolversTypes['SectorCoverage']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ended?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nullModel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  software?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  types?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActorType']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CounterKindResolvers = { BREADTH: 'breadth', FAR: 'far', FEW: 'few', ONE_LINK: 'one_link', POPULAR: 'popular', UNCERTAIN: 'uncertain' };

export type CounterargumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counterargument'] = ResolversParentTypes['Counterargument']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CounterKind'], ParentType, ContextType>;
  km?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observedClusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sufficient?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  glossaryTerm?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  benchmarks?: Resolver<ReadonlyArray<ResolversTypes['Benchmark']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['DatasetCounts'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataGaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  models?: Resolver<ReadonlyArray<ResolversTypes['ClusterModel']>, ParentType, ContextType, Partial<DatasetModelsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType, Partial<DatasetTermsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearNamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DatasetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetCounts'] = ResolversParentTypes['DatasetCounts']> = {
  clusters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firmLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knowledge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatePrecisionResolvers = { DAY: 'day', MONTH: 'month', YEAR: 'year' };

export type DatedRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedRule'] = ResolversParentTypes['DatedRule']> = {
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SuggestionRule'], ParentType, ContextType>;
};

export type DatedTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedTest'] = ResolversParentTypes['DatedTest']> = {
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  learned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['DatedRule']>, ParentType, ContextType>;
  sought?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Distribution'] = ResolversParentTypes['Distribution']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  inSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Benchmark']>, ParentType, ContextType>;
  quartiles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ClusterCount']>, ParentType, ContextType>;
};

export type EndedClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndedCluster'] = ResolversParentTypes['EndedCluster']> = {
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  membershipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  soleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  developmentPath?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarkEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventTypeResolvers = { ABSORBED: 'absorbed', ENDED: 'ended', FOUNDED: 'founded', LABELLED: 'labelled', MERGED: 'merged', PROGRAMME: 'programme', PROJECT: 'project', REHOSTED: 'rehosted', RENAMED: 'renamed', SPLIT: 'split' };

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarkEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldCoverage'] = ResolversParentTypes['FieldCoverage']> = {
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['BusinessField']>, ParentType, ContextType>;
  remainingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<FirmClusterCountArgs>>;
  clusters?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<FirmClustersArgs, 'first'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  cvr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['BusinessField']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<FirmHubArgs, 'hubPercentile'>>;
  hubRule?: Resolver<Maybe<ResolversTypes['HubThreshold']>, ParentType, ContextType, RequireFields<FirmHubRuleArgs, 'hubPercentile'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarkEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  sizeClass?: Resolver<Maybe<ResolversTypes['SizeClass']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  successorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActorType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmDistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmDistribution'] = ResolversParentTypes['FirmDistribution']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  inSources?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Benchmark']>, ParentType, ContextType>;
  quartiles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Float']>>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ClusterCount']>, ParentType, ContextType>;
};

export type FragilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fragility'] = ResolversParentTypes['Fragility']> = {
  linkCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  da?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gaps'] = ResolversParentTypes['Gaps']> = {
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['PartnerComparison']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PartnerMethod'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['PartnerComparison']>, ParentType, ContextType>;
  similarClusters?: Resolver<ReadonlyArray<ResolversTypes['SharedWithCluster']>, ParentType, ContextType>;
  tendencies?: Resolver<Maybe<ResolversTypes['ClusterModel']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['PartnerComparison']>, ParentType, ContextType>;
};

export type GroupFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupFit'] = ResolversParentTypes['GroupFit']> = {
  alreadyThereCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grouping'] = ResolversParentTypes['Grouping']> = {
  groupClusterIds?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GroupingConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupingCondition'] = ResolversParentTypes['GroupingCondition']> = {
  clusterIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GroupingConditionKind'], ParentType, ContextType>;
};

export type GroupingConditionKindResolvers = { APART: 'apart', LEAST_GROUPS: 'least_groups', LEAST_SIZE: 'least_size', MOST_GROUPS: 'most_groups', MOST_SIZE: 'most_size', ONE_PER_FIELD: 'one_per_field', ONE_PER_REGION: 'one_per_region', TOGETHER: 'together' };

export type GroupingCoverResolvers = { FIELD: 'field', REGION: 'region' };

export type GroupingListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupingList'] = ResolversParentTypes['GroupingList']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  goodGroupings?: Resolver<ReadonlyArray<ResolversTypes['Grouping']>, ParentType, ContextType, RequireFields<GroupingListGoodGroupingsArgs, 'first'>>;
  groupingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pairsTogether?: Resolver<ReadonlyArray<ResolversTypes['PairTogether']>, ParentType, ContextType>;
  proven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wholeCounts?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GroupingMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupingMethod'] = ResolversParentTypes['GroupingMethod']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['GroupingCondition']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Confidence']>>, ParentType, ContextType>;
  coverages?: Resolver<ReadonlyArray<ResolversTypes['SectorCoverage']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nullModel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['GroupingPoints'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  software?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  types?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActorType']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupingPointsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupingPoints'] = ResolversParentTypes['GroupingPoints']> = {
  balance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sameField?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sameRegion?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GroupingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Groupings'] = ResolversParentTypes['Groupings']> = {
  best?: Resolver<Maybe<ResolversTypes['Grouping']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  clash?: Resolver<ReadonlyArray<ResolversTypes['GroupingCondition']>, ParentType, ContextType>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['GroupingList']>, ParentType, ContextType, RequireFields<GroupingsListArgs, 'within'>>;
  method?: Resolver<ResolversTypes['GroupingMethod'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HubThresholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubThreshold'] = ResolversParentTypes['HubThreshold']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  hubCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moreThan?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type ImportanceResolvers = { LITTLE: 'little', LOT: 'lot', NOTHING: 'nothing', SOME: 'some' };

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<InstitutionClusterCountArgs>>;
  clusters?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<InstitutionClustersArgs, 'first'>>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  cvr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['BusinessField']>, ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<InstitutionHubArgs, 'hubPercentile'>>;
  hubRule?: Resolver<Maybe<ResolversTypes['HubThreshold']>, ParentType, ContextType, RequireFields<InstitutionHubRuleArgs, 'hubPercentile'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remarkEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  successorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActorType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntersectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intersection'] = ResolversParentTypes['Intersection']> = {
  clusterIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntroductionChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionChain'] = ResolversParentTypes['IntroductionChain']> = {
  byChance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  likely?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KindResolvers = { CLUSTER: 'cluster', FIRM: 'firm', GTS: 'gts', KNOWLEDGE: 'knowledge', OTHER: 'other', PUBLIC: 'public', UNIVERSITY: 'university' };

export type LabelResolvers = { BRONZE: 'bronze', GOLD: 'gold', IN_PROCESS: 'in_process', NONE: 'none', SILVER: 'silver' };

export type LackingPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LackingPartner'] = ResolversParentTypes['LackingPartner']> = {
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type LandscapeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Landscape'] = ResolversParentTypes['Landscape']> = {
  accountMeans?: Resolver<ReadonlyArray<ResolversTypes['AccountMeans']>, ParentType, ContextType>;
  certainClusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['FirmDistribution'], ParentType, ContextType>;
  innovationNetworkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  invented?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knowledge?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalFormResolvers = { ASSOCIATION: 'association', CLUSTER_UNIT: 'cluster_unit', COMPANY: 'company', FOUNDATION: 'foundation', KNOWLEDGE_INSTITUTION_UNIT: 'knowledge_institution_unit', PUBLIC_UNIT: 'public_unit', UNIVERSITY_UNIT: 'university_unit' };

export type LevelResolvers = { INTERNATIONAL: 'international', LOCAL: 'local', NATIONAL: 'national', REGIONAL: 'regional' };

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validYears?: Resolver<Maybe<ResolversTypes['ValidYears']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['LinkFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<LinkConnectionPlaceArgs>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LinkEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEvidence'] = ResolversParentTypes['LinkEvidence']> = {
  contradicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkFacets'] = ResolversParentTypes['LinkFacets']> = {
  confidence?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type LinkOrderResolvers = { CLUSTER: 'cluster', CONFIDENCE: 'confidence', METHOD: 'method', NAME: 'name', ROLE: 'role', SINCE: 'since', SOURCE: 'source' };

export type MeasuredGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredGoal'] = ResolversParentTypes['MeasuredGoal']> = {
  goal?: Resolver<ResolversTypes['SuggestionGoal'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeasuredIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredInterval'] = ResolversParentTypes['MeasuredInterval']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeasuredRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasuredRule'] = ResolversParentTypes['MeasuredRule']> = {
  recall?: Resolver<ResolversTypes['MeasuredInterval'], ParentType, ContextType>;
  recallDifference?: Resolver<Maybe<ResolversTypes['MeasuredInterval']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SuggestionRule'], ParentType, ContextType>;
  separation?: Resolver<ResolversTypes['MeasuredInterval'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['MeasuredVerdict']>, ParentType, ContextType>;
};

export type MeasuredVerdictResolvers = { BETTER: 'better', NO_BETTER: 'no_better', WORSE: 'worse' };

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validYears?: Resolver<Maybe<ResolversTypes['ValidYears']>, ParentType, ContextType>;
};

export type MethodResolvers = { INFERRED: 'inferred', PUBLICATION: 'publication', REGISTER: 'register', SELF_REPORTED: 'self_reported', SYNTHETIC: 'synthetic', WEBSITE: 'website' };

export type MissingStepResolvers = { CLUSTERS: 'clusters', PARTNERS: 'partners', SHARED: 'shared' };

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['NetworkActor']>, ParentType, ContextType>;
  firmCounts?: Resolver<ReadonlyArray<ResolversTypes['ClusterFirms']>, ParentType, ContextType>;
  linkColumns?: Resolver<ResolversTypes['NetworkLinkColumns'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NetworkActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkActor'] = ResolversParentTypes['NetworkActor']> = {
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['BusinessField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  innovationNetwork?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['Label']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActorType'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clusterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validYears?: Resolver<Maybe<ResolversTypes['ValidYears']>, ParentType, ContextType>;
};

export type NetworkLinkColumnsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLinkColumns'] = ResolversParentTypes['NetworkLinkColumns']> = {
  actorIndices?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  clusterIndices?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['Method']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'Cluster' | 'Event' | 'Firm' | 'Institution' | 'Link' | 'Source', ParentType, ContextType>;
};

export type OperatorResolvers = { ABOUT: '~', AT_LEAST: '≥', AT_MOST: '≤', EQUAL: '=', LESS: '<', MORE: '>' };

export type OutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeCount'] = ResolversParentTypes['OutcomeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PartnerOutcome'], ParentType, ContextType>;
};

export type OverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overlap'] = ResolversParentTypes['Overlap']> = {
  above?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  below?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bindingActors?: Resolver<ReadonlyArray<ResolversTypes['BindingActor']>, ParentType, ContextType, RequireFields<OverlapBindingActorsArgs, 'order'>>;
  comparedClusters?: Resolver<ReadonlyArray<ResolversTypes['OverlapCluster']>, ParentType, ContextType>;
  disagreements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  intersections?: Resolver<ReadonlyArray<ResolversTypes['Intersection']>, ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['OverlapMethod'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['OverlapPair']>, ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledLinks?: Resolver<Maybe<ResolversTypes['SettledLinks']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapCluster'] = ResolversParentTypes['OverlapCluster']> = {
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapMethod'] = ResolversParentTypes['OverlapMethod']> = {
  burnIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Confidence']>>, ParentType, ContextType>;
  coverages?: Resolver<ReadonlyArray<ResolversTypes['SectorCoverage']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hubPercentile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  merge?: Resolver<Maybe<ReadonlyArray<ReadonlyArray<ResolversTypes['ID']>>>, ParentType, ContextType>;
  nullModel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Role']>>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smallestQ?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  software?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thinning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  types?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActorType']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weighted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverlapPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlapPair'] = ResolversParentTypes['OverlapPair']> = {
  analytic?: Resolver<Maybe<ResolversTypes['PairChance']>, ParentType, ContextType>;
  chance?: Resolver<ResolversTypes['PairChance'], ParentType, ContextType>;
  containmentA?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  containmentB?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  idA?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idB?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  overlapCoefficient?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pair'] = ResolversParentTypes['Pair']> = {
  a?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hubRules?: Resolver<ReadonlyArray<ResolversTypes['HubThreshold']>, ParentType, ContextType>;
  jaccardWithoutHubs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['OverlapMethod'], ParentType, ContextType>;
  onlyA?: Resolver<ReadonlyArray<ResolversTypes['PairPartner']>, ParentType, ContextType>;
  onlyB?: Resolver<ReadonlyArray<ResolversTypes['PairPartner']>, ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['OverlapPair'], ParentType, ContextType>;
  partnersA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnersB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedPartners?: Resolver<ReadonlyArray<ResolversTypes['PairPartner']>, ParentType, ContextType>;
  sharedSpecialists?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairChanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairChance'] = ResolversParentTypes['PairChance']> = {
  difference?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fragility?: Resolver<Maybe<ResolversTypes['Fragility']>, ParentType, ContextType, RequireFields<PairChanceFragilityArgs, 'most'>>;
  pFewer?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pMore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  qFewer?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  qMore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareLess?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareMore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tail?: Resolver<ResolversTypes['ChanceTail'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ChanceVerdict']>, ParentType, ContextType>;
  z?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PairPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairPartner'] = ResolversParentTypes['PairPartner']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type PairStandingResolvers = { ALWAYS: 'always', NEVER: 'never', OPEN: 'open' };

export type PairTogetherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairTogether'] = ResolversParentTypes['PairTogether']> = {
  idA?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idB?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PairStanding'], ParentType, ContextType>;
  togetherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerChangeConnection'] = ResolversParentTypes['PartnerChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerChangeEdge'] = ResolversParentTypes['PartnerChangeEdge']> = {
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusterIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupPlaces?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  lostRegions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PartnerOutcome'], ParentType, ContextType>;
  remainingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerChangeOrderResolvers = { MEMBERSHIPS: 'memberships', REGIONS: 'regions' };

export type PartnerComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerComparison'] = ResolversParentTypes['PartnerComparison']> = {
  all?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lacking?: Resolver<ReadonlyArray<ResolversTypes['LackingPartner']>, ParentType, ContextType, RequireFields<PartnerComparisonLackingArgs, 'first'>>;
  lackingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  similar?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  linkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validYears?: Resolver<Maybe<ResolversTypes['ValidYears']>, ParentType, ContextType>;
};

export type PartnerMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerMethod'] = ResolversParentTypes['PartnerMethod']> = {
  cluster?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ended?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  merge?: Resolver<Maybe<ReadonlyArray<ReadonlyArray<ResolversTypes['ID']>>>, ParentType, ContextType>;
  nullModel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  software?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  types?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActorType']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['SuggestionWeights'], ParentType, ContextType>;
  withinKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartnerOutcomeResolvers = { FEWER: 'fewer', KEPT: 'kept', LOST: 'lost', ONE_LEFT: 'one_left', UNCHANGED: 'unchanged' };

export type PartnerReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerReason'] = ResolversParentTypes['PartnerReason']> = {
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReasonKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type PartnerRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRole'] = ResolversParentTypes['PartnerRole']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knowledge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  others?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  public?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type PartnerSuggestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSuggestionConnection'] = ResolversParentTypes['PartnerSuggestionConnection']> = {
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerSuggestionEdge']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['SuggestionMeasure']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PartnerMethod'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  notMeasured?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  similarClusters?: Resolver<ReadonlyArray<ResolversTypes['SharedWithCluster']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unfiltered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withFewerLinks?: Resolver<Maybe<ResolversTypes['SuggestionsWithFewerLinks']>, ParentType, ContextType>;
  withoutPlace?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerSuggestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSuggestionEdge'] = ResolversParentTypes['PartnerSuggestionEdge']> = {
  against?: Resolver<ResolversTypes['Counterargument'], ParentType, ContextType>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['PartnerReason']>, ParentType, ContextType>;
  sameRegion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statedChance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartnerTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerType'] = ResolversParentTypes['PartnerType']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActorType'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['IntroductionChain']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PartnerMethod'], ParentType, ContextType>;
  missingStep?: Resolver<Maybe<ResolversTypes['MissingStep']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  working?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
};

export type PayingMembersResolvers = { ALL: 'all', FEW: 'few', MOST: 'most', NONE: 'none' };

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PlaceLevel'], ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceLevelResolvers = { COUNTRY: 'country', MUNICIPALITY: 'municipality', REGION: 'region' };

export type ProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  coverages?: Resolver<ReadonlyArray<ResolversTypes['SectorCoverage']>, ParentType, ContextType>;
  firmsWithin?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PartnerMethod'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['SharedWithCluster']>, ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnersWithin?: Resolver<Maybe<ResolversTypes['Reach']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['PartnerComparison']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PartnerComparison']>, ParentType, ContextType>;
  similarClusters?: Resolver<ReadonlyArray<ResolversTypes['SharedWithCluster']>, ParentType, ContextType>;
  standings?: Resolver<Maybe<ResolversTypes['Standings']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['PartnerComparison']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first' | 'orderBy' | 'reverse'>>;
  consolidation: Resolver<ResolversTypes['Consolidation'], ParentType, ContextType, RequireFields<QueryConsolidationArgs, 'groups' | 'sectors'>>;
  dataset: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  datasets: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  events: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  evidence: Resolver<Maybe<ResolversTypes['LinkEvidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'link'>>;
  gaps: Resolver<Maybe<ResolversTypes['Gaps']>, ParentType, ContextType, RequireFields<QueryGapsArgs, 'cluster'>>;
  groupings: Resolver<ResolversTypes['Groupings'], ParentType, ContextType, RequireFields<QueryGroupingsArgs, 'balance' | 'partners' | 'sameField' | 'sameRegion' | 'sectors' | 'seed'>>;
  landscape: Resolver<ResolversTypes['Landscape'], ParentType, ContextType, Partial<QueryLandscapeArgs>>;
  links: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QueryLinksArgs, 'first' | 'orderBy' | 'reverse' | 'sectors'>>;
  network: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'sectors'>>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  overlap: Resolver<ResolversTypes['Overlap'], ParentType, ContextType, RequireFields<QueryOverlapArgs, 'draws' | 'sectors' | 'seed' | 'weighted'>>;
  pair: Resolver<ResolversTypes['Pair'], ParentType, ContextType, RequireFields<QueryPairArgs, 'a' | 'b' | 'draws' | 'hubPercentile' | 'sectors' | 'seed' | 'weighted'>>;
  partnerSuggestions: Resolver<Maybe<ResolversTypes['PartnerSuggestionConnection']>, ParentType, ContextType, RequireFields<QueryPartnerSuggestionsArgs, 'cluster' | 'first'>>;
  path: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to'>>;
  profile: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType, RequireFields<QueryProfileArgs, 'cluster'>>;
  questionCost: Resolver<ResolversTypes['QuestionCost'], ParentType, ContextType>;
  search: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'by' | 'first' | 'text'>>;
};

export type QuestionCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionCost'] = ResolversParentTypes['QuestionCost']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reach'] = ResolversParentTypes['Reach']> = {
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  radiusKm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReasonKindResolvers = { ABOVE_CHANCE: 'above_chance', CLOSEST_CLUSTER: 'closest_cluster', MISSING_TYPE: 'missing_type', SAME_FIELD: 'same_field', SAME_REGION: 'same_region', THROUGH_PARTNERS: 'through_partners' };

export type RegionCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionCoverage'] = ResolversParentTypes['RegionCoverage']> = {
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remainingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleResolvers = { AGREEMENT: 'agreement', BOARD: 'board', DEDICATED: 'dedicated', FINANCIER: 'financier', FOUNDER: 'founder', HOST: 'host', OWNER: 'owner', PARTICIPANT: 'participant', PARTNER: 'partner', PROJECT: 'project' };

export type SearchByResolvers = { FIELD: 'field', LIKENESS: 'likeness', NAME: 'name', SEAT: 'seat' };

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type SectorResolvers = { CLUSTER: 'cluster', FIRM: 'firm', KNOWLEDGE: 'knowledge', OTHER: 'other', PUBLIC: 'public' };

export type SectorCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorCoverage'] = ResolversParentTypes['SectorCoverage']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type SectorMembershipsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorMemberships'] = ResolversParentTypes['SectorMemberships']> = {
  membershipCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type ServiceResolvers = { CLUSTER_DEVELOPMENT: 'cluster_development', DISSEMINATION: 'dissemination', EVENTS: 'events', FACILITATION: 'facilitation', FUNDRAISING: 'fundraising', INTERNATIONALISATION: 'internationalisation', KNOWLEDGE_BRIDGING: 'knowledge_bridging', MATCHMAKING: 'matchmaking', PROJECT_MANAGEMENT: 'project_management', TECHNOLOGY_SCOUTING: 'technology_scouting' };

export type SettledLinksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettledLinks'] = ResolversParentTypes['SettledLinks']> = {
  fixedPairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forbiddenLinkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  forcedLinkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedWithClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedWithCluster'] = ResolversParentTypes['SharedWithCluster']> = {
  analytic?: Resolver<Maybe<ResolversTypes['PairChance']>, ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  z?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SizeClassResolvers = { FROM_50_TO_249: 'from_50_to_249', FROM_250: 'from_250', UNDER_50: 'under_50' };

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpokenPartnersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpokenPartners'] = ResolversParentTypes['SpokenPartners']> = {
  dedicated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  knowledge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  public?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StanceResolvers = { CONTRADICTS: 'contradicts', SUPPORTS: 'supports' };

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  below?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  equal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StandingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standings'] = ResolversParentTypes['Standings']> = {
  accountYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dedicated?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  financing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  knowledge?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  public?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionGoalResolvers = { BETTER_THAN_EASE: 'better_than_ease', BETTER_THAN_POPULAR: 'better_than_popular', SEPARATION: 'separation', TRUE_CHANCE: 'true_chance' };

export type SuggestionMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionMeasure'] = ResolversParentTypes['SuggestionMeasure']> = {
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conclusionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dated?: Resolver<Maybe<ResolversTypes['DatedTest']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['MeasuredGoal']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  institutionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['MeasuredRule']>, ParentType, ContextType>;
  tenths?: Resolver<ReadonlyArray<ResolversTypes['ChanceTenth']>, ParentType, ContextType>;
};

export type SuggestionRuleResolvers = { EASE: 'ease', LENGTH_THREE: 'length_three', MOST_POPULAR: 'most_popular', MOST_POPULAR_IN_REGION: 'most_popular_in_region', OURS: 'ours', RANDOM: 'random' };

export type SuggestionWeightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionWeights'] = ResolversParentTypes['SuggestionWeights']> = {
  chancePart?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fieldOfCluster?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  regionOfCluster?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SuggestionsWithFewerLinksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestionsWithFewerLinks'] = ResolversParentTypes['SuggestionsWithFewerLinks']> = {
  doubted?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  entering?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  leaving?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  category?: Resolver<ResolversTypes['TermCategory'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definitionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownWords?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TermCategoryResolvers = { ACTOR: 'actor', BODY: 'body', CONCEPT: 'concept', CRITERION: 'criterion', DOCUMENT: 'document', GOVERNANCE: 'governance', INDICATOR: 'indicator', LABEL: 'label', LEVEL: 'level', LIFECYCLE: 'lifecycle', PATH: 'path', RELATION: 'relation', SECRETARIAT: 'secretariat', SERVICE: 'service' };

export type TiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ties'] = ResolversParentTypes['Ties']> = {
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trait'] = ResolversParentTypes['Trait']> = {
  attribute?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['TraitStance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TraitStanceResolvers = { STRENGTH: 'strength', TRAIT: 'trait', WEAKNESS: 'weakness' };

export type UnlinkedPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkedPair'] = ResolversParentTypes['UnlinkedPair']> = {
  field?: Resolver<ResolversTypes['BusinessField'], ParentType, ContextType>;
  idA?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idB?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ValidYearsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidYears'] = ResolversParentTypes['ValidYears']> = {
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ValueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueCount'] = ResolversParentTypes['ValueCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearBasisResolvers = { DATA: 'data', PUBLICATION: 'publication' };

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountMeans?: AccountMeansResolvers<ContextType>;
  AccountSums?: AccountSumsResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorFacets?: ActorFacetsResolvers<ContextType>;
  ActorOrder?: ActorOrderResolvers;
  ActorType?: ActorTypeResolvers;
  Benchmark?: BenchmarkResolvers<ContextType>;
  BindingActor?: BindingActorResolvers<ContextType>;
  BindingOrder?: BindingOrderResolvers;
  Body?: BodyResolvers;
  BusinessField?: BusinessFieldResolvers;
  ChanceTail?: ChanceTailResolvers;
  ChanceTenth?: ChanceTenthResolvers<ContextType>;
  ChanceVerdict?: ChanceVerdictResolvers;
  Cluster?: ClusterResolvers<ContextType>;
  ClusterBreakdown?: ClusterBreakdownResolvers<ContextType>;
  ClusterCount?: ClusterCountResolvers<ContextType>;
  ClusterCounts?: ClusterCountsResolvers<ContextType>;
  ClusterFirms?: ClusterFirmsResolvers<ContextType>;
  ClusterModel?: ClusterModelResolvers<ContextType>;
  ClusterStatus?: ClusterStatusResolvers;
  Composition?: CompositionResolvers<ContextType>;
  Confidence?: ConfidenceResolvers;
  Consolidation?: ConsolidationResolvers<ContextType>;
  ConsolidationFigures?: ConsolidationFiguresResolvers<ContextType>;
  ConsolidationGroup?: ConsolidationGroupResolvers<ContextType>;
  ConsolidationMethod?: ConsolidationMethodResolvers<ContextType>;
  CounterKind?: CounterKindResolvers;
  Counterargument?: CounterargumentResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetCounts?: DatasetCountsResolvers<ContextType>;
  DatePrecision?: DatePrecisionResolvers;
  DatedRule?: DatedRuleResolvers<ContextType>;
  DatedTest?: DatedTestResolvers<ContextType>;
  Distribution?: DistributionResolvers<ContextType>;
  EndedCluster?: EndedClusterResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventType?: EventTypeResolvers;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FieldCoverage?: FieldCoverageResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FirmDistribution?: FirmDistributionResolvers<ContextType>;
  Fragility?: FragilityResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  Gaps?: GapsResolvers<ContextType>;
  GroupFit?: GroupFitResolvers<ContextType>;
  Grouping?: GroupingResolvers<ContextType>;
  GroupingCondition?: GroupingConditionResolvers<ContextType>;
  GroupingConditionKind?: GroupingConditionKindResolvers;
  GroupingCover?: GroupingCoverResolvers;
  GroupingList?: GroupingListResolvers<ContextType>;
  GroupingMethod?: GroupingMethodResolvers<ContextType>;
  GroupingPoints?: GroupingPointsResolvers<ContextType>;
  Groupings?: GroupingsResolvers<ContextType>;
  HubThreshold?: HubThresholdResolvers<ContextType>;
  Importance?: ImportanceResolvers;
  Institution?: InstitutionResolvers<ContextType>;
  Intersection?: IntersectionResolvers<ContextType>;
  IntroductionChain?: IntroductionChainResolvers<ContextType>;
  Kind?: KindResolvers;
  Label?: LabelResolvers;
  LackingPartner?: LackingPartnerResolvers<ContextType>;
  Landscape?: LandscapeResolvers<ContextType>;
  LegalForm?: LegalFormResolvers;
  Level?: LevelResolvers;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkEvidence?: LinkEvidenceResolvers<ContextType>;
  LinkFacets?: LinkFacetsResolvers<ContextType>;
  LinkOrder?: LinkOrderResolvers;
  MeasuredGoal?: MeasuredGoalResolvers<ContextType>;
  MeasuredInterval?: MeasuredIntervalResolvers<ContextType>;
  MeasuredRule?: MeasuredRuleResolvers<ContextType>;
  MeasuredVerdict?: MeasuredVerdictResolvers;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Method?: MethodResolvers;
  MissingStep?: MissingStepResolvers;
  Network?: NetworkResolvers<ContextType>;
  NetworkActor?: NetworkActorResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  NetworkLinkColumns?: NetworkLinkColumnsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Operator?: OperatorResolvers;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  Overlap?: OverlapResolvers<ContextType>;
  OverlapCluster?: OverlapClusterResolvers<ContextType>;
  OverlapMethod?: OverlapMethodResolvers<ContextType>;
  OverlapPair?: OverlapPairResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pair?: PairResolvers<ContextType>;
  PairChance?: PairChanceResolvers<ContextType>;
  PairPartner?: PairPartnerResolvers<ContextType>;
  PairStanding?: PairStandingResolvers;
  PairTogether?: PairTogetherResolvers<ContextType>;
  PartnerChangeConnection?: PartnerChangeConnectionResolvers<ContextType>;
  PartnerChangeEdge?: PartnerChangeEdgeResolvers<ContextType>;
  PartnerChangeOrder?: PartnerChangeOrderResolvers;
  PartnerComparison?: PartnerComparisonResolvers<ContextType>;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  PartnerMethod?: PartnerMethodResolvers<ContextType>;
  PartnerOutcome?: PartnerOutcomeResolvers;
  PartnerReason?: PartnerReasonResolvers<ContextType>;
  PartnerRole?: PartnerRoleResolvers<ContextType>;
  PartnerSuggestionConnection?: PartnerSuggestionConnectionResolvers<ContextType>;
  PartnerSuggestionEdge?: PartnerSuggestionEdgeResolvers<ContextType>;
  PartnerType?: PartnerTypeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PayingMembers?: PayingMembersResolvers;
  Place?: PlaceResolvers<ContextType>;
  PlaceLevel?: PlaceLevelResolvers;
  Profile?: ProfileResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionCost?: QuestionCostResolvers<ContextType>;
  Reach?: ReachResolvers<ContextType>;
  ReasonKind?: ReasonKindResolvers;
  RegionCoverage?: RegionCoverageResolvers<ContextType>;
  Role?: RoleResolvers;
  SearchBy?: SearchByResolvers;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Sector?: SectorResolvers;
  SectorCoverage?: SectorCoverageResolvers<ContextType>;
  SectorMemberships?: SectorMembershipsResolvers<ContextType>;
  Service?: ServiceResolvers;
  SettledLinks?: SettledLinksResolvers<ContextType>;
  SharedWithCluster?: SharedWithClusterResolvers<ContextType>;
  SizeClass?: SizeClassResolvers;
  Source?: SourceResolvers<ContextType>;
  SpokenPartners?: SpokenPartnersResolvers<ContextType>;
  Stance?: StanceResolvers;
  Standing?: StandingResolvers<ContextType>;
  Standings?: StandingsResolvers<ContextType>;
  SuggestionGoal?: SuggestionGoalResolvers;
  SuggestionMeasure?: SuggestionMeasureResolvers<ContextType>;
  SuggestionRule?: SuggestionRuleResolvers;
  SuggestionWeights?: SuggestionWeightsResolvers<ContextType>;
  SuggestionsWithFewerLinks?: SuggestionsWithFewerLinksResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermCategory?: TermCategoryResolvers;
  Ties?: TiesResolvers<ContextType>;
  Trait?: TraitResolvers<ContextType>;
  TraitStance?: TraitStanceResolvers;
  UnlinkedPair?: UnlinkedPairResolvers<ContextType>;
  ValidYears?: ValidYearsResolvers<ContextType>;
  ValueCount?: ValueCountResolvers<ContextType>;
  YearBasis?: YearBasisResolvers;
};

