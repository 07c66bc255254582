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

/** Equal ones by name; what is unknown, and what an actor cannot have, comes last. Words are in the order of their enum. */
export type ActorOrder =
  /** Most clusters linked to first, of those that `around` leaves; clusters themselves come last. */
  | 'CLUSTERS'
  /** In the order of `BusinessField`. */
  | 'FIELD'
  /** Clusters with most dedicated firms first. */
  | 'FIRMS'
  /** In the order of `Kind`. */
  | 'KIND'
  /** Clusters with most knowledge institutions first. */
  | 'KNOWLEDGE'
  /** Danish alphabetical order of the municipalities' names. */
  | 'MUNICIPALITY'
  /** Danish alphabetical order. */
  | 'NAME'
  /** Most partners first, which are all partners of a cluster and the clusters of any other actor. */
  | 'PARTNERS'
  /** Clusters with most public actors first. */
  | 'PUBLIC'
  /** Danish alphabetical order of the regions' names. */
  | 'REGION'
  /** In the order of `ActorType`. */
  | 'TYPE';

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

/** What the actors that connect pairs are ordered by, largest first. */
export type BindingOrder =
  /** Connections in the pairs above chance that exceed what the actor's degree explains. */
  | 'EXCESS'
  /** Share of all overlap that the actor explains. */
  | 'SHARE';

/** What steers the cluster. */
export type Body =
  /** A group that advises the management without power to decide. */
  | 'ADVISORY_BOARD'
  /** The highest body, with legal liability for finances and operation. */
  | 'BOARD'
  /** Several equal parties that lead together without a new legal unit. */
  | 'PARTNERSHIP'
  /** A group appointed by the parties, without the legal liability of a board. */
  | 'STEERING_GROUP';

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

/** Which p, q and share of random networks a pair is judged by. */
export type ChanceTail =
  /** Shares less than is expected. */
  | 'FEWER'
  /** Shares at least as much as is expected. */
  | 'MORE';

/** What a null model says of a pair at `method { threshold }`. */
export type ChanceVerdict =
  /** Shares more than chance explains: `qMore` is at most the threshold. */
  | 'ABOVE'
  /** Shares fewer than chance explains: `qFewer` is at most the threshold. */
  | 'BELOW'
  /** Not distinguishable from chance. */
  | 'WITHIN';

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

/** Where a cluster stands with the Cluster Catalogue, the Danish register of clusters. */
export type ClusterStatus =
  /** Admitted to the catalogue. */
  | 'CATALOGUE'
  /** In the making, not yet admitted to the catalogue. */
  | 'EMERGING'
  /** Has ended. */
  | 'ENDED';

/** How sure something is; of a drawn link it is drawn too. */
export type Confidence =
  /** Read in the source as it stands. */
  | 'CONFIRMED'
  /** Probably right, but not read exactly so, or in a source whose address was not recorded. */
  | 'LIKELY'
  /** Judged from weak signs; it may be wrong. */
  | 'UNCERTAIN';

/** The first that holds, in this order; FEW when no other does. */
export type CounterKind =
  /** The cluster has as many institutions of its type as the most similar ones. */
  | 'BREADTH'
  /** It is further away than 150 km, which the European Cluster Excellence Initiative regards as reasonable, and than half of the partners. */
  | 'FAR'
  /** So few of the most similar clusters work with it. */
  | 'FEW'
  /** One link to it is all there is. */
  | 'ONE_LINK'
  /** At least a third of the clusters that have partners work with it, so it distinguishes none. */
  | 'POPULAR'
  /** Every link that speaks for it is uncertain. */
  | 'UNCERTAIN';

/** How much of a date is known. */
export type DatePrecision =
  /** The whole date. */
  | 'DAY'
  /** The year and the month. */
  | 'MONTH'
  /** Only the year. */
  | 'YEAR';

/** What happened to a cluster or an institution. */
export type EventType =
  /** It was taken into another one, which continues under its own name. */
  | 'ABSORBED'
  /** It ended. */
  | 'ENDED'
  /** It was founded. */
  | 'FOUNDED'
  /** It received a quality label. */
  | 'LABELLED'
  /** Two or more became one organisation. */
  | 'MERGED'
  /** A step of a public programme, such as a round of grants. */
  | 'PROGRAMME'
  /** A project of several actors. */
  | 'PROJECT'
  /** It moved to another host. */
  | 'REHOSTED'
  /** It took another name. */
  | 'RENAMED'
  /** One became several. */
  | 'SPLIT';

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

/** Legal form of the unit that runs a cluster. */
export type LegalForm =
  /** An association with members. */
  | 'ASSOCIATION'
  /** Part of another cluster. */
  | 'CLUSTER_UNIT'
  /** A company of its own. */
  | 'COMPANY'
  /** An endowment that owns itself, without members. */
  | 'FOUNDATION'
  /** Part of another knowledge institution. */
  | 'KNOWLEDGE_INSTITUTION_UNIT'
  /** Part of a public body. */
  | 'PUBLIC_UNIT'
  /** Part of a university. */
  | 'UNIVERSITY_UNIT';

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

/** Equal ones by partner and then cluster in Danish alphabetical order; what is unknown comes last. */
export type LinkOrder =
  /** Danish alphabetical order of the clusters. */
  | 'CLUSTER'
  /** Confirmed first, uncertain last. */
  | 'CONFIDENCE'
  /** Best observed first, in the order of the enum; drawn ones last. */
  | 'METHOD'
  /** Danish alphabetical order of the partners. */
  | 'NAME'
  /** Strongest first, in the order of the enum. */
  | 'ROLE'
  /** Oldest first. */
  | 'SINCE'
  /** Danish alphabetical order of the sources' titles. */
  | 'SOURCE';

/** What the interval of a difference of recall says of our rule beside another one. */
export type MeasuredVerdict =
  /** The interval of the difference lies above 0: ours finds more. */
  | 'BETTER'
  /** It holds 0: ours is no better. */
  | 'NO_BETTER'
  /** It lies below 0: ours finds less. */
  | 'WORSE';

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

/** Which step of a chain there is not. */
export type MissingStep =
  /** No cluster works with the institution. */
  | 'CLUSTERS'
  /** The cluster has no partner that could begin. */
  | 'PARTNERS'
  /** The clusters that do share no partner with this one. */
  | 'SHARED';

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

/** How many of the members pay a fee. */
export type PayingMembers =
  /** All members pay. */
  | 'ALL'
  /** A few members pay. */
  | 'FEW'
  /** Most members pay. */
  | 'MOST'
  /** No member pays. */
  | 'NONE';

/** What speaks for an institution: a fact about other clusters that work with it. */
export type ReasonKind =
  /** More of the others of them do than chance explains. */
  | 'ABOVE_CHANCE'
  /** Of the clusters that share more with this one than expected, the one furthest above chance works with it. */
  | 'CLOSEST_CLUSTER'
  /** The cluster has fewer institutions of its type than the most similar ones have on average. */
  | 'MISSING_TYPE'
  /** More of the other clusters of the same field work with it than chance explains. */
  | 'SAME_FIELD'
  /** It is in the region of the cluster, and more of the other clusters seated there work with it than chance explains. */
  | 'SAME_REGION'
  /** Partners of the cluster meet it in other clusters more than chance explains. */
  | 'THROUGH_PARTNERS';

/** What an actor is to a cluster, strongest first; DEDICATED, PARTICIPANT and PROJECT are the roles of firms. */
export type Role =
  /** It has an agreement with the cluster on what they do together. */
  | 'AGREEMENT'
  /** It employs a member of the cluster's board. */
  | 'BOARD'
  /** A firm firmly tied to the cluster, not just to single activities. */
  | 'DEDICATED'
  /** It gives the cluster money. */
  | 'FINANCIER'
  /** It took part in founding the cluster. */
  | 'FOUNDER'
  /** The cluster lives at it. */
  | 'HOST'
  /** It owns the cluster, alone or with others. */
  | 'OWNER'
  /** A firm that is a member or takes part, not known to be dedicated. */
  | 'PARTICIPANT'
  /** It is a partner or a member, in none of the stronger roles. */
  | 'PARTNER'
  /** It shared a project with the cluster, which is not membership. */
  | 'PROJECT';

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

