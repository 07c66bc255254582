/** `npm run codegen`: resolver types for the API, typed documents for the page. Both are committed. */
import type { CodegenConfig } from '@graphql-codegen/cli'
import { pageConstants } from './api/schema/pageConstants.ts'
import { enumMaps } from './api/schema/schemaText.ts'
import { viewList } from './web/views.ts'

const enums = enumMaps()
const row = (name: string): string => `../graph/reads.ts#${name}`
const answer = (file: string, name: string): string => `../${file}.ts#${name} as Answered${name}`

/** Views that are loaded when they are opened; their questions come with them and not with the first load. */
const lateViews = Object.values(viewList).flatMap((view) =>
  'questions' in view ? view.questions.map((folder) => `web/${folder}/**/*.graphql`) : [],
)
const documentsOfPage = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: { enumsAsTypes: true, useTypeImports: true, strictScalars: true, immutableTypes: true },
} as const

const config: CodegenConfig = {
  schema: 'api/schema/*.graphql',
  importExtension: '.ts',
  generates: {
    'api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        enumsAsTypes: true,
        enumValues: enums,
        useTypeImports: true,
        strictScalars: true,
        immutableTypes: true,
        avoidOptionals: { query: true },
        contextType: '../resolvers/context.ts#Context',
        mappers: {
          Node: '../questions/node.ts#AskedNode',
          Actor: row('ActorRow'),
          Cluster: row('ActorRow'),
          Institution: row('ActorRow'),
          Firm: row('ActorRow'),
          Dataset: '../questions/dataset.ts#AskedDataset',
          Source: row('RecordRow'),
          Benchmark: row('RecordRow'),
          Term: row('RecordRow'),
          Trait: row('RecordRow'),
          ClusterModel: '../questions/memory/reference.ts#Model',
          Place: row('RecordRow'),
          Account: row('RecordRow'),
          ActorConnection: '../resolvers/connection.ts#FilteredActors',
          ActorEdge: '../resolvers/connection.ts#ListedActor',
          SearchConnection: '../resolvers/connection.ts#ActorList',
          SearchEdge: answer('resolvers/connection', 'ActorEdge'),
          PartnerConnection: answer('questions/partners', 'LinkConnection'),
          PartnerEdge: answer('resolvers/connection', 'PartnerEdge'),
          MembershipConnection: answer('questions/partners', 'LinkConnection'),
          MembershipEdge: answer('resolvers/connection', 'PartnerEdge'),
          EventConnection: '../questions/events.ts#AskedEvents',
          Event: row('EventRow'),
          Landscape: '../questions/landscape.ts#AskedLandscape',
          Distribution: '../questions/landscape.ts#AskedDistribution',
          FirmDistribution: '../questions/landscape.ts#AskedFirmDistribution',
          ClusterCount: '../questions/landscape.ts#CountOfCluster',
          AccountMeans: answer('domain/accounts', 'AccountMeans'),
          Composition: '../questions/composition.ts#AskedComposition',
          PartnerType: '../questions/composition.ts#AskedPartnerType',
          Criterion: '../questions/criteria.ts#AskedCriterion',
          Groupings: '../questions/groupings.ts#AskedGroupings',
          GroupingList: '../questions/groupings/answers.ts#AskedGroupingList',
          Consolidation: '../questions/consolidation.ts#AskedConsolidation',
          ConsolidationFigures: '../questions/consolidation.ts#AskedFigures',
          ConsolidationGroup: '../questions/consolidation/groups.ts#AskedGroup',
          ConsolidationMethod: '../questions/consolidation/method.ts#AskedConsolidationMethod',
          ClusterBreakdown: '../questions/consolidation/groups.ts#AskedBreakdown',
          EndedCluster: '../questions/consolidation.ts#AskedEnded',
          GroupFit: '../questions/consolidation/groups.ts#AskedFit',
          PartnerChangeConnection: '../resolvers/connection.ts#ChangeList',
          PartnerChangeEdge: '../resolvers/connection.ts#ChangeEdge',
          Network: '../questions/network.ts#AskedNetwork',
          NetworkActor: '../questions/network.ts#AskedNetworkActor',
          NetworkLink: '../questions/network.ts#AskedNetworkLink',
          NetworkLinkColumns: '../questions/network.ts#AskedLinkColumns',
          LinkEvidence: '../questions/evidence.ts#AskedEvidence',
          Link: row('LinkRow'),
          LinkConnection: '../resolvers/connection.ts#LinkList',
          LinkEdge: answer('resolvers/connection', 'LinkEdge'),
          Evidence: row('EvidenceRow'),
          Overlap: '../questions/overlap.ts#AskedOverlap',
          OverlapCluster: '../questions/overlap.ts#ComparedCluster',
          OverlapPair: '../questions/overlap/pairs.ts#AskedPair',
          PairChance: '../questions/overlap/pairs.ts#AskedChance',
          Fragility: '../questions/overlap/fragility.ts#AskedFragility',
          OverlapMethod: '../questions/overlap/method.ts#AskedMethod',
          BindingActor: '../questions/overlap.ts#AskedBinding',
          Intersection: '../questions/overlap.ts#AskedIntersection',
          Pair: '../questions/pair.ts#AskedPairOfClusters',
          PairPartner: '../questions/pair.ts#AskedPartner',
          PartnerSuggestionConnection: '../questions/partnerSuggestions.ts#AskedSuggestions',
          PartnerSuggestionEdge: '../resolvers/connection.ts#SuggestionEdge',
          PartnerReason: '../questions/partnerSuggestions.ts#AskedReason',
          Counterargument: answer('domain/partners/counterargument', 'Counterargument'),
          SuggestionMeasure: '../questions/partners/suggestionMeasure.ts#AskedMeasure',
          PartnerMethod: '../questions/partners/partnerMethod.ts#AskedPartnerMethod',
          SharedWithCluster: '../questions/partners/sharedPairs.ts#AskedSharedPair',
          PartnerComparison: '../questions/partners/compared.ts#AskedComparison',
          LackingPartner: '../questions/partners/compared.ts#AskedLacking',
          Gaps: '../questions/gaps.ts#AskedGaps',
          Path: '../questions/path.ts#AskedPath',
          IntroductionChain: '../questions/path.ts#AskedChain',
          Profile: '../questions/profile.ts#AskedProfile',
          ...Object.fromEntries(Object.keys(enums).map((name) => [name, 'string'])),
        },
      },
    },
    'web/generated/constants.ts': { plugins: [{ add: { content: pageConstants } }] },
    'web/generated/': { ...documentsOfPage, documents: ['web/**/*.graphql', ...lateViews.map((glob) => `!${glob}`)] },
    'web/generated/late/': { ...documentsOfPage, documents: lateViews },
  },
}
export default config
