/** A shortlist as a table for files: pure. */

import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { placeNames } from '../../ui/placeNames.ts'
import type { Words } from '../../words/words.ts'
import type { OwnProfile } from '../answered.ts'
import { chanceSentence, counterSentence, reasonSentence } from '../suggestions/reasonSentence.ts'
import type { Entry } from './entries.ts'
import { type Origin, readySentence } from './readySentence.ts'

/** A table with a line of headings; a cell that nothing is known of is undefined. */
export interface ShortlistFile {
  /** Without its ending. */
  readonly name: string
  readonly heading: readonly string[]
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

interface Listed {
  readonly shortlisted: readonly Entry[]
  readonly dismissed: readonly Entry[]
}

/**
 * A row for each institution, those that are not relevant last; English headings, as of every file. Codes are text. Each row
 * names what it comes from, because a table is soon parted from its address.
 */
export function shortlistFile(
  { shortlisted, dismissed }: Listed,
  own: Pick<OwnProfile, 'cluster' | 'similarClusters'>,
  places: DatasetSummaryQuery['dataset']['places'],
  origin: Origin,
  words: Words,
): ShortlistFile {
  const names = placeNames(places, words.language)
  const rowOf = (entry: Entry, order: number | undefined) => {
    const { institution, suggestion } = entry
    const { id, name, type, municipality, region } = institution
    const said = suggestion?.reasons.map((reason) => reasonSentence(reason, type, words)) ?? []
    return [
      order,
      order === undefined ? 'not relevant' : 'shortlisted',
      id,
      name,
      words.say(`type.${type}`),
      municipality ?? undefined,
      (municipality && names.get(municipality)) || undefined,
      region ?? undefined,
      (region && names.get(region)) || undefined,
      suggestion?.clusterCount,
      said.join(' ') || undefined,
      suggestion && counterSentence(suggestion.against, type, words),
      chanceSentence(suggestion?.statedChance, words),
      readySentence(entry, own, false, words),
      entry.note,
      own.cluster.id,
      own.cluster.name,
      origin.dataset,
      origin.version,
      String(origin.synthetic),
      origin.made,
      origin.address,
    ]
  }
  return {
    name: `shortlist-${own.cluster.id}-${origin.dataset}${origin.synthetic ? '-invented' : ''}-${origin.version.slice(0, 12)}`,
    heading,
    rows: [
      ...shortlisted.map((entry, place) => rowOf(entry, place + 1)),
      ...dismissed.map((entry) => rowOf(entry, undefined)),
    ],
  }
}

const heading = [
  'order',
  'status',
  'id',
  'name',
  'type',
  'municipality',
  'municipalityName',
  'region',
  'regionName',
  'clusters',
  'for',
  'against',
  'chance',
  'sentence',
  'note',
  'cluster',
  'clusterName',
  'dataset',
  'version',
  'synthetic',
  'made',
  'address',
] as const
