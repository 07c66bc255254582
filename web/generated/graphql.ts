/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The finer type within a kind. */
export type ActorType =
  | 'AGENCY'
  | 'ART_SCHOOL'
  | 'ASSOCIATION'
  | 'BUSINESS_ACADEMY'
  | 'BUSINESS_COUNCIL'
  | 'CLUSTER_ORGANISATION'
  | 'FIRM'
  | 'FOUNDATION'
  | 'FUNDER'
  | 'GROWTH_FORUM'
  | 'GROWTH_HOUSE'
  | 'GTS'
  | 'HOSPITAL'
  | 'INNOVATION_ENVIRONMENT'
  | 'INNOVATION_NETWORK'
  | 'KNOWLEDGE_CENTRE'
  | 'MINISTRY'
  | 'MUNICIPALITY'
  | 'OTHER_KNOWLEDGE'
  | 'OTHER_ORGANISATION'
  | 'OTHER_PUBLIC'
  | 'REGION'
  | 'SECTOR_RESEARCH'
  | 'THINK_TANK'
  | 'TRADE_ASSOCIATION'
  | 'UNIVERSITY'
  | 'UNIVERSITY_COLLEGE'
  | 'VOCATIONAL_SCHOOL';

export type ClusterStatus =
  | 'CATALOGUE'
  | 'EMERGING'
  | 'ENDED';

export type Confidence =
  | 'CONFIRMED'
  | 'LIKELY'
  | 'UNCERTAIN';

/** Field of business. */
export type Field =
  | 'BUILDING'
  | 'CREATIVE'
  | 'DIGITAL'
  | 'ENERGY'
  | 'ENVIRONMENT'
  | 'FOOD'
  | 'HEALTH'
  | 'MARITIME'
  | 'PRODUCTION'
  | 'SERVICES';

/** What an organisation is. A GTS institute is an approved research and technology organisation. */
export type Kind =
  | 'CLUSTER'
  | 'FIRM'
  | 'GTS'
  | 'KNOWLEDGE'
  | 'OTHER'
  | 'PUBLIC'
  | 'UNIVERSITY';

/** Quality label of the European Cluster Excellence Initiative; IN_PROCESS has applied. */
export type Label =
  | 'BRONZE'
  | 'GOLD'
  | 'IN_PROCESS'
  | 'NONE'
  | 'SILVER';

/** Geographic reach of a cluster. */
export type Level =
  | 'INTERNATIONAL'
  | 'LOCAL'
  | 'NATIONAL'
  | 'REGIONAL';

/** How a link came to be known. SYNTHETIC: drawn by a seeded rule, nobody observed it. */
export type Method =
  | 'INFERRED'
  | 'PUBLICATION'
  | 'REGISTER'
  | 'SELF_REPORTED'
  | 'SYNTHETIC'
  | 'WEBSITE';

/** How a published figure compares with its value: ABOUT is ~. */
export type Operator =
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EQUAL'
  | 'LESS'
  | 'MORE';

/** What an actor is to a cluster, strongest first; DEDICATED, PARTICIPANT and PROJECT are the roles of firms. */
export type Role =
  | 'AGREEMENT'
  | 'BOARD'
  | 'DEDICATED'
  | 'FINANCIER'
  | 'FOUNDER'
  | 'HOST'
  | 'OWNER'
  | 'PARTICIPANT'
  | 'PARTNER'
  | 'PROJECT';

/** The triple-helix reading of the kind: KNOWLEDGE is universities, GTS institutes and other knowledge institutions. */
export type Sector =
  | 'CLUSTER'
  | 'FIRM'
  | 'KNOWLEDGE'
  | 'OTHER'
  | 'PUBLIC';

export type Stance =
  | 'CONTRADICTS'
  | 'SUPPORTS';

