/**
 * How many items each list of the contract has at most; an entry a list, held by a test. Lists of pages are not here: they
 * are bounded by `first`. Where the data do not tell beforehand it is a size that is assumed (`assumedSize` of IBM's
 * GraphQL Cost Directives), above all of our packages.
 */
import { mostChanges } from '../domain/chance/fragility.ts'
import type { Sector } from '../domain/closedLists.ts'
import { mostClusters, mostRules } from '../domain/groupings/bounds.ts'
import { mostBinding } from '../domain/overlap/bounds.ts'
import { pairCount } from '../domain/overlap/pairIndex.ts'
import { doubtedLinks, lookedAt } from '../domain/partners/fewerLinks.ts'
import { type DataSizes, together } from './dataSizes.ts'

/** Values of the arguments, as resolvers get them. */
export type Given = Readonly<Record<string, unknown>>
/** `given` are the arguments of the list, `above` those of the field that the list belongs to. */
export type Bound = (sizes: DataSizes, given: Given, above: Given) => number

const always =
  (most: number): Bound =>
  () =>
    most
const institutions: readonly Sector[] = ['knowledge', 'public']
const clusters: Bound = (sizes) => sizes.clusters
const listed = (value: unknown): readonly unknown[] | undefined => (Array.isArray(value) ? value : undefined)
const asked = ({ sectors }: Given): readonly Sector[] => (listed(sectors) as Sector[] | undefined) ?? institutions

/** Named clusters, else all. */
const named: Bound = (sizes, _, above) => Math.min(listed(above.clusters)?.length ?? Infinity, sizes.clusters)
const partnersOfOne: Bound = ({ mostPartners }, _, above) => together(mostPartners, asked(above))
const linksOfNetwork: Bound = ({ links }, _, above) => together(links, asked(above))
const lacking: Bound = (_, { first }) => (typeof first === 'number' ? first : 20)
const askedGroups: Bound = (_, __, above) => listed(above.groups)?.length ?? 0
const reference = always(300)
const methodLists = Object.fromEntries(
  ['OverlapMethod', 'PartnerMethod', 'ConsolidationMethod', 'GroupingMethod'].flatMap((type) =>
    ['sectors', 'roles', 'types', 'confidence', 'regions'].map((field) => [`${type}.${field}`, always(10)]),
  ),
)
const facets = (type: string, ...fields: string[]) =>
  Object.fromEntries(fields.map((field) => [`${type}.${field}`, always(field === 'municipalities' ? 100 : 30)]))
const ofActors = Object.fromEntries(
  ['Actor', 'Cluster', 'Institution', 'Firm', 'NetworkActor'].map((type) => [`${type}.otherNames`, always(5)]),
)