/** What a cluster does for its members and partners. */
export type Service =
  /** Developing the cluster's strategy, organisation and circle of members. */
  | 'CLUSTER_DEVELOPMENT'
  /** Gathering what projects teach and making it known to others. */
  | 'DISSEMINATION'
  /** Arranging meetings, conferences and joint stands at trade fairs. */
  | 'EVENTS'
  /** Leading meetings and processes so that the participants get somewhere together. */
  | 'FACILITATION'
  /** Raising money for projects from public programmes, foundations and the EU. */
  | 'FUNDRAISING'
  /** Helping firms to collaborations, knowledge and markets in other countries. */
  | 'INTERNATIONALISATION'
  /** Bringing knowledge to firms that can use it, and their questions the other way. */
  | 'KNOWLEDGE_BRIDGING'
  /** Bringing together parties that can be of use to each other. */
  | 'MATCHMAKING'
  /** Planning and steering projects. */
  | 'PROJECT_MANAGEMENT'
  /** Watching new technology and judging what firms can use it for. */
  | 'TECHNOLOGY_SCOUTING';

/** Employees of a firm. */
export type SizeClass =
  /** 50 to 249 employees. */
  | 'FROM_50_TO_249'
  /** 250 employees or more. */
  | 'FROM_250'
  /** Fewer than 50 employees. */
  | 'UNDER_50';

/** What the rule was built to reach. */
export type SuggestionGoal =
  /** Lower end of the difference of recall to `EASE`, above 0. */
  | 'BETTER_THAN_EASE'
  /** Lower end of the difference of recall to `MOST_POPULAR`, above 0. */
  | 'BETTER_THAN_POPULAR'
  /** Mean separation, at least 0.70. */
  | 'SEPARATION'
  /** Largest distance of stated and observed in a tenth, at most 0.05. */
  | 'TRUE_CHANCE';

/** A rule that ranks institutions for a cluster. */
export type SuggestionRule =
  /** A linear model of institutions by institutions (Steck 2019, 10.1145/3308558.3313710), its one parameter set as suits it best. */
  | 'EASE'
  /** Paths of three links, each divided by the root of the degrees on its way (Kovács et al. 2019, 10.1038/s41467-019-09177-y). */
  | 'LENGTH_THREE'
  /** Number of clusters that work with the institution. */
  | 'MOST_POPULAR'
  /** The same among clusters seated in the region of this one; all clusters decide between equals. */
  | 'MOST_POPULAR_IN_REGION'
  /** The rule of `partnerSuggestions`. */
  | 'OURS'
  /** Any order. */
  | 'RANDOM';

/** Part of the glossary. */
export type TermCategory =
  /** Kinds of organisations and firms. */
  | 'ACTOR'
  /** Organisations and committees by name. */
  | 'BODY'
  /** Basic notions, such as cluster and triple helix. */
  | 'CONCEPT'
  /** Criteria for admission to the Cluster Catalogue. */
  | 'CRITERION'
  /** Strategies, accounts and catalogues by title. */
  | 'DOCUMENT'
  /** Who steers and leads, and in which form. */
  | 'GOVERNANCE'
  /** What performance accounts count. */
  | 'INDICATOR'
  /** Quality labels and how they are given. */
  | 'LABEL'
  /** Geographic reach and coverage. */
  | 'LEVEL'
  /** How clusters arise, change and end. */
  | 'LIFECYCLE'
  /** Paths of development. */
  | 'PATH'
  /** Ties between organisations, such as participation and merger. */
  | 'RELATION'
  /** The staff of a cluster. */
  | 'SECRETARIAT'
  /** What clusters do for their members and partners. */
  | 'SERVICE';

/** How the source tells a trait of a model. */
export type TraitStance =
  /** As a strength of the model. */
  | 'STRENGTH'
  /** Plainly, neither as a strength nor as a weakness. */
  | 'TRAIT'
  /** As a weakness of the model. */
  | 'WEAKNESS';

/** Whether the year is that of the data or, where none is given, that of the publication. */
export type YearBasis =
  /** The year that the figure is about. */
  | 'DATA'
  /** The year of publication, because the figure has no year of its own. */
  | 'PUBLICATION';

export type MeanAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeanAccountsQuery = { readonly landscape: { readonly accountMeans: ReadonlyArray<{ readonly year: number, readonly clusterCount: number, readonly participatingFirms: number | null, readonly firmsUnder50: number | null, readonly newProducts: number | null, readonly newCompetences: number | null, readonly newIdeas: number | null, readonly internationalFirms: number | null, readonly staffFte: number | null, readonly financing: number | null, readonly internationalCollaborations: number | null, readonly countries: number | null }> } };

export type TendenciesQueryVariables = Exact<{
  model: number;
}>;


export type TendenciesQuery = { readonly dataset: { readonly models: ReadonlyArray<{ readonly number: number, readonly name: string, readonly nameEn: string, readonly traits: ReadonlyArray<{ readonly id: string, readonly stance: TraitStance, readonly text: string, readonly textEn: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } }> }> } };

export type PathsQueryVariables = Exact<{ [key: string]: never; }>;


export type PathsQuery = { readonly dataset: { readonly terms: ReadonlyArray<{ readonly term: string, readonly termEn: string }> } };

export type SharesWithQueryVariables = Exact<{
  cluster: string | number;
}>;


export type SharesWithQuery = { readonly profile: { readonly partnerCount: number, readonly judged: boolean, readonly coverages: ReadonlyArray<{ readonly sector: Sector, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } }>, readonly others: ReadonlyArray<{ readonly shared: number, readonly expected: number, readonly distance: number | null, readonly cluster: { readonly id: string, readonly name: string, readonly field: BusinessField | null }, readonly analytic: { readonly verdict: ChanceVerdict | null } | null }>, readonly similarClusters: ReadonlyArray<{ readonly cluster: { readonly id: string, readonly name: string } }>, readonly types: ReadonlyArray<{ readonly value: string | null, readonly own: number, readonly similar: number | null, readonly all: number }>, readonly regions: ReadonlyArray<{ readonly value: string | null, readonly own: number, readonly similar: number | null, readonly all: number }>, readonly roles: ReadonlyArray<{ readonly value: string | null, readonly own: number, readonly similar: number | null, readonly all: number }>, readonly partnersWithin: { readonly radiusKm: number, readonly members: number, readonly placed: number, readonly within: number, readonly share: number | null } | null, readonly firmsWithin: { readonly radiusKm: number, readonly members: number, readonly placed: number, readonly within: number, readonly share: number | null } | null } | null };

export type BesideMeansFragment = { readonly value: string | null, readonly own: number, readonly similar: number | null, readonly all: number };

export type WithinFragment = { readonly radiusKm: number, readonly members: number, readonly placed: number, readonly within: number, readonly share: number | null };

export type MostSharedQueryVariables = Exact<{
  cluster: string | number;
}>;


export type MostSharedQuery = { readonly profile: { readonly judged: boolean, readonly coverages: ReadonlyArray<{ readonly sector: Sector, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } }>, readonly others: ReadonlyArray<{ readonly shared: number, readonly expected: number, readonly cluster: { readonly id: string, readonly name: string }, readonly analytic: { readonly verdict: ChanceVerdict | null } | null }> } | null };