export type TermCategory =
  | 'ACTOR'
  | 'BODY'
  | 'CONCEPT'
  | 'CRITERION'
  | 'DOCUMENT'
  | 'GOVERNANCE'
  | 'INDICATOR'
  | 'LABEL'
  | 'LEVEL'
  | 'LIFECYCLE'
  | 'PATH'
  | 'RELATION'
  | 'SECRETARIAT'
  | 'SERVICE';

export type TraitStance =
  | 'STRENGTH'
  | 'TRAIT'
  | 'WEAKNESS';

/** Whether the year is that of the data or, where none is given, that of the publication. */
export type YearBasis =
  | 'DATA'
  | 'PUBLICATION';

export type ActorQueryVariables = Exact<{
  id: string | number;
}>;


export type ActorQuery = { readonly actor:
    | { readonly __typename: 'Cluster', readonly network: boolean, readonly field: Field | null, readonly level: Level | null, readonly status: ClusterStatus | null, readonly label: Label | null, readonly labelDate: string | null, readonly model: number | null, readonly founded: string | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly kind: Kind, readonly sector: Sector, readonly type: ActorType, readonly municipality: string | null, readonly region: string | null, readonly homepage: string | null, readonly synthetic: boolean, readonly clusterCount: number, readonly counts: { readonly knowledge: number, readonly public: number, readonly firms: number, readonly dedicated: number, readonly others: number, readonly clusters: number } }
    | { readonly __typename: 'Firm', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly kind: Kind, readonly sector: Sector, readonly type: ActorType, readonly municipality: string | null, readonly region: string | null, readonly homepage: string | null, readonly synthetic: boolean, readonly clusterCount: number }
    | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly kind: Kind, readonly sector: Sector, readonly type: ActorType, readonly municipality: string | null, readonly region: string | null, readonly homepage: string | null, readonly synthetic: boolean, readonly clusterCount: number }
   | null };

export type PartnersQueryVariables = Exact<{
  id: string | number;
  sector: Sector;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnersQuery = { readonly actor:
    | { readonly id: string, readonly partners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly link: string, readonly role: Role, readonly since: string | null, readonly until: string | null, readonly method: Method, readonly confidence: Confidence, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
            | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
            | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
           }> } }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type MembershipsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type MembershipsQuery = { readonly actor:
    | { readonly id: string, readonly clusters: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly link: string, readonly role: Role, readonly since: string | null, readonly until: string | null, readonly method: Method, readonly confidence: Confidence, readonly node: { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType } }> } }
    | { readonly id: string, readonly clusters: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly link: string, readonly role: Role, readonly since: string | null, readonly until: string | null, readonly method: Method, readonly confidence: Confidence, readonly node: { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType } }> } }
    | { readonly id: string, readonly clusters: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly link: string, readonly role: Role, readonly since: string | null, readonly until: string | null, readonly method: Method, readonly confidence: Confidence, readonly node: { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType } }> } }
   | null };

export type DatasetSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetSummaryQuery = { readonly dataset: { readonly id: string, readonly version: string, readonly title: string, readonly titleEn: string, readonly synthetic: boolean, readonly year: number, readonly current: boolean, readonly description: string, readonly descriptionEn: string, readonly places: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameEn: string | null }> } };

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { readonly dataset: { readonly id: string, readonly version: string, readonly title: string, readonly titleEn: string, readonly description: string, readonly descriptionEn: string, readonly synthetic: boolean, readonly licence: string, readonly year: number, readonly created: string, readonly imported: string, readonly current: boolean, readonly counts: { readonly clusters: number, readonly knowledge: number, readonly public: number, readonly firms: number, readonly others: number, readonly partnerLinks: number, readonly firmLinks: number, readonly events: number }, readonly gaps: ReadonlyArray<{ readonly da: string, readonly en: string }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly year: number | null, readonly url: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly remark: string | null }>, readonly benchmarks: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly operator: Operator, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly unitEn: string, readonly year: number, readonly yearBasis: YearBasis, readonly definition: string, readonly definitionEn: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } }>, readonly terms: ReadonlyArray<{ readonly id: string, readonly category: TermCategory, readonly term: string, readonly termEn: string, readonly definition: string, readonly definitionEn: string, readonly ownWords: boolean, readonly locator: string | null }>, readonly models: ReadonlyArray<{ readonly number: number, readonly name: string, readonly nameEn: string, readonly traits: ReadonlyArray<{ readonly id: string, readonly attribute: string, readonly stance: TraitStance, readonly text: string, readonly textEn: string, readonly locator: string }> }> } };

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = { readonly datasets: ReadonlyArray<{ readonly id: string, readonly version: string, readonly title: string, readonly titleEn: string, readonly synthetic: boolean }> };

