/**
 * The closed lists of the subject: the only values that a package may use and that the API answers.
 * A value here is lower case; the API shows the same word in upper case.
 */

export const kinds = ['cluster', 'university', 'gts', 'knowledge', 'public', 'firm', 'other'] as const
export type Kind = (typeof kinds)[number]

export const sectors = ['cluster', 'knowledge', 'public', 'firm', 'other'] as const
export type Sector = (typeof sectors)[number]

/** The sector that a kind of actor belongs to: the triple-helix reading (Etzkowitz & Leydesdorff 2000, 10.1016/S0048-7333(99)00055-4). */
export const sectorOf: Readonly<Record<Kind, Sector>> = {
  cluster: 'cluster',
  university: 'knowledge',
  gts: 'knowledge',
  knowledge: 'knowledge',
  public: 'public',
  firm: 'firm',
  other: 'other',
}

const sectorByWord: ReadonlyMap<string, Sector> = new Map(Object.entries(sectorOf))

/** The sector of a kind as a database gives it; `other` for a word that is no kind. */
export function sectorOfWord(kind: string): Sector {
  return sectorByWord.get(kind) ?? 'other'
}

/** The finer types that each kind may have. A GTS institute is an approved research and technology organisation. */
export const typesOf = {
  cluster: ['cluster_organisation', 'innovation_network'],
  university: ['university'],
  gts: ['gts'],
  knowledge: [
    'university_college',
    'business_academy',
    'vocational_school',
    'hospital',
    'art_school',
    'sector_research',
    'knowledge_centre',
    'think_tank',
    'other_knowledge',
  ],
  public: [
    'ministry',
    'agency',
    'region',
    'municipality',
    'growth_house',
    'business_council',
    'growth_forum',
    'innovation_environment',
    'funder',
    'other_public',
  ],
  firm: ['firm'],
  other: ['association', 'trade_association', 'foundation', 'other_organisation'],
} as const satisfies Readonly<Record<Kind, readonly string[]>>
export type ActorType = (typeof typesOf)[Kind][number]

const kindByType: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => typesOf[kind].map((type) => [type, kind] as const)),
)

/** The kind that a type belongs to; `other` for a word that is no type. */
export function kindOfType(type: string): Kind {
  return kindByType.get(type) ?? 'other'
}

export const fields = [
  'energy',
  'environment',
  'food',
  'production',
  'maritime',
  'building',
  'digital',
  'health',
  'creative',
  'services',
] as const
export const levels = ['local', 'regional', 'national', 'international'] as const
export const statuses = ['emerging', 'catalogue', 'ended'] as const
export const labels = ['gold', 'silver', 'bronze', 'in_process', 'none'] as const
export const sizeClasses = ['under_50', 'from_50_to_249', 'from_250'] as const
export const legalForms = [
  'association',
  'foundation',
  'company',
  'university_unit',
  'knowledge_institution_unit',
  'cluster_unit',
  'public_unit',
] as const
export const bodies = ['board', 'steering_group', 'partnership', 'advisory_board'] as const
export const payingMembers = ['none', 'few', 'most', 'all'] as const
export const services = [
  'matchmaking',
  'knowledge_bridging',
  'facilitation',
  'project_management',
  'cluster_development',
  'internationalisation',
  'technology_scouting',
  'events',
  'fundraising',
  'dissemination',
] as const

/** What an institution may be to a cluster, strongest first: of several roles the first one names the link. */
export const partnerRoles = [
  'host',
  'founder',
  'owner',
  'financier',
  'board',
  'agreement',
  'project',
  'partner',
] as const
/** What a firm may be to a cluster, strongest first. `project` is a shared project, which is not membership. */
export const firmRoles = ['dedicated', 'participant', 'project'] as const
export const roles = [...new Set([...partnerRoles, ...firmRoles])]

export const methods = ['register', 'publication', 'website', 'self_reported', 'inferred', 'synthetic'] as const
export const confidences = ['confirmed', 'likely', 'uncertain'] as const
export const stances = ['supports', 'contradicts'] as const

export const eventTypes = [
  'founded',
  'renamed',
  'merged',
  'split',
  'absorbed',
  'ended',
  'labelled',
  'programme',
  'rehosted',
  'project',
] as const
export const datePrecisions = ['year', 'month', 'day'] as const
export const partyDirections = ['from', 'to'] as const

export const operators = ['=', '>', '≥', '<', '≤', '~'] as const
export const yearBases = ['data', 'publication'] as const
export const placeLevels = ['country', 'region', 'municipality'] as const
export const termCategories = [
  'concept',
  'actor',
  'relation',
  'body',
  'criterion',
  'document',
  'governance',
  'indicator',
  'label',
  'level',
  'lifecycle',
  'path',
  'secretariat',
  'service',
] as const
export const traitStances = ['trait', 'strength', 'weakness'] as const