export type ActorEventsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ActorEventsQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly precision: DatePrecision, readonly type: EventType, readonly developmentPath: number | null, readonly confidence: Confidence, readonly locator: string | null, readonly remark: string | null, readonly remarkEn: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null }, readonly from: ReadonlyArray<
        | { readonly id: string, readonly name: string, readonly kind: Kind }
        | { readonly id: string, readonly name: string, readonly kind: Kind }
        | { readonly id: string, readonly name: string, readonly kind: Kind }
      >, readonly to: ReadonlyArray<
        | { readonly id: string, readonly name: string, readonly kind: Kind }
        | { readonly id: string, readonly name: string, readonly kind: Kind }
        | { readonly id: string, readonly name: string, readonly kind: Kind }
      > }> } };

export type PartnerLinksQueryVariables = Exact<{
  id: string | number;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  year?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerLinksQuery = { readonly actor:
    | { readonly id: string, readonly partners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly linkId: string, readonly role: Role, readonly since: string | null, readonly until: string | null, readonly method: Method, readonly confidence: Confidence, readonly locator: string | null, readonly retrieved: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null }, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
            | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
            | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
           }> } }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type ClusterLinksQueryVariables = Exact<{
  id: string | number;
  year?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClusterLinksQuery = { readonly actor:
    | { readonly id: string, readonly clusters: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly linkId: string, readonly role: Role, readonly since: string | null, readonly until: string | null, readonly method: Method, readonly confidence: Confidence, readonly locator: string | null, readonly retrieved: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null }, readonly node: { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType } }> } }
    | { readonly id: string, readonly clusters: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly linkId: string, readonly role: Role, readonly since: string | null, readonly until: string | null, readonly method: Method, readonly confidence: Confidence, readonly locator: string | null, readonly retrieved: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null }, readonly node: { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType } }> } }
    | { readonly id: string, readonly clusters: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly linkId: string, readonly role: Role, readonly since: string | null, readonly until: string | null, readonly method: Method, readonly confidence: Confidence, readonly locator: string | null, readonly retrieved: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null }, readonly node: { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType } }> } }
   | null };

export type ActorPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ActorPageQuery = { readonly actor:
    | { readonly __typename: 'Cluster', readonly id: string, readonly name: string, readonly nameEn: string | null, readonly otherNames: ReadonlyArray<string>, readonly kind: Kind, readonly sector: Sector, readonly type: ActorType, readonly municipality: string | null, readonly region: string | null, readonly lat: number | null, readonly lon: number | null, readonly cvr: string | null, readonly ror: string | null, readonly wikidata: string | null, readonly homepage: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly successorId: string | null, readonly synthetic: boolean, readonly locator: string | null, readonly confidence: Confidence | null, readonly remark: string | null, readonly remarkEn: string | null, readonly clusterCount: number, readonly innovationNetwork: boolean, readonly field: BusinessField | null, readonly level: Level | null, readonly status: ClusterStatus | null, readonly model: number | null, readonly modelMethod: Method | null, readonly developmentPath: number | null, readonly label: Label | null, readonly labelDate: string | null, readonly founded: string | null, readonly lastSeen: string | null, readonly legalForm: LegalForm | null, readonly body: Body | null, readonly chairSector: Sector | null, readonly payingMembers: PayingMembers | null, readonly services: ReadonlyArray<Service>, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } | null, readonly counts: { readonly knowledge: number, readonly public: number, readonly firms: number, readonly dedicated: number, readonly others: number, readonly clusters: number }, readonly ever: { readonly knowledge: number, readonly public: number, readonly firms: number, readonly others: number, readonly clusters: number }, readonly standings: { readonly accountYear: number | null, readonly knowledge: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly equal: number | null, readonly percentile: number | null, readonly mean: number, readonly min: number, readonly max: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null, readonly public: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly equal: number | null, readonly percentile: number | null, readonly mean: number, readonly min: number, readonly max: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null, readonly dedicated: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly equal: number | null, readonly percentile: number | null, readonly mean: number, readonly min: number, readonly max: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null, readonly staff: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly equal: number | null, readonly percentile: number | null, readonly mean: number, readonly min: number, readonly max: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null, readonly financing: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly equal: number | null, readonly percentile: number | null, readonly mean: number, readonly min: number, readonly max: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null } | null, readonly composition: { readonly clusterCount: number, readonly types: ReadonlyArray<{ readonly type: ActorType, readonly kind: Kind, readonly actorCount: number, readonly mean: number, readonly partners: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          > }>, readonly roles: ReadonlyArray<{ readonly role: Role, readonly knowledge: number, readonly public: number, readonly others: number, readonly all: number }>, readonly mostShared: { readonly id: string, readonly name: string } | null } | null, readonly criteria: ReadonlyArray<{ readonly number: number, readonly met: boolean | null, readonly value: number | null, readonly required: number | null, readonly glossaryTerm: { readonly term: string, readonly termEn: string, readonly definition: string, readonly definitionEn: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } | null } | null }>, readonly accounts: ReadonlyArray<{ readonly year: number, readonly method: Method, readonly participatingFirms: number | null, readonly firmsUnder50: number | null, readonly newProducts: number | null, readonly newCompetences: number | null, readonly newIdeas: number | null, readonly internationalFirms: number | null, readonly staffFte: number | null, readonly financingState: number | null, readonly financingRegional: number | null, readonly financingOther: number | null, readonly internationalCollaborations: number | null, readonly countries: number | null }> }
    | { readonly __typename: 'Firm', readonly field: BusinessField | null, readonly sizeClass: SizeClass | null, readonly hub: boolean | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly otherNames: ReadonlyArray<string>, readonly kind: Kind, readonly sector: Sector, readonly type: ActorType, readonly municipality: string | null, readonly region: string | null, readonly lat: number | null, readonly lon: number | null, readonly cvr: string | null, readonly ror: string | null, readonly wikidata: string | null, readonly homepage: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly successorId: string | null, readonly synthetic: boolean, readonly locator: string | null, readonly confidence: Confidence | null, readonly remark: string | null, readonly remarkEn: string | null, readonly clusterCount: number, readonly hubRule: { readonly sector: Sector, readonly moreThan: number, readonly partnerCount: number, readonly hubCount: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } | null }
    | { readonly __typename: 'Institution', readonly hub: boolean | null, readonly id: string, readonly name: string, readonly nameEn: string | null, readonly otherNames: ReadonlyArray<string>, readonly kind: Kind, readonly sector: Sector, readonly type: ActorType, readonly municipality: string | null, readonly region: string | null, readonly lat: number | null, readonly lon: number | null, readonly cvr: string | null, readonly ror: string | null, readonly wikidata: string | null, readonly homepage: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly successorId: string | null, readonly synthetic: boolean, readonly locator: string | null, readonly confidence: Confidence | null, readonly remark: string | null, readonly remarkEn: string | null, readonly clusterCount: number, readonly hubRule: { readonly sector: Sector, readonly moreThan: number, readonly partnerCount: number, readonly hubCount: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } | null }
   | null };

