/** Why an institution is suggested, and what speaks against it, as sentences: pure. */
import type { ActorType } from '../../generated/graphql.ts'
import type { Words } from '../../words/words.ts'
import type { Reason, Suggestion } from '../answered.ts'

type Saying = Pick<Words, 'say' | 'decimal' | 'count'>

/** A reason without the evidence that stands behind it. */
export function reasonSentence(
  { kind, clusters, partners, of, expected, own, mean }: Omit<Reason, 'links'>,
  type: ActorType,
  { say, decimal }: Saying,
): string {
  const values = {
    name: clusters[0]?.name ?? '',
    partner: partners[0]?.name ?? '',
    others: partners.length - 1,
    count: clusters.length,
    of,
    expected: decimal(expected ?? 0),
    own: own ?? 0,
    mean: decimal(mean ?? 0),
    type: say(`types.${type}`),
  }
  return say(`suggestions.reason.${kind}`, values)
}

/** The strongest thing to be said against it. */
export function counterSentence(
  { kind, count, of, km, medianKm, mean }: Suggestion['against'],
  type: ActorType,
  { say, decimal, count: whole }: Saying,
): string {
  // Few of five is no word for all of them, nor for none.
  const all = kind === 'FEW' && count === of
  const none = kind === 'FEW' && count === 0
  const said = all ? 'ALL' : none ? 'NONE' : kind
  return say(`suggestions.against.${said}`, {
    count: count ?? 0,
    of: of ?? 0,
    km: whole(km ?? 0),
    medianKm: whole(medianKm ?? 0),
    mean: decimal(mean ?? 0),
    type: say(`types.${type}`),
  })
}

/** A stated chance as a frequency: of ten, or of a hundred where it is small; undefined where none is stated. */
export function chanceSentence(chance: number | null | undefined, { say }: Pick<Words, 'say'>): string | undefined {
  if (chance === null || chance === undefined) return undefined
  const among = chance < 0.1 ? 100 : 10
  return say(among === 10 ? 'suggestions.chance.ten' : 'suggestions.chance.hundred', {
    count: Math.round(chance * among),
  })
}