export const listBounds: Readonly<Record<string, Bound>> = {
  ...methodLists,
  ...ofActors,
  ...facets('ActorFacets', 'kinds', 'sectors', 'types', 'regions', 'municipalities', 'fields'),
  ...facets('ActorFacets', 'levels', 'labels', 'models', 'innovationNetworks'),
  ...facets('ClusterBreakdown', 'regions', 'fields', 'levels', 'labels', 'models', 'legalForms'),
  ...facets('LinkFacets', 'kinds', 'types', 'roles', 'confidence'),
  'Cluster.services': always(10),
  'Cluster.accounts': always(20),
  'Cluster.criteria': always(5),
  'Composition.types': always(30),
  'Composition.roles': always(10),
  // All types together list each partner once, so that the bound of all is spread over the thirty.
  'PartnerType.partners': ({ mostPartners }) => Math.ceil(together(mostPartners, institutions) / 30),
  'Query.datasets': always(10),
  'Query.nodes': (_, { ids }) => listed(ids)?.length ?? 0,
  'Dataset.dataGaps': always(30),
  'Dataset.sources': reference,
  'Dataset.benchmarks': reference,
  'Dataset.terms': reference,
  'Dataset.places': reference,
  'Dataset.models': (_, { number }) => (typeof number === 'number' ? 1 : 6),
  'ClusterModel.traits': always(30),
  'Event.from': always(3),
  'Event.to': always(3),
  'LinkEvidence.items': always(20),
  'Landscape.accountMeans': always(20),
  'Distribution.quartiles': always(3),
  'Distribution.values': clusters,
  'FirmDistribution.quartiles': always(3),
  'FirmDistribution.values': clusters,
  'Network.actors': (sizes, _, above) => sizes.clusters + together(sizes.actors, asked(above)),
  'Network.links': linksOfNetwork,
  'Network.firmCounts': clusters,
  // One level below: the arguments are no longer at hand, and these are plain numbers and words.
  'NetworkLinkColumns.ids': ({ links }) => together(links),
  'NetworkLinkColumns.actorIndices': ({ links }) => together(links),
  'NetworkLinkColumns.clusterIndices': ({ links }) => together(links),
  'NetworkLinkColumns.methods': ({ links }) => together(links),
  'Fragility.partners': always(mostChanges),
  'Overlap.comparedClusters': named,
  'Overlap.pairs': (sizes, given, above) => pairCount(named(sizes, given, above)),
  'Overlap.bindingActors': always(mostBinding.tied),
  'Overlap.intersections': ({ mostPartners }, _, above) =>
    Math.min(2 ** Math.min(12, listed(above.clusters)?.length ?? 0), 12 * together(mostPartners, asked(above))),
  'OverlapMethod.clusters': clusters,
  'OverlapMethod.coverages': always(5),
  'OverlapMethod.merge': clusters,
  'OverlapMethod.ended': clusters,
  'PartnerMethod.merge': clusters,
  'PartnerMethod.ended': clusters,
  'ConsolidationMethod.coverages': always(5),
  'GroupingMethod.coverages': always(5),
  'Intersection.clusterIds': always(12),
  'Intersection.partners': ({ mostPartners }) => Math.ceil(together(mostPartners, institutions) / 10),
  'Pair.sharedPartners': partnersOfOne,
  'Pair.onlyA': partnersOfOne,
  'Pair.onlyB': partnersOfOne,
  'Pair.hubRules': always(5),
  'PairPartner.links': always(2),
  'Groupings.clash': always(2 * mostRules + 6),
  'Grouping.groupClusterIds': clusters,
  'GroupingList.goodGroupings': (_, { first }) => (typeof first === 'number' ? first : 20),
  'GroupingList.pairsTogether': (sizes) => pairCount(Math.min(sizes.clusters, mostClusters.listed)),
  'GroupingList.wholeCounts': clusters,
  'GroupingCondition.clusterIds': clusters,
  'GroupingMethod.conditions': always(2 * mostRules + 6),
  'Consolidation.groups': askedGroups,
  'Consolidation.endedClusters': (_, __, above) => listed(above.ended)?.length ?? 0,
  'Consolidation.secretariats': always(10),
  'Consolidation.coveredFields': always(11),
  'Consolidation.outcomes': always(5),
  'Consolidation.fits': askedGroups,
  'ConsolidationFigures.sectors': always(5),
  // One level below: all groups together have each cluster once.
  'ConsolidationGroup.clusters': clusters,
  'ConsolidationGroup.sectors': always(5),
  'ConsolidationGroup.hosts': clusters,
  'ConsolidationGroup.unlinkedPairs': clusters,
  'ConsolidationMethod.groups': clusters,
  'ConsolidationMethod.ended': clusters,
  'PartnerChangeEdge.clusterIds': ({ mostClusters }) => mostClusters,
  'PartnerChangeEdge.groupPlaces': ({ mostClusters }) => mostClusters,
  'PartnerChangeEdge.lostRegions': always(10),
  'Gaps.similarClusters': always(5),
  'Gaps.types': always(30),
  'Gaps.regions': always(10),
  'Gaps.fields': always(10),
  'PartnerSuggestionConnection.similarClusters': always(5),
  'SuggestionsWithFewerLinks.doubted': always(doubtedLinks),
  'SuggestionsWithFewerLinks.leaving': always(lookedAt),
  'SuggestionsWithFewerLinks.entering': always(lookedAt),
  'PartnerSuggestionEdge.reasons': always(6),
  'PartnerReason.clusters': always(10),
  'PartnerReason.partners': always(3),
  'PartnerReason.links': always(10),
  'Path.chains': always(3),
  'Path.working': ({ mostClusters }) => mostClusters,
  'IntroductionChain.steps': always(3),
  'Profile.coverages': always(5),
  'Profile.others': clusters,
  'Profile.similarClusters': always(5),
  'Profile.types': always(30),
  'Profile.regions': always(10),
  'Profile.roles': always(10),
  'PartnerComparison.lacking': lacking,
  'LackingPartner.clusters': always(5),
  'LackingPartner.links': always(5),
  'SuggestionMeasure.rules': always(6),
  'SuggestionMeasure.tenths': always(10),
  'SuggestionMeasure.goals': always(4),
  'DatedTest.rules': always(6),
  // The contract itself, on average: one that follows types into types is bounded by GraphQL's own rule for it.
  '__Schema.types': always(120),
  '__Schema.directives': always(6),
  '__Directive.args': always(2),
  '__Directive.locations': always(4),
  '__Type.fields': always(8),
  '__Type.interfaces': always(1),
  '__Type.possibleTypes': always(1),
  '__Type.enumValues': always(3),
  '__Type.inputFields': always(1),
  '__Field.args': always(1),
}