export type ClusterProfileFragment = { readonly innovationNetwork: boolean, readonly field: BusinessField | null, readonly level: Level | null, readonly status: ClusterStatus | null, readonly model: number | null, readonly modelMethod: Method | null, readonly developmentPath: number | null, readonly label: Label | null, readonly labelDate: string | null, readonly founded: string | null, readonly lastSeen: string | null, readonly legalForm: LegalForm | null, readonly body: Body | null, readonly chairSector: Sector | null, readonly payingMembers: PayingMembers | null, readonly services: ReadonlyArray<Service>, readonly counts: { readonly knowledge: number, readonly public: number, readonly firms: number, readonly dedicated: number, readonly others: number, readonly clusters: number }, readonly ever: { readonly knowledge: number, readonly public: number, readonly firms: number, readonly others: number, readonly clusters: number }, readonly standings: { readonly accountYear: number | null, readonly knowledge: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly equal: number | null, readonly percentile: number | null, readonly mean: number, readonly min: number, readonly max: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null, readonly public: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly equal: number | null, readonly percentile: number | null, readonly mean: number, readonly min: number, readonly max: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null, readonly dedicated: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly equal: number | null, readonly percentile: number | null, readonly mean: number, readonly min: number, readonly max: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null, readonly staff: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly equal: number | null, readonly percentile: number | null, readonly mean: number, readonly min: number, readonly max: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null, readonly financing: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly equal: number | null, readonly percentile: number | null, readonly mean: number, readonly min: number, readonly max: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } } | null } | null, readonly composition: { readonly clusterCount: number, readonly types: ReadonlyArray<{ readonly type: ActorType, readonly kind: Kind, readonly actorCount: number, readonly mean: number, readonly partners: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }>, readonly roles: ReadonlyArray<{ readonly role: Role, readonly knowledge: number, readonly public: number, readonly others: number, readonly all: number }>, readonly mostShared: { readonly id: string, readonly name: string } | null } | null, readonly criteria: ReadonlyArray<{ readonly number: number, readonly met: boolean | null, readonly value: number | null, readonly required: number | null, readonly glossaryTerm: { readonly term: string, readonly termEn: string, readonly definition: string, readonly definitionEn: string, readonly locator: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } | null } | null }>, readonly accounts: ReadonlyArray<{ readonly year: number, readonly method: Method, readonly participatingFirms: number | null, readonly firmsUnder50: number | null, readonly newProducts: number | null, readonly newCompetences: number | null, readonly newIdeas: number | null, readonly internationalFirms: number | null, readonly staffFte: number | null, readonly financingState: number | null, readonly financingRegional: number | null, readonly financingOther: number | null, readonly internationalCollaborations: number | null, readonly countries: number | null }> };

export type StandingFragment = { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly equal: number | null, readonly percentile: number | null, readonly mean: number, readonly min: number, readonly max: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } };

export type HubRuleFragment = { readonly sector: Sector, readonly moreThan: number, readonly partnerCount: number, readonly hubCount: number, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } };

export type SuccessorQueryVariables = Exact<{
  id: string | number;
}>;


export type SuccessorQuery = { readonly actor:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { readonly dataset: { readonly id: string, readonly version: string, readonly title: string, readonly titleEn: string, readonly synthetic: boolean, readonly licence: string, readonly year: number, readonly yearNamed: boolean, readonly created: string, readonly imported: string, readonly counts: { readonly clusters: number, readonly knowledge: number, readonly public: number, readonly firms: number, readonly others: number, readonly partnerLinks: number, readonly firmLinks: number, readonly events: number }, readonly dataGaps: ReadonlyArray<{ readonly da: string, readonly en: string }> } };

export type DatasetSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetSourcesQuery = { readonly dataset: { readonly id: string, readonly version: string, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string | null, readonly year: number | null, readonly url: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly remark: string | null }> } };

export type DatasetBenchmarksQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetBenchmarksQuery = { readonly dataset: { readonly id: string, readonly version: string, readonly benchmarks: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string, readonly operator: Operator, readonly value: number, readonly valueTo: number | null, readonly unit: string, readonly unitEn: string, readonly year: number, readonly yearBasis: YearBasis, readonly definition: string, readonly definitionEn: string, readonly locator: string, readonly source: { readonly id: string, readonly title: string, readonly url: string | null } }> } };

export type DatasetTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetTermsQuery = { readonly dataset: { readonly id: string, readonly version: string, readonly terms: ReadonlyArray<{ readonly id: string, readonly category: TermCategory, readonly term: string, readonly termEn: string, readonly definition: string, readonly definitionEn: string, readonly ownWords: boolean, readonly locator: string | null }> } };

export type DatasetModelsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetModelsQuery = { readonly dataset: { readonly id: string, readonly version: string, readonly models: ReadonlyArray<{ readonly number: number, readonly name: string, readonly nameEn: string, readonly traits: ReadonlyArray<{ readonly id: string, readonly attribute: string, readonly stance: TraitStance, readonly text: string, readonly textEn: string, readonly locator: string }> }> } };

export type EventsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventsQuery = { readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly precision: DatePrecision, readonly type: EventType, readonly developmentPath: number | null, readonly confidence: Confidence, readonly locator: string | null, readonly remark: string | null, readonly remarkEn: string | null, readonly source: { readonly id: string, readonly title: string, readonly url: string | null }, readonly from: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly to: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }> } };

export type FirmsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type FirmsQuery = { readonly actor:
    | { readonly id: string, readonly partners: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly linkId: string, readonly method: Method, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }> } }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type BindingActorsQueryVariables = Exact<{
  order?: BindingOrder | null | undefined;
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


export type BindingActorsQuery = { readonly overlap: { readonly partnerCount: number, readonly above: number | null, readonly method: { readonly dataset: string, readonly version: string }, readonly bindingActors: ReadonlyArray<{ readonly clusterCount: number, readonly pairCount: number, readonly share: number, readonly abovePairCount: number | null, readonly excess: number | null, readonly jaccardWith: number, readonly jaccardWithout: number, readonly sharingWith: number, readonly sharingWithout: number, readonly actor:
        | { readonly id: string, readonly name: string, readonly kind: Kind }
        | { readonly id: string, readonly name: string, readonly kind: Kind }
        | { readonly id: string, readonly name: string, readonly kind: Kind }
       }> } };

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


export type OverlapQuery = { readonly overlap: { readonly year: number, readonly linkCount: number, readonly actorCount: number, readonly comparedClusters: ReadonlyArray<{ readonly partnerCount: number, readonly cluster: { readonly id: string, readonly name: string, readonly field: BusinessField | null, readonly region: string | null } }>, readonly pairs: ReadonlyArray<{ readonly idA: string, readonly idB: string, readonly shared: number, readonly weight: number, readonly jaccard: number, readonly overlapCoefficient: number, readonly containmentA: number, readonly containmentB: number }>, readonly method: { readonly dataset: string, readonly version: string, readonly synthetic: boolean, readonly sectors: ReadonlyArray<Sector>, readonly roles: ReadonlyArray<Role> | null, readonly types: ReadonlyArray<ActorType> | null, readonly confidence: ReadonlyArray<Confidence> | null, readonly weighted: boolean, readonly nullModel: string, readonly draws: number, readonly seed: number, readonly burnIn: number, readonly thinning: number, readonly tests: number, readonly threshold: number, readonly smallestQ: number, readonly judged: boolean, readonly coverages: ReadonlyArray<{ readonly sector: Sector, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } }> } } };

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


export type OverlapChanceQuery = { readonly overlap: { readonly above: number | null, readonly below: number | null, readonly disagreements: number | null, readonly settledLinks: { readonly forcedLinkCount: number, readonly forbiddenLinkCount: number, readonly fixedPairCount: number } | null, readonly method: { readonly hash: string }, readonly pairs: ReadonlyArray<{ readonly idA: string, readonly idB: string, readonly disagreement: boolean | null, readonly chance: { readonly expected: number, readonly difference: number, readonly z: number | null, readonly pMore: number, readonly pFewer: number, readonly qMore: number, readonly qFewer: number, readonly shareLess: number, readonly shareMore: number, readonly tail: ChanceTail, readonly verdict: ChanceVerdict | null }, readonly analytic: { readonly expected: number, readonly difference: number, readonly z: number | null, readonly pMore: number, readonly pFewer: number, readonly qMore: number, readonly qFewer: number, readonly shareLess: number, readonly shareMore: number, readonly tail: ChanceTail, readonly verdict: ChanceVerdict | null } | null }> } };

export type SectorCoveredFragment = { readonly sector: Sector, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } };

