import type { ActorType, BusinessField } from '../../generated/graphql.ts'
import type { LegalForm } from '../../generated/late/graphql.ts'
import type { Words } from '../../words/words.ts'
import { type NamedPlace, placeOf } from '../placeOf.ts'

export interface DescribedActor {
  readonly kind: string
  readonly type: ActorType
  readonly municipality?: string | null
  readonly region?: string | null
  readonly field?: BusinessField | null
  readonly legalForm?: LegalForm | null
  readonly founded?: string | null
}

/** Type, field, place and beginning of an actor, as far as they are known, each a short sentence; empty when nothing is. */
export function descriptionOf(actor: DescribedActor, places: readonly NamedPlace[], words: Words): string {
  const { say } = words
  const { kind, type, field, legalForm, founded } = actor
  const parts = [kind === 'CLUSTER' ? '' : say(`type.${type}`)]
  if (field) parts.push(say(`field.${field}`))
  if (legalForm) parts.push(say(`legalForm.${legalForm}`))
  parts.push(placeOf(actor, places, words))
  if (founded) parts.push(say('actor.founded', { year: founded }))
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ')
}

/** That it is invented. */
export function inventedOf(kind: string, { say }: Words): string {
  return `${say(`actor.invented.${kind === 'CLUSTER' || kind === 'FIRM' ? kind : 'other'}`)}.`
}
