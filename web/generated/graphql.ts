/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** All given conditions must hold; within one condition any of its values will do. An empty list is refused. */
export type ActorFilter = {
  /**
   * Clusters that exist in the year and meet these conditions, and the actors linked to any of them then: `{}` leaves those
   * of the network. Other clusters never pass, whatever they are linked to.
   */
  readonly around?: ClusterFilter | null | undefined;
  /** Ids of clusters; actors linked to any of them in the year. */
  readonly clusters?: ReadonlyArray<string | number> | null | undefined;
  /** Fields of business of a cluster, a firm or another actor; what has none never passes. */
  readonly fields?: ReadonlyArray<BusinessField> | null | undefined;
  /** True: innovation networks only; false: other clusters only. */
  readonly innovationNetwork?: boolean | null | undefined;
  /** What the organisation is, any of these. */
  readonly kinds?: ReadonlyArray<Kind> | null | undefined;
  /** Quality labels of clusters; other actors never pass. */
  readonly labels?: ReadonlyArray<Label> | null | undefined;
  /** Geographic reach of clusters; other actors never pass. */
  readonly levels?: ReadonlyArray<Level> | null | undefined;
  /** Organisation models of clusters, 1 to 6; other actors never pass. */
  readonly models?: ReadonlyArray<number> | null | undefined;
  /** Official municipality codes, for example 0461. */
  readonly municipalities?: ReadonlyArray<string> | null | undefined;
  /** Official region codes, for example 1083. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Sectors that the kind belongs to, any of these. */
  readonly sectors?: ReadonlyArray<Sector> | null | undefined;
  /** Every word of this text, as in `search`. Up to 500 characters; a text without a letter or digit finds nothing. */
  readonly text?: string | null | undefined;
  /** Finer types within a kind, any of these. */
  readonly types?: ReadonlyArray<ActorType> | null | undefined;
};

/** The finer type within a kind. */
export type ActorType =
  /** A state agency (Danish: styrelse). */
  | 'AGENCY'
  /** A school of arts, architecture, design or film (Danish: kunstnerisk uddannelse). */
  | 'ART_SCHOOL'
  /** An association that is no trade association (Danish: forening). */
  | 'ASSOCIATION'
  /** A business academy (Danish: erhvervsakademi). */
  | 'BUSINESS_ACADEMY'
  /** A local organisation of business and municipality that promotes business (Danish: erhvervsråd). */
  | 'BUSINESS_COUNCIL'
  /** A cluster that is no innovation network. */
  | 'CLUSTER_ORGANISATION'
  /** A private unit that produces goods or services for profit. */
  | 'FIRM'
  /** A foundation that is no public actor (Danish: fond). */
  | 'FOUNDATION'
  /** A public fund or another public body that gives money. */
  | 'FUNDER'
  /** A partnership that set the growth strategy of its region and recommended projects (Danish: vækstforum). */
  | 'GROWTH_FORUM'
  /** A regional centre that advised entrepreneurs and firms that wanted to grow (Danish: væksthus). */
  | 'GROWTH_HOUSE'
  /** A GTS institute, an approved research and technology organisation. */
  | 'GTS'
  /** A hospital, counted among knowledge institutions. */
  | 'HOSPITAL'
  /** A company approved by the state to invest early in new knowledge-based firms (Danish: innovationsmiljø). */
  | 'INNOVATION_ENVIRONMENT'
  /** A nationwide network, co-financed by the state, of firms and knowledge institutions (Danish: innovationsnetværk). */
  | 'INNOVATION_NETWORK'
  /** A unit that gathers and passes on knowledge of one subject (Danish: videncenter). */
  | 'KNOWLEDGE_CENTRE'
  /** The administration of a minister. */
  | 'MINISTRY'
  /** One of the 98 Danish municipalities (Danish: kommune). */
  | 'MUNICIPALITY'
  /** Any other knowledge institution. */
  | 'OTHER_KNOWLEDGE'
  /** Any other organisation. */
  | 'OTHER_ORGANISATION'
  /** Any other public actor. */
  | 'OTHER_PUBLIC'
  /** One of the five Danish regions. */
  | 'REGION'
  /** A research institution outside the universities, such as GEUS (Danish: sektorforskning). */
  | 'SECTOR_RESEARCH'
  /** An organisation that analyses matters of society and brings proposals into the debate. */
  | 'THINK_TANK'
  /** An association of firms of one industry (Danish: brancheforening). */
  | 'TRADE_ASSOCIATION'
  /** A university, with research and education up to the PhD. */
  | 'UNIVERSITY'
  /** A university college (Danish: professionshøjskole). */
  | 'UNIVERSITY_COLLEGE'
  /** A vocational school (Danish: erhvervsskole). */
  | 'VOCATIONAL_SCHOOL';