export type ChanceFragment = { readonly expected: number, readonly difference: number, readonly z: number | null, readonly pMore: number, readonly pFewer: number, readonly qMore: number, readonly qFewer: number, readonly shareLess: number, readonly shareMore: number, readonly tail: ChanceTail, readonly verdict: ChanceVerdict | null };

export type SetClustersQueryVariables = Exact<{
  sectors?: ReadonlyArray<Sector> | Sector | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  confidence?: ReadonlyArray<Confidence> | Confidence | null | undefined;
  year?: number | null | undefined;
}>;


export type SetClustersQuery = { readonly overlap: { readonly comparedClusters: ReadonlyArray<{ readonly partnerCount: number, readonly cluster: { readonly id: string, readonly name: string } }> } };

export type SetsQueryVariables = Exact<{
  clusters: ReadonlyArray<string | number> | string | number;
  sectors?: ReadonlyArray<Sector> | Sector | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  confidence?: ReadonlyArray<Confidence> | Confidence | null | undefined;
  year?: number | null | undefined;
}>;


export type SetsQuery = { readonly overlap: { readonly comparedClusters: ReadonlyArray<{ readonly partnerCount: number, readonly cluster: { readonly id: string, readonly name: string } }>, readonly intersections: ReadonlyArray<{ readonly clusterIds: ReadonlyArray<string>, readonly size: number, readonly partners: ReadonlyArray<
        | { readonly id: string, readonly name: string, readonly kind: Kind }
        | { readonly id: string, readonly name: string, readonly kind: Kind }
        | { readonly id: string, readonly name: string, readonly kind: Kind }
      > }> } };

export type PairFragilityQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  sectors?: ReadonlyArray<Sector> | Sector | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  confidence?: ReadonlyArray<Confidence> | Confidence | null | undefined;
  year?: number | null | undefined;
  weighted?: boolean | null | undefined;
  draws?: number | null | undefined;
  seed?: number | null | undefined;
}>;


export type PairFragilityQuery = { readonly pair: { readonly overlap: { readonly chance: { readonly verdict: ChanceVerdict | null, readonly fragility: { readonly linkCount: number | null, readonly partners: ReadonlyArray<
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          > } | null } } } };

export type PairQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  sectors?: ReadonlyArray<Sector> | Sector | null | undefined;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  confidence?: ReadonlyArray<Confidence> | Confidence | null | undefined;
  year?: number | null | undefined;
  weighted?: boolean | null | undefined;
  draws?: number | null | undefined;
  seed?: number | null | undefined;
  hubPercentile?: number | null | undefined;
  compared: boolean;
}>;


export type PairQuery = { readonly landscape: { readonly clusterCount: number }, readonly pair: { readonly year: number, readonly partnersA: number, readonly partnersB: number, readonly sharedSpecialists: number | null, readonly jaccardWithoutHubs: number | null, readonly distance: number | null, readonly a: { readonly id: string, readonly name: string, readonly field: BusinessField | null, readonly region: string | null }, readonly b: { readonly id: string, readonly name: string, readonly field: BusinessField | null, readonly region: string | null }, readonly overlap: { readonly shared: number, readonly weight: number, readonly jaccard: number, readonly disagreement?: boolean | null, readonly chance?: { readonly expected: number, readonly difference: number, readonly z: number | null, readonly pMore: number, readonly pFewer: number, readonly qMore: number, readonly qFewer: number, readonly shareLess: number, readonly shareMore: number, readonly tail: ChanceTail, readonly verdict: ChanceVerdict | null }, readonly analytic?: { readonly expected: number, readonly difference: number, readonly z: number | null, readonly pMore: number, readonly pFewer: number, readonly qMore: number, readonly qFewer: number, readonly shareLess: number, readonly shareMore: number, readonly tail: ChanceTail, readonly verdict: ChanceVerdict | null } | null }, readonly method: { readonly synthetic: boolean, readonly weighted: boolean, readonly draws: number, readonly tests: number, readonly threshold: number, readonly smallestQ: number, readonly judged: boolean, readonly coverages: ReadonlyArray<{ readonly sector: Sector, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number, readonly required: number } }> }, readonly sharedPartners: ReadonlyArray<{ readonly clusterCount: number, readonly hub: boolean | null, readonly actor:
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
      , readonly links: ReadonlyArray<{ readonly id: string, readonly method: Method }> }>, readonly onlyA: ReadonlyArray<{ readonly clusterCount: number, readonly hub: boolean | null, readonly actor:
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
      , readonly links: ReadonlyArray<{ readonly id: string, readonly method: Method }> }>, readonly onlyB: ReadonlyArray<{ readonly clusterCount: number, readonly hub: boolean | null, readonly actor:
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
      , readonly links: ReadonlyArray<{ readonly id: string, readonly method: Method }> }>, readonly hubRules: ReadonlyArray<{ readonly sector: Sector, readonly moreThan: number, readonly partnerCount: number, readonly hubCount: number }> } };

export type PairClusterFragment = { readonly id: string, readonly name: string, readonly field: BusinessField | null, readonly region: string | null };

export type PairRowFragment = { readonly clusterCount: number, readonly hub: boolean | null, readonly actor:
    | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
    | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
    | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType }
  , readonly links: ReadonlyArray<{ readonly id: string, readonly method: Method }> };

export type ClusterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClusterChoicesQuery = { readonly network: { readonly actors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null, readonly otherNames: ReadonlyArray<string>, readonly kind: Kind, readonly municipality: string | null, readonly region: string | null, readonly field: BusinessField | null }> } };

export type GapsQueryVariables = Exact<{
  cluster: string | number;
}>;


export type GapsQuery = { readonly gaps: { readonly cluster: { readonly name: string, readonly model: number | null, readonly modelMethod: Method | null }, readonly similarClusters: ReadonlyArray<{ readonly shared: number }>, readonly types: ReadonlyArray<{ readonly value: string | null, readonly similar: number | null, readonly lackingCount: number, readonly lacking: ReadonlyArray<{ readonly partner:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly clusters: ReadonlyArray<{ readonly name: string }>, readonly links: ReadonlyArray<{ readonly id: string }> }> }>, readonly regions: ReadonlyArray<{ readonly value: string | null, readonly similar: number | null, readonly lackingCount: number, readonly lacking: ReadonlyArray<{ readonly partner:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly clusters: ReadonlyArray<{ readonly name: string }>, readonly links: ReadonlyArray<{ readonly id: string }> }> }>, readonly fields: ReadonlyArray<{ readonly value: string | null, readonly similar: number | null, readonly lackingCount: number, readonly lacking: ReadonlyArray<{ readonly partner:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly clusters: ReadonlyArray<{ readonly name: string }>, readonly links: ReadonlyArray<{ readonly id: string }> }> }> } | null };

export type GapFragment = { readonly value: string | null, readonly similar: number | null, readonly lackingCount: number, readonly lacking: ReadonlyArray<{ readonly partner:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly clusters: ReadonlyArray<{ readonly name: string }>, readonly links: ReadonlyArray<{ readonly id: string }> }> };

export type IntroductionsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type IntroductionsQuery = { readonly path: { readonly missingStep: MissingStep | null, readonly to: { readonly id: string, readonly name: string }, readonly working: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly chains: ReadonlyArray<{ readonly shared: number, readonly expected: number, readonly partner: { readonly id: string, readonly name: string }, readonly cluster: { readonly id: string, readonly name: string }, readonly steps: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly since: string | null, readonly until: string | null, readonly method: Method, readonly confidence: Confidence, readonly locator: string | null, readonly source: { readonly title: string }, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly cluster: { readonly name: string } }> }> } | null };

export type OwnPlaceQueryVariables = Exact<{
  cluster: string | number;
}>;