export type EvidenceQueryVariables = Exact<{
  link: string | number;
}>;


export type EvidenceQuery = { readonly evidence: { readonly supports: number, readonly contradicts: number, readonly link: { readonly id: string, readonly role: Role, readonly since: string | null, readonly until: string | null, readonly method: Method, readonly confidence: Confidence, readonly actor:
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly clusterCount: number }
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly clusterCount: number }
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly clusterCount: number }
      , readonly cluster: { readonly id: string, readonly name: string, readonly kind: Kind } }, readonly items: ReadonlyArray<{ readonly id: string, readonly stance: Stance, readonly locator: string | null, readonly method: Method, readonly confidence: Confidence, readonly retrieved: string | null, readonly remark: string | null, readonly remarkEn: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly year: number | null } }> } | null };

export type ElsewhereQueryVariables = Exact<{
  id: string | number;
}>;


export type ElsewhereQuery = { readonly actor:
    | { readonly id: string, readonly clusters: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly link: string, readonly role: Role, readonly since: string | null, readonly node: { readonly id: string, readonly name: string } }> } }
    | { readonly id: string, readonly clusters: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly link: string, readonly role: Role, readonly since: string | null, readonly node: { readonly id: string, readonly name: string } }> } }
    | { readonly id: string, readonly clusters: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly link: string, readonly role: Role, readonly since: string | null, readonly node: { readonly id: string, readonly name: string } }> } }
   | null };

export type LandscapeQueryVariables = Exact<{ [key: string]: never; }>;


export type LandscapeQuery = { readonly landscape: { readonly year: number, readonly clusters: number, readonly networks: number, readonly knowledge: { readonly mean: number | null, readonly median: number | null, readonly min: number | null, readonly max: number | null, readonly published: { readonly id: string, readonly name: string, readonly nameEn: string, readonly operator: Operator, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly unitEn: string, readonly year: number, readonly yearBasis: YearBasis, readonly definition: string, readonly definitionEn: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly year: number | null } } | null, readonly values: ReadonlyArray<{ readonly count: number, readonly cluster: { readonly id: string, readonly name: string } }> }, readonly public: { readonly mean: number | null, readonly median: number | null, readonly min: number | null, readonly max: number | null, readonly published: { readonly id: string, readonly name: string, readonly nameEn: string, readonly operator: Operator, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly unitEn: string, readonly year: number, readonly yearBasis: YearBasis, readonly definition: string, readonly definitionEn: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly year: number | null } } | null, readonly values: ReadonlyArray<{ readonly count: number, readonly cluster: { readonly id: string, readonly name: string } }> }, readonly firms: { readonly mean: number | null, readonly median: number | null, readonly min: number | null, readonly max: number | null, readonly participating: number, readonly published: { readonly id: string, readonly name: string, readonly nameEn: string, readonly operator: Operator, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly unitEn: string, readonly year: number, readonly yearBasis: YearBasis, readonly definition: string, readonly definitionEn: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly year: number | null } } | null, readonly values: ReadonlyArray<{ readonly count: number, readonly cluster: { readonly id: string, readonly name: string } }> } } };