/** Field of business. */
export type BusinessField =
  /** Building and city. */
  | 'BUILDING'
  /** Creative industries and experience. */
  | 'CREATIVE'
  /** Digital business and space. */
  | 'DIGITAL'
  /** Energy and climate. */
  | 'ENERGY'
  /** Water and environment. */
  | 'ENVIRONMENT'
  /** Food and bioeconomy. */
  | 'FOOD'
  /** Health and welfare technology. */
  | 'HEALTH'
  /** Maritime business and transport. */
  | 'MARITIME'
  /** Production and materials. */
  | 'PRODUCTION'
  /** Business services. */
  | 'SERVICES';

/** Conditions on clusters. All given conditions must hold; within one any of its values will do. An empty list is refused. */
export type ClusterFilter = {
  /** Fields of business; a cluster of unknown field never passes. */
  readonly fields?: ReadonlyArray<BusinessField> | null | undefined;
  /** Ids of clusters; NOT_FOUND names those that are none. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** True: innovation networks only. False: other clusters only. */
  readonly innovationNetwork?: boolean | null | undefined;
  /** Quality labels; a cluster of unknown label never passes. */
  readonly labels?: ReadonlyArray<Label> | null | undefined;
  /** Geographic reach; a cluster of unknown level never passes. */
  readonly levels?: ReadonlyArray<Level> | null | undefined;
  /** Organisation models, 1 to 6; a cluster of unknown model never passes. */
  readonly models?: ReadonlyArray<number> | null | undefined;
  /** Official codes of the regions of their seats, for example 1083; NOT_FOUND names unknown ones. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
};

/** What an organisation is. A GTS institute is an approved research and technology organisation. */
export type Kind =
  /** A cluster or an innovation network. */
  | 'CLUSTER'
  /** A private unit that produces goods or services for profit. */
  | 'FIRM'
  /** A GTS institute, an approved research and technology organisation. */
  | 'GTS'
  /** Any other knowledge institution, such as a university college, a hospital or a think tank. */
  | 'KNOWLEDGE'
  /** None of the others, such as an association or a foundation. */
  | 'OTHER'
  /** An authority or publicly owned organisation, such as a ministry, a region or a municipality. */
  | 'PUBLIC'
  /** An institution of higher education with research and education up to the PhD. */
  | 'UNIVERSITY';

/** Quality label of the European Cluster Excellence Initiative; IN_PROCESS has applied. */
export type Label =
  /** The first label, for a structure that is being developed. */
  | 'BRONZE'
  /** The highest label, for excellent cluster management. */
  | 'GOLD'
  /** Has applied for a label. */
  | 'IN_PROCESS'
  /** Known to have no label. */
  | 'NONE'
  /** The middle label, for a structure in place and improvements shown. */
  | 'SILVER';

/** Geographic reach of a cluster. */
export type Level =
  /** A national cluster that also has steady collaborations and a name abroad. */
  | 'INTERNATIONAL'
  /** Gathers firms of one or a few municipalities. */
  | 'LOCAL'
  /** Gathers its field across the whole country. */
  | 'NATIONAL'
  /** Has firms and partners across a region. */
  | 'REGIONAL';

/** How a link came to be known. SYNTHETIC: drawn by a seeded rule, never observed. */
export type Method =
  /** Concluded from sources that do not say it outright. */
  | 'INFERRED'
  /** Read in a publication. */
  | 'PUBLICATION'
  /** Read in a register or an official list. */
  | 'REGISTER'
  /** Told by the organisation about itself. */
  | 'SELF_REPORTED'
  /** Drawn by a seeded rule, never observed. */
  | 'SYNTHETIC'
  /** Read on a website. */
  | 'WEBSITE';

/** How a published figure compares with its value: ABOUT is ~. */
export type Operator =
  /** About the value (~). */
  | 'ABOUT'
  /** The value or more (≥). */
  | 'AT_LEAST'
  /** The value or less (≤). */
  | 'AT_MOST'
  /** Exactly the value (=). */
  | 'EQUAL'
  /** Less than the value (<). */
  | 'LESS'
  /** More than the value (>). */
  | 'MORE';

/** The triple-helix reading of the kind: KNOWLEDGE is universities, GTS institutes and other knowledge institutions. */
export type Sector =
  /** Clusters and innovation networks. */
  | 'CLUSTER'
  /** Private firms. */
  | 'FIRM'
  /** Universities, GTS institutes and other knowledge institutions. */
  | 'KNOWLEDGE'
  /** None of the others, such as associations and foundations. */
  | 'OTHER'
  /** Authorities and publicly owned organisations. */
  | 'PUBLIC';

/** Whether the year is that of the data or, where none is given, that of the publication. */
export type YearBasis =
  /** The year that the figure is about. */
  | 'DATA'
  /** The year of publication, because the figure has no year of its own. */
  | 'PUBLICATION';

export type ActorQueryVariables = Exact<{
  id: string | number;
  year?: number | null | undefined;
}>;


export type ActorQuery = { readonly actor:
    | { readonly __typename: 'Cluster', readonly innovationNetwork: boolean, readonly field: BusinessField | null, readonly level: Level | null, readonly label: Label | null, readonly lastSeen: string | null, readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly municipality: string | null, readonly region: string | null, readonly homepage: string | null, readonly synthetic: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly clusterCount: number, readonly everClusterCount: number, readonly counts: { readonly knowledge: number, readonly public: number, readonly firms: number, readonly dedicated: number, readonly others: number, readonly clusters: number }, readonly ever: { readonly knowledge: number, readonly public: number, readonly firms: number, readonly others: number, readonly clusters: number }, readonly standings: { readonly knowledge: { readonly clusterCount: number, readonly below: number | null } | null, readonly public: { readonly clusterCount: number, readonly below: number | null } | null, readonly dedicated: { readonly clusterCount: number, readonly below: number | null } | null } | null }
    | { readonly __typename: 'Firm', readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly municipality: string | null, readonly region: string | null, readonly homepage: string | null, readonly synthetic: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly clusterCount: number, readonly everClusterCount: number }
    | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly municipality: string | null, readonly region: string | null, readonly homepage: string | null, readonly synthetic: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly clusterCount: number, readonly everClusterCount: number }
   | null };