export type OwnPlaceQuery = { readonly profile: { readonly partnerCount: number, readonly cluster: { readonly id: string, readonly name: string, readonly municipality: string | null }, readonly standings: { readonly year: number, readonly knowledge: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number } } | null, readonly public: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number } } | null, readonly dedicated: { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number } } | null } | null, readonly similarClusters: ReadonlyArray<{ readonly shared: number, readonly expected: number, readonly cluster: { readonly id: string, readonly name: string } }>, readonly types: ReadonlyArray<{ readonly value: string | null }>, readonly regions: ReadonlyArray<{ readonly value: string | null }>, readonly method: { readonly version: string, readonly nullModel: string, readonly hash: string, readonly weights: { readonly chancePart: number, readonly regionOfCluster: number, readonly fieldOfCluster: number, readonly region: number } } } | null };

export type OwnStandingFragment = { readonly value: number, readonly clusterCount: number, readonly below: number | null, readonly coverage: { readonly clusterCount: number, readonly observedClusterCount: number } };

export type ShortlistedQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ShortlistedQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Account' }
    | { readonly __typename: 'Cluster' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Firm' }
    | { readonly __typename: 'Institution', readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly municipality: string | null, readonly region: string | null }
    | { readonly __typename: 'Link' }
    | { readonly __typename: 'Source' }
   | null> };

export type ShortlistReasonsQueryVariables = Exact<{
  cluster: string | number;
}>;


export type ShortlistReasonsQuery = { readonly partnerSuggestions: { readonly edges: ReadonlyArray<{ readonly clusterCount: number, readonly statedChance: number | null, readonly node: { readonly id: string }, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly of: number, readonly expected: number | null, readonly own: number | null, readonly mean: number | null, readonly clusters: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly partners: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly against: { readonly kind: CounterKind, readonly count: number | null, readonly of: number | null, readonly km: number | null, readonly medianKm: number | null, readonly mean: number | null } }> } | null };

export type SuggestionsQueryVariables = Exact<{
  cluster: string | number;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  regions?: ReadonlyArray<string> | string | null | undefined;
  withinKm?: number | null | undefined;
  first: number;
}>;


export type SuggestionsQuery = { readonly partnerSuggestions: { readonly totalCount: number, readonly unfiltered: number, readonly withoutPlace: number, readonly edges: ReadonlyArray<{ readonly place: number, readonly clusterCount: number, readonly distance: number | null, readonly statedChance: number | null, readonly node: { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly municipality: string | null, readonly region: string | null }, readonly reasons: ReadonlyArray<{ readonly kind: ReasonKind, readonly of: number, readonly expected: number | null, readonly own: number | null, readonly mean: number | null, readonly clusters: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly partners: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly links: ReadonlyArray<{ readonly id: string, readonly actor:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly cluster: { readonly id: string, readonly name: string } }> }>, readonly against: { readonly kind: CounterKind, readonly count: number | null, readonly of: number | null, readonly km: number | null, readonly medianKm: number | null, readonly mean: number | null } }>, readonly measure: { readonly hiddenShare: number, readonly repeats: number, readonly clusterCount: number, readonly rules: ReadonlyArray<{ readonly rule: SuggestionRule, readonly verdict: MeasuredVerdict | null, readonly recall: { readonly mean: number, readonly low: number, readonly high: number }, readonly recallDifference: { readonly mean: number, readonly low: number, readonly high: number } | null }>, readonly goals: ReadonlyArray<{ readonly goal: SuggestionGoal, readonly met: boolean }>, readonly dated: { readonly before: number, readonly sought: number, readonly clusterCount: number, readonly rules: ReadonlyArray<{ readonly rule: SuggestionRule, readonly recall: number }> } | null } | null } | null };

export type TableActorsQueryVariables = Exact<{
  filter: ActorFilter;
  orderBy: ActorOrder;
  reverse: boolean;
  after?: string | null | undefined;
}>;


export type TableActorsQuery = { readonly actors: { readonly totalCount: number, readonly facets: { readonly kinds: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly types: ReadonlyArray<{ readonly value: string, readonly count: number }> }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly clusterCount: number, readonly partnerCounts: { readonly knowledge: number | null, readonly public: number | null, readonly dedicated: number | null } | null, readonly node:
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly region: string | null, readonly municipality: string | null }
        | { readonly field: BusinessField | null, readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly region: string | null, readonly municipality: string | null }
        | { readonly id: string, readonly name: string, readonly kind: Kind, readonly type: ActorType, readonly region: string | null, readonly municipality: string | null }
       }> } };

export type TableActorCountQueryVariables = Exact<{
  filter: ActorFilter;
}>;


export type TableActorCountQuery = { readonly actors: { readonly totalCount: number } };

export type TableActorPlaceQueryVariables = Exact<{
  filter: ActorFilter;
  orderBy: ActorOrder;
  reverse: boolean;
  actor: string | number;
}>;


export type TableActorPlaceQuery = { readonly actors: { readonly place: number | null } };

export type TableLinksQueryVariables = Exact<{
  sectors: ReadonlyArray<Sector> | Sector;
  filter?: ClusterFilter | null | undefined;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  text?: string | null | undefined;
  orderBy: LinkOrder;
  reverse: boolean;
  after?: string | null | undefined;
}>;


export type TableLinksQuery = { readonly links: { readonly totalCount: number, readonly facets: { readonly kinds: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly types: ReadonlyArray<{ readonly value: string, readonly count: number }> }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly since: string | null, readonly method: Method, readonly confidence: Confidence, readonly actor:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly cluster: { readonly id: string, readonly name: string }, readonly source: { readonly title: string } }> } };

export type TableLinkCountQueryVariables = Exact<{
  sectors: ReadonlyArray<Sector> | Sector;
  filter?: ClusterFilter | null | undefined;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  text?: string | null | undefined;
}>;


export type TableLinkCountQuery = { readonly links: { readonly totalCount: number } };

export type TableLinkPlaceQueryVariables = Exact<{
  sectors: ReadonlyArray<Sector> | Sector;
  filter?: ClusterFilter | null | undefined;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  types?: ReadonlyArray<ActorType> | ActorType | null | undefined;
  text?: string | null | undefined;
  orderBy: LinkOrder;
  reverse: boolean;
  link?: string | number | null | undefined;
  actor?: string | number | null | undefined;
}>;


export type TableLinkPlaceQuery = { readonly links: { readonly place: number | null } };