export type PublishedFigureFragment = { readonly id: string, readonly name: string, readonly nameEn: string, readonly operator: Operator, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly unitEn: string, readonly year: number, readonly yearBasis: YearBasis, readonly definition: string, readonly definitionEn: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly year: number | null } };

export type NetworkQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkQuery = { readonly network: { readonly year: number, readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Kind, readonly field: Field | null, readonly clusters: number }>, readonly links: ReadonlyArray<{ readonly id: string, readonly actor: string, readonly cluster: string, readonly method: Method }>, readonly firms: ReadonlyArray<{ readonly cluster: string, readonly count: number, readonly dedicated: number }> } };

export type OverlapQueryVariables = Exact<{
  clusters?: ReadonlyArray<string | number> | string | number | null | undefined;
  sectors?: ReadonlyArray<Sector> | Sector | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  confidence?: ReadonlyArray<Confidence> | Confidence | null | undefined;
  year?: number | null | undefined;
  weighted?: boolean | null | undefined;
  draws?: number | null | undefined;
  seed?: number | null | undefined;
}>;


export type OverlapQuery = { readonly overlap: { readonly year: number, readonly links: number, readonly actors: number, readonly clusters: ReadonlyArray<{ readonly partners: number, readonly cluster: { readonly id: string, readonly name: string, readonly field: Field | null } }>, readonly pairs: ReadonlyArray<{ readonly a: string, readonly b: string, readonly shared: number, readonly weight: number, readonly jaccard: number, readonly overlapCoefficient: number, readonly containmentA: number, readonly containmentB: number }>, readonly method: { readonly dataset: string, readonly version: string, readonly synthetic: boolean, readonly sectors: ReadonlyArray<Sector>, readonly roles: ReadonlyArray<Role> | null, readonly types: ReadonlyArray<ActorType> | null, readonly confidence: ReadonlyArray<Confidence> | null, readonly weighted: boolean, readonly nullModel: string, readonly draws: number, readonly seed: number, readonly burnIn: number, readonly thinning: number, readonly tests: number, readonly smallestQ: number } } };

export type OverlapChanceQueryVariables = Exact<{
  clusters?: ReadonlyArray<string | number> | string | number | null | undefined;
  sectors?: ReadonlyArray<Sector> | Sector | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  confidence?: ReadonlyArray<Confidence> | Confidence | null | undefined;
  year?: number | null | undefined;
  weighted?: boolean | null | undefined;
  draws?: number | null | undefined;
  seed?: number | null | undefined;
}>;


export type OverlapChanceQuery = { readonly overlap: { readonly above: number, readonly below: number, readonly disagreements: number | null, readonly method: { readonly hash: string }, readonly pairs: ReadonlyArray<{ readonly a: string, readonly b: string, readonly chance: { readonly expected: number, readonly difference: number, readonly z: number | null, readonly pMore: number, readonly pFewer: number, readonly qMore: number, readonly qFewer: number, readonly shareLess: number, readonly shareMore: number }, readonly analytic: { readonly expected: number, readonly difference: number, readonly z: number | null, readonly pMore: number, readonly pFewer: number, readonly qMore: number, readonly qFewer: number, readonly shareLess: number, readonly shareMore: number } | null }> } };

export type ChanceFragment = { readonly expected: number, readonly difference: number, readonly z: number | null, readonly pMore: number, readonly pFewer: number, readonly qMore: number, readonly qFewer: number, readonly shareLess: number, readonly shareMore: number };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly municipality: string | null }
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly municipality: string | null }
      | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly municipality: string | null }
    > } };