export type ClusterFacetsQueryVariables = Exact<{
  filter: ActorFilter;
  year?: number | null | undefined;
}>;


export type ClusterFacetsQuery = { readonly actors: { readonly facets: { readonly regions: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly fields: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly levels: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly labels: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly models: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly innovationNetworks: ReadonlyArray<{ readonly value: string, readonly count: number }> } } };

export type RelaxedClustersQueryVariables = Exact<{
  regions?: ClusterFilter | null | undefined;
  fields?: ClusterFilter | null | undefined;
  levels?: ClusterFilter | null | undefined;
  labels?: ClusterFilter | null | undefined;
  models?: ClusterFilter | null | undefined;
  network?: ClusterFilter | null | undefined;
  year?: number | null | undefined;
}>;


export type RelaxedClustersQuery = { readonly regions: { readonly clusterCount: number }, readonly fields: { readonly clusterCount: number }, readonly levels: { readonly clusterCount: number }, readonly labels: { readonly clusterCount: number }, readonly models: { readonly clusterCount: number }, readonly network: { readonly clusterCount: number } };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { readonly datasets: ReadonlyArray<{ readonly id: string, readonly version: string, readonly title: string, readonly titleEn: string, readonly synthetic: boolean }> };

export type LandscapeQueryVariables = Exact<{
  filter?: ClusterFilter | null | undefined;
  year?: number | null | undefined;
}>;


export type LandscapeQuery = { readonly landscape: { readonly year: number, readonly clusterCount: number, readonly certainClusterCount: number, readonly innovationNetworkCount: number, readonly invented: number, readonly knowledge: { readonly mean: number | null, readonly median: number | null, readonly min: number | null, readonly max: number | null, readonly inSources: boolean, readonly published: { readonly id: string, readonly name: string, readonly nameEn: string, readonly operator: Operator, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly unitEn: string, readonly year: number, readonly yearBasis: YearBasis, readonly definition: string, readonly definitionEn: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly year: number | null } } | null, readonly values: ReadonlyArray<{ readonly count: number, readonly cluster: { readonly id: string, readonly name: string } }> }, readonly public: { readonly mean: number | null, readonly median: number | null, readonly min: number | null, readonly max: number | null, readonly inSources: boolean, readonly published: { readonly id: string, readonly name: string, readonly nameEn: string, readonly operator: Operator, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly unitEn: string, readonly year: number, readonly yearBasis: YearBasis, readonly definition: string, readonly definitionEn: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly year: number | null } } | null, readonly values: ReadonlyArray<{ readonly count: number, readonly cluster: { readonly id: string, readonly name: string } }> }, readonly firms: { readonly mean: number | null, readonly median: number | null, readonly min: number | null, readonly max: number | null, readonly inSources: boolean, readonly participating: number, readonly published: { readonly id: string, readonly name: string, readonly nameEn: string, readonly operator: Operator, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly unitEn: string, readonly year: number, readonly yearBasis: YearBasis, readonly definition: string, readonly definitionEn: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly year: number | null } } | null, readonly values: ReadonlyArray<{ readonly count: number, readonly cluster: { readonly id: string, readonly name: string } }> } } };

export type PublishedFigureFragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly operator: Operator, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly unitEn: string, readonly year: number, readonly yearBasis: YearBasis, readonly definition: string, readonly definitionEn: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly year: number | null } };