export const BesideMeansFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BesideMeans"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"all"}}]}}]} as unknown as DocumentNode<BesideMeansFragment, unknown>;
export const WithinFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Within"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]} as unknown as DocumentNode<WithinFragment, unknown>;
export const StandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"equal"}},{"kind":"Field","name":{"kind":"Name","value":"percentile"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]} as unknown as DocumentNode<StandingFragment, unknown>;
export const ClusterProfileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClusterProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"innovationNetwork"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"modelMethod"}},{"kind":"Field","name":{"kind":"Name","value":"developmentPath"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelDate"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"chairSector"}},{"kind":"Field","name":{"kind":"Name","value":"payingMembers"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"dedicated"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ever"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountYear"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"public"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dedicated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"financing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actorCount"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"all"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mostShared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"glossaryTerm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"termEn"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"participatingFirms"}},{"kind":"Field","name":{"kind":"Name","value":"firmsUnder50"}},{"kind":"Field","name":{"kind":"Name","value":"newProducts"}},{"kind":"Field","name":{"kind":"Name","value":"newCompetences"}},{"kind":"Field","name":{"kind":"Name","value":"newIdeas"}},{"kind":"Field","name":{"kind":"Name","value":"internationalFirms"}},{"kind":"Field","name":{"kind":"Name","value":"staffFte"}},{"kind":"Field","name":{"kind":"Name","value":"financingState"}},{"kind":"Field","name":{"kind":"Name","value":"financingRegional"}},{"kind":"Field","name":{"kind":"Name","value":"financingOther"}},{"kind":"Field","name":{"kind":"Name","value":"internationalCollaborations"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"equal"}},{"kind":"Field","name":{"kind":"Name","value":"percentile"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]} as unknown as DocumentNode<ClusterProfileFragment, unknown>;
export const HubRuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HubRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HubThreshold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"moreThan"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"hubCount"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]} as unknown as DocumentNode<HubRuleFragment, unknown>;
export const SectorCoveredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectorCovered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SectorCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]} as unknown as DocumentNode<SectorCoveredFragment, unknown>;
export const ChanceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PairChance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"pMore"}},{"kind":"Field","name":{"kind":"Name","value":"pFewer"}},{"kind":"Field","name":{"kind":"Name","value":"qMore"}},{"kind":"Field","name":{"kind":"Name","value":"qFewer"}},{"kind":"Field","name":{"kind":"Name","value":"shareLess"}},{"kind":"Field","name":{"kind":"Name","value":"shareMore"}},{"kind":"Field","name":{"kind":"Name","value":"tail"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]} as unknown as DocumentNode<ChanceFragment, unknown>;
export const PairClusterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PairCluster"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]} as unknown as DocumentNode<PairClusterFragment, unknown>;
export const PairRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PairRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PairPartner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}}]}}]} as unknown as DocumentNode<PairRowFragment, unknown>;
export const GapFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"lackingCount"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GapFragment, unknown>;
export const OwnStandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}}]}}]}}]} as unknown as DocumentNode<OwnStandingFragment, unknown>;
export const MeanAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeanAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"landscape"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountMeans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"participatingFirms"}},{"kind":"Field","name":{"kind":"Name","value":"firmsUnder50"}},{"kind":"Field","name":{"kind":"Name","value":"newProducts"}},{"kind":"Field","name":{"kind":"Name","value":"newCompetences"}},{"kind":"Field","name":{"kind":"Name","value":"newIdeas"}},{"kind":"Field","name":{"kind":"Name","value":"internationalFirms"}},{"kind":"Field","name":{"kind":"Name","value":"staffFte"}},{"kind":"Field","name":{"kind":"Name","value":"financing"}},{"kind":"Field","name":{"kind":"Name","value":"internationalCollaborations"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}}]}}]}}]}}]} as unknown as DocumentNode<MeanAccountsQuery, MeanAccountsQueryVariables>;
export const TendenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tendencies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"models"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"traits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TendenciesQuery, TendenciesQueryVariables>;
export const PathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"terms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"category"},"value":{"kind":"EnumValue","value":"PATH"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"termEn"}}]}}]}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const SharesWithDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharesWith"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectorCovered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analytic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"similarClusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BesideMeans"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BesideMeans"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BesideMeans"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnersWithin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Within"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firmsWithin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Within"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectorCovered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SectorCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BesideMeans"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"all"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Within"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"radiusKm"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"within"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]} as unknown as DocumentNode<SharesWithQuery, SharesWithQueryVariables>;
export const MostSharedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MostShared"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectorCovered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"others"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analytic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectorCovered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SectorCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]} as unknown as DocumentNode<MostSharedQuery, MostSharedQueryVariables>;
export const ActorEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"developmentPath"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"remarkEn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActorEventsQuery, ActorEventsQueryVariables>;
export const PartnerLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnerLinksQuery, PartnerLinksQueryVariables>;
export const ClusterLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClusterLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClusterLinksQuery, ClusterLinksQueryVariables>;
export const ActorPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"cvr"}},{"kind":"Field","name":{"kind":"Name","value":"ror"}},{"kind":"Field","name":{"kind":"Name","value":"wikidata"}},{"kind":"Field","name":{"kind":"Name","value":"homepage"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successorId"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"remarkEn"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClusterProfile"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"hubRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HubRule"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Firm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"sizeClass"}},{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"hubRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HubRule"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"equal"}},{"kind":"Field","name":{"kind":"Name","value":"percentile"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClusterProfile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"innovationNetwork"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"modelMethod"}},{"kind":"Field","name":{"kind":"Name","value":"developmentPath"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelDate"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"chairSector"}},{"kind":"Field","name":{"kind":"Name","value":"payingMembers"}},{"kind":"Field","name":{"kind":"Name","value":"services"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"dedicated"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ever"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountYear"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"public"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dedicated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"financing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Standing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"composition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actorCount"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"all"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mostShared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"met"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"glossaryTerm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"termEn"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"participatingFirms"}},{"kind":"Field","name":{"kind":"Name","value":"firmsUnder50"}},{"kind":"Field","name":{"kind":"Name","value":"newProducts"}},{"kind":"Field","name":{"kind":"Name","value":"newCompetences"}},{"kind":"Field","name":{"kind":"Name","value":"newIdeas"}},{"kind":"Field","name":{"kind":"Name","value":"internationalFirms"}},{"kind":"Field","name":{"kind":"Name","value":"staffFte"}},{"kind":"Field","name":{"kind":"Name","value":"financingState"}},{"kind":"Field","name":{"kind":"Name","value":"financingRegional"}},{"kind":"Field","name":{"kind":"Name","value":"financingOther"}},{"kind":"Field","name":{"kind":"Name","value":"internationalCollaborations"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HubRule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HubThreshold"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"moreThan"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"hubCount"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]} as unknown as DocumentNode<ActorPageQuery, ActorPageQueryVariables>;
export const SuccessorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Successor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SuccessorQuery, SuccessorQueryVariables>;
export const DatasetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearNamed"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"imported"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusters"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"partnerLinks"}},{"kind":"Field","name":{"kind":"Name","value":"firmLinks"}},{"kind":"Field","name":{"kind":"Name","value":"events"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataGaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"da"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<DatasetQuery, DatasetQueryVariables>;
export const DatasetSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatasetSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}}]} as unknown as DocumentNode<DatasetSourcesQuery, DatasetSourcesQueryVariables>;
export const DatasetBenchmarksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatasetBenchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"benchmarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueTo"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitEn"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"yearBasis"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DatasetBenchmarksQuery, DatasetBenchmarksQueryVariables>;
export const DatasetTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatasetTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"termEn"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"definitionEn"}},{"kind":"Field","name":{"kind":"Name","value":"ownWords"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}}]}}]} as unknown as DocumentNode<DatasetTermsQuery, DatasetTermsQueryVariables>;
export const DatasetModelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatasetModels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"models"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"traits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DatasetModelsQuery, DatasetModelsQueryVariables>;
export const EventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Events"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"developmentPath"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"remarkEn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsQuery, EventsQueryVariables>;
export const FirmsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Firms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sector"},"value":{"kind":"EnumValue","value":"FIRM"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkId"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FirmsQuery, FirmsQueryVariables>;
export const BindingActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BindingActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BindingOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draws"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"weighted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}}},{"kind":"Argument","name":{"kind":"Name","value":"draws"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draws"}}},{"kind":"Argument","name":{"kind":"Name","value":"seed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"above"}},{"kind":"Field","name":{"kind":"Name","value":"bindingActors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"pairCount"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"abovePairCount"}},{"kind":"Field","name":{"kind":"Name","value":"excess"}},{"kind":"Field","name":{"kind":"Name","value":"jaccardWith"}},{"kind":"Field","name":{"kind":"Name","value":"jaccardWithout"}},{"kind":"Field","name":{"kind":"Name","value":"sharingWith"}},{"kind":"Field","name":{"kind":"Name","value":"sharingWithout"}}]}}]}}]}}]} as unknown as DocumentNode<BindingActorsQuery, BindingActorsQueryVariables>;
export const OverlapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overlap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draws"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"weighted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}}},{"kind":"Argument","name":{"kind":"Name","value":"draws"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draws"}}},{"kind":"Argument","name":{"kind":"Name","value":"seed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"actorCount"}},{"kind":"Field","name":{"kind":"Name","value":"comparedClusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idA"}},{"kind":"Field","name":{"kind":"Name","value":"idB"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"overlapCoefficient"}},{"kind":"Field","name":{"kind":"Name","value":"containmentA"}},{"kind":"Field","name":{"kind":"Name","value":"containmentB"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"types"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"weighted"}},{"kind":"Field","name":{"kind":"Name","value":"nullModel"}},{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"burnIn"}},{"kind":"Field","name":{"kind":"Name","value":"thinning"}},{"kind":"Field","name":{"kind":"Name","value":"tests"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"smallestQ"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectorCovered"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectorCovered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SectorCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}}]} as unknown as DocumentNode<OverlapQuery, OverlapQueryVariables>;
export const OverlapChanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverlapChance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draws"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"weighted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}}},{"kind":"Argument","name":{"kind":"Name","value":"draws"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draws"}}},{"kind":"Argument","name":{"kind":"Name","value":"seed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"above"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"}},{"kind":"Field","name":{"kind":"Name","value":"settledLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forcedLinkCount"}},{"kind":"Field","name":{"kind":"Name","value":"forbiddenLinkCount"}},{"kind":"Field","name":{"kind":"Name","value":"fixedPairCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idA"}},{"kind":"Field","name":{"kind":"Name","value":"idB"}},{"kind":"Field","name":{"kind":"Name","value":"chance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analytic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreement"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PairChance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"pMore"}},{"kind":"Field","name":{"kind":"Name","value":"pFewer"}},{"kind":"Field","name":{"kind":"Name","value":"qMore"}},{"kind":"Field","name":{"kind":"Name","value":"qFewer"}},{"kind":"Field","name":{"kind":"Name","value":"shareLess"}},{"kind":"Field","name":{"kind":"Name","value":"shareMore"}},{"kind":"Field","name":{"kind":"Name","value":"tail"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]} as unknown as DocumentNode<OverlapChanceQuery, OverlapChanceQueryVariables>;
export const SetClustersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SetClusters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparedClusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}}]}}]}}]}}]} as unknown as DocumentNode<SetClustersQuery, SetClustersQueryVariables>;
export const SetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparedClusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intersections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterIds"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetsQuery, SetsQueryVariables>;
export const PairFragilityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PairFragility"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draws"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pair"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}},{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"weighted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}}},{"kind":"Argument","name":{"kind":"Name","value":"draws"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draws"}}},{"kind":"Argument","name":{"kind":"Name","value":"seed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"fragility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PairFragilityQuery, PairFragilityQueryVariables>;
export const PairDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pair"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"a"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"b"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Confidence"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draws"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hubPercentile"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"compared"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"landscape"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pair"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"a"},"value":{"kind":"Variable","name":{"kind":"Name","value":"a"}}},{"kind":"Argument","name":{"kind":"Name","value":"b"},"value":{"kind":"Variable","name":{"kind":"Name","value":"b"}}},{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"confidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"weighted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"weighted"}}},{"kind":"Argument","name":{"kind":"Name","value":"draws"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draws"}}},{"kind":"Argument","name":{"kind":"Name","value":"seed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seed"}}},{"kind":"Argument","name":{"kind":"Name","value":"hubPercentile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hubPercentile"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"a"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PairCluster"}}]}},{"kind":"Field","name":{"kind":"Name","value":"b"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PairCluster"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"partnersA"}},{"kind":"Field","name":{"kind":"Name","value":"partnersB"}},{"kind":"Field","name":{"kind":"Name","value":"overlap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"jaccard"}},{"kind":"Field","name":{"kind":"Name","value":"chance"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compared"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"analytic"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compared"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"compared"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"weighted"}},{"kind":"Field","name":{"kind":"Name","value":"draws"}},{"kind":"Field","name":{"kind":"Name","value":"tests"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"smallestQ"}},{"kind":"Field","name":{"kind":"Name","value":"judged"}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SectorCovered"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PairRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyA"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PairRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onlyB"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PairRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedSpecialists"}},{"kind":"Field","name":{"kind":"Name","value":"jaccardWithoutHubs"}},{"kind":"Field","name":{"kind":"Name","value":"hubRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"moreThan"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"hubCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"distance"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PairCluster"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chance"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PairChance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"z"}},{"kind":"Field","name":{"kind":"Name","value":"pMore"}},{"kind":"Field","name":{"kind":"Name","value":"pFewer"}},{"kind":"Field","name":{"kind":"Name","value":"qMore"}},{"kind":"Field","name":{"kind":"Name","value":"qFewer"}},{"kind":"Field","name":{"kind":"Name","value":"shareLess"}},{"kind":"Field","name":{"kind":"Name","value":"shareMore"}},{"kind":"Field","name":{"kind":"Name","value":"tail"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SectorCovered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SectorCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PairRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PairPartner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}}]}}]} as unknown as DocumentNode<PairQuery, PairQueryVariables>;
export const ClusterChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClusterChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CLUSTER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ClusterChoicesQuery, ClusterChoicesQueryVariables>;
export const GapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"modelMethod"}}]}},{"kind":"Field","name":{"kind":"Name","value":"similarClusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shared"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gap"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gap"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerComparison"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"lackingCount"}},{"kind":"Field","name":{"kind":"Name","value":"lacking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const IntroductionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Introductions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingStep"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"working"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IntroductionsQuery, IntroductionsQueryVariables>;
export const OwnPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partnerCount"}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"knowledge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"public"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnStanding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dedicated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnStanding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"similarClusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nullModel"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"weights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chancePart"}},{"kind":"Field","name":{"kind":"Name","value":"regionOfCluster"}},{"kind":"Field","name":{"kind":"Name","value":"fieldOfCluster"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnStanding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"observedClusterCount"}}]}}]}}]} as unknown as DocumentNode<OwnPlaceQuery, OwnPlaceQueryVariables>;
export const ShortlistedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Shortlisted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Institution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}}]}}]}}]} as unknown as DocumentNode<ShortlistedQuery, ShortlistedQueryVariables>;
export const ShortlistReasonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShortlistReasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"statedChance"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"km"}},{"kind":"Field","name":{"kind":"Name","value":"medianKm"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShortlistReasonsQuery, ShortlistReasonsQueryVariables>;
export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regions"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withinKm"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"regions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}},{"kind":"Argument","name":{"kind":"Name","value":"withinKm"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withinKm"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"unfiltered"}},{"kind":"Field","name":{"kind":"Name","value":"withoutPlace"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"statedChance"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"km"}},{"kind":"Field","name":{"kind":"Name","value":"medianKm"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hiddenShare"}},{"kind":"Field","name":{"kind":"Name","value":"repeats"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"recall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recallDifference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"met"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"sought"}},{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"recall"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const TableActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TableActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reverse"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"reverse"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reverse"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowledge"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"dedicated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Firm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TableActorsQuery, TableActorsQueryVariables>;
export const TableActorCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TableActorCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TableActorCountQuery, TableActorCountQueryVariables>;
export const TableActorPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TableActorPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reverse"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"reverse"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reverse"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}]}]}}]}}]} as unknown as DocumentNode<TableActorPlaceQuery, TableActorPlaceQueryVariables>;
export const TableLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TableLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reverse"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"reverse"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reverse"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cluster"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TableLinksQuery, TableLinksQueryVariables>;
export const TableLinkCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TableLinkCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TableLinkCountQuery, TableLinkCountQueryVariables>;
export const TableLinkPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TableLinkPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Kind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reverse"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"link"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sectors"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sectors"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"reverse"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reverse"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"link"},"value":{"kind":"Variable","name":{"kind":"Name","value":"link"}}},{"kind":"Argument","name":{"kind":"Name","value":"actor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actor"}}}]}]}}]}}]} as unknown as DocumentNode<TableLinkPlaceQuery, TableLinkPlaceQueryVariables>;