/** Sentences to take into a meeting, and the text of a mail: pure. */
import type { Words } from '../../words/words.ts'
import type { OwnProfile } from '../answered.ts'
import { type Entry, similarWith } from './entries.ts'

type Own = Pick<OwnProfile, 'cluster' | 'similarClusters'>

/** Why the institution, in one sentence that can stand alone; of synthetic links it says so. */
export function readySentence(entry: Entry, own: Own, synthetic: boolean, { say, list }: Words): string {
  const names = similarWith(entry, own)
  const values = { name: entry.institution.name, own: own.cluster.name }
  const { suggestion } = entry
  const sentences = [
    suggestion && names.length > 0
      ? say('shortlist.sentence', {
          ...values,
          count: names.length,
          of: own.similarClusters.length,
          names: list(names),
        })
      : suggestion
        ? say('shortlist.sentence.some', { ...values, count: suggestion.clusterCount })
        : say('shortlist.sentence.none', values),
    synthetic ? say('shortlist.sentence.synthetic') : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** What a file, a printed page or a mail was made from. */
export interface Origin {
  readonly dataset: string
  readonly version: string
  readonly synthetic: boolean
  /** ISO date on which it was made. */
  readonly made: string
  readonly address: string
}

/** Subject and body: each institution with its sentence and note, then where it comes from. */
export function mailText(
  entries: readonly Entry[],
  own: Own,
  origin: Origin,
  words: Words,
): { readonly subject: string; readonly body: string } {
  const { say } = words
  const items = entries.map((entry, place) =>
    [
      `${place + 1}. ${readySentence(entry, own, false, words)}`,
      ...(entry.note ? [`   ${say('shortlist.note')}: ${entry.note}`] : []),
    ].join('\n'),
  )
  return {
    subject: say('shortlist.mail.subject', { count: entries.length, own: own.cluster.name }),
    body: [
      say('shortlist.mail.begin', { count: entries.length, own: own.cluster.name }),
      ...items,
      ...(origin.synthetic ? [say('shortlist.sentence.synthetic')] : []),
      [sourceLine(origin, words), origin.address].join('\n'),
    ].join('\n\n'),
  }
}

/** Data set, short version and the day the list was made, as one sentence. */
export function sourceLine({ dataset, version, made }: Origin, { say, date }: Words): string {
  return say('shortlist.origin', { dataset, version: version.slice(0, 12), made: date(made) })
}