export type NetworkQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type NetworkQuery = { readonly network: { readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly field: BusinessField | null, readonly lat: number | null, readonly lon: number | null }>, readonly linkColumns: { readonly actorIndices: ReadonlyArray<number>, readonly clusterIndices: ReadonlyArray<number>, readonly methods: ReadonlyArray<Method> }, readonly firmCounts: ReadonlyArray<{ readonly clusterId: string, readonly count: number, readonly dedicated: number }> } };

export type PassingQueryVariables = Exact<{
  filter?: ClusterFilter | null | undefined;
  year?: number | null | undefined;
}>;


export type PassingQuery = { readonly network: { readonly actors: ReadonlyArray<{ readonly id: string }> } };

export type LinkIdsQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type LinkIdsQuery = { readonly network: { readonly linkColumns: { readonly ids: ReadonlyArray<string> } } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  fewer: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
    > }, readonly seated: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
    > }, readonly ofField: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
    > } };

export type SearchNearQueryVariables = Exact<{
  text: string;
  fewer: number;
}>;


export type SearchNearQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
    > } };

export type DatasetSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetSummaryQuery = { readonly dataset: { readonly id: string, readonly version: string, readonly title: string, readonly titleEn: string, readonly synthetic: boolean, readonly year: number, readonly yearNamed: boolean, readonly licence: string, readonly created: string, readonly current: boolean, readonly description: string, readonly descriptionEn: string, readonly models: ReadonlyArray<{ readonly number: number, readonly name: string, readonly nameEn: string }>, readonly places: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null }> } };

export const PublishedFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublishedFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Benchmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueTo"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitEn"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearBasis"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<PublishedFigureFragment, unknown>;
export const ActorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Actor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"everClusterCount"},"name":{"kind":"Name","value":"clusterCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"NullValue"}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"innovationNetwork"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"dedicated"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ever"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"below"}}]}},{"kind":"Field","name":{"kind":"Name","value":"public"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"below"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dedicated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"below"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActorQuery, ActorQueryVariables>;
export const ClusterFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClusterFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"models"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"innovationNetworks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClusterFacetsQuery, ClusterFacetsQueryVariables>;
export const RelaxedClustersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelaxedClusters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regions"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fields"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"levels"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labels"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"models"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"network"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"landscape"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fields"},"name":{"kind":"Name","value":"landscape"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fields"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"levels"},"name":{"kind":"Name","value":"landscape"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"levels"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"labels"},"name":{"kind":"Name","value":"landscape"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labels"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"models"},"name":{"kind":"Name","value":"landscape"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"models"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"network"},"name":{"kind":"Name","value":"landscape"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"network"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}}]}}]}}]} as unknown as DocumentNode<RelaxedClustersQuery, RelaxedClustersQueryVariables>;
export const DatasetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]}}]} as unknown as DocumentNode<DatasetsQuery, DatasetsQueryVariables>;
export const LandscapeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Landscape"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"landscape"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"certainClusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"innovationNetworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"inSources"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublishedFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"public"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"inSources"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublishedFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"firms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"inSources"}},{"kind":"Field","name":{"kind":"Name","value":"participating"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublishedFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublishedFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Benchmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueTo"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitEn"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearBasis"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<LandscapeQuery, LandscapeQueryVariables>;
export const NetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Network"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KNOWLEDGE"},{"kind":"EnumValue","value":"PUBLIC"},{"kind":"EnumValue","value":"OTHER"}]}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkColumns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actorIndices"}},{"kind":"Field","name":{"kind":"Name","value":"clusterIndices"}},{"kind":"Field","name":{"kind":"Name","value":"methods"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firmCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterId"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"dedicated"}}]}}]}}]}}]} as unknown as DocumentNode<NetworkQuery, NetworkQueryVariables>;
export const PassingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Passing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KNOWLEDGE"},{"kind":"EnumValue","value":"PUBLIC"},{"kind":"EnumValue","value":"OTHER"}]}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PassingQuery, PassingQueryVariables>;
export const LinkIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinkIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KNOWLEDGE"},{"kind":"EnumValue","value":"PUBLIC"},{"kind":"EnumValue","value":"OTHER"}]}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkColumns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}}]}}]}}]} as unknown as DocumentNode<LinkIdsQuery, LinkIdsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fewer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"seated"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SEAT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fewer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofField"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"FIELD"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fewer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SearchNearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchNear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fewer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"LIKENESS"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fewer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<SearchNearQuery, SearchNearQueryVariables>;
export const DatasetSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatasetSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearNamed"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"models"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]} as unknown as DocumentNode<DatasetSummaryQuery, DatasetSummaryQueryVariables>;