export const PublishedFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublishedFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Benchmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueTo"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitEn"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearBasis"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<PublishedFigureFragment, unknown>;
export const ChanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PairChance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"pMore"}},{"kind":"Field","name":{"kind":"Name","value":"pFewer"}},{"kind":"Field","name":{"kind":"Name","value":"qMore"}},{"kind":"Field","name":{"kind":"Name","value":"qFewer"}},{"kind":"Field","name":{"kind":"Name","value":"shareLess"}},{"kind":"Field","name":{"kind":"Name","value":"shareMore"}}]}}]} as unknown as DocumentNode<ChanceFragment, unknown>;
export const ActorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Actor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelDate"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"dedicated"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActorQuery, ActorQueryVariables>;
export const PartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const MembershipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Memberships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembershipsQuery, MembershipsQueryVariables>;
export const DatasetSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatasetSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]} as unknown as DocumentNode<DatasetSummaryQuery, DatasetSummaryQueryVariables>;
export const DatasetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"imported"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"partnerLinks"}},{"kind":"Field","name":{"kind":"Name","value":"firmLinks"}},{"kind":"Field","name":{"kind":"Name","value":"events"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"da"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"benchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueTo"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitEn"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearBasis"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"termEn"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEn"}},{"kind":"Field","name":{"kind":"Name","value":"ownWords"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"models"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"traits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DatasetQuery, DatasetQueryVariables>;
export const DatasetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}}]}}]} as unknown as DocumentNode<DatasetsQuery, DatasetsQueryVariables>;
export const EvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Evidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"link"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"link"},"value":{"kind":"Variable","name":{"kind":"Name","value":"link"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supports"}},{"kind":"Field","name":{"kind":"Name","value":"contradicts"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"remarkEn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceQuery, EvidenceQueryVariables>;
export const ElsewhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Elsewhere"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ElsewhereQuery, ElsewhereQueryVariables>;
export const LandscapeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Landscape"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"landscape"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"networks"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublishedFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"public"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublishedFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"firms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"participating"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublishedFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublishedFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Benchmark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueTo"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitEn"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearBasis"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<LandscapeQuery, LandscapeQueryVariables>;
export const NetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"KNOWLEDGE"},{"kind":"EnumValue","value":"PUBLIC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"dedicated"}}]}}]}}]}}]} as unknown as DocumentNode<NetworkQuery, NetworkQueryVariables>;
export const OverlapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overlap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draws"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"weighted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}}},{"kind":"Argument","name":{"kind":"Name","value":"draws"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draws"}}},{"kind":"Argument","name":{"kind":"Name","value":"seed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"links"}},{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"}},{"kind":"Field","name":{"kind":"Name","value":"b"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"overlapCoefficient"}},{"kind":"Field","name":{"kind":"Name","value":"containmentA"}},{"kind":"Field","name":{"kind":"Name","value":"containmentB"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"weighted"}},{"kind":"Field","name":{"kind":"Name","value":"nullModel"}},{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"burnIn"}},{"kind":"Field","name":{"kind":"Name","value":"thinning"}},{"kind":"Field","name":{"kind":"Name","value":"tests"}},{"kind":"Field","name":{"kind":"Name","value":"smallestQ"}}]}}]}}]}}]} as unknown as DocumentNode<OverlapQuery, OverlapQueryVariables>;
export const OverlapChanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverlapChance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draws"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"weighted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}}},{"kind":"Argument","name":{"kind":"Name","value":"draws"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draws"}}},{"kind":"Argument","name":{"kind":"Name","value":"seed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"above"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"}},{"kind":"Field","name":{"kind":"Name","value":"b"}},{"kind":"Field","name":{"kind":"Name","value":"chance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analytic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chance"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PairChance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"pMore"}},{"kind":"Field","name":{"kind":"Name","value":"pFewer"}},{"kind":"Field","name":{"kind":"Name","value":"qMore"}},{"kind":"Field","name":{"kind":"Name","value":"qFewer"}},{"kind":"Field","name":{"kind":"Name","value":"shareLess"}},{"kind":"Field","name":{"kind":"Name","value":"shareMore"}}]}}]} as unknown as DocumentNode<OverlapChanceQuery, OverlapChanceQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;