import { useData } from '../../../data/useData.ts'
import { SuccessorDocument } from '../../../generated/late/graphql.ts'
import { ActorLink } from '../../../ui/ActorLink.tsx'
import { useWords } from '../../../words/useWords.tsx'
import type { Words } from '../../../words/words.ts'
import { placeOf } from '../../placeOf.ts'
import type { Surroundings } from '../../surroundings.ts'
import type { PageActor } from '../pageActor.ts'
import { FactList } from './FactList.tsx'

interface IdentityProps {
  readonly actor: PageActor
  readonly places: Surroundings['dataset']['places']
}

/** Names, numbers and addresses under which an actor is known elsewhere, as links where there is something to open. */
export function Identity({ actor, places }: IdentityProps) {
  const words = useWords()
  const { say, language } = words
  const { cvr, ror, wikidata, homepage, otherNames, nameEn, name, successorId: successor, source, locator } = actor
  const remark = language === 'da' ? actor.remark : (actor.remarkEn ?? actor.remark)
  const address = (text: string | null | undefined) => text && <a href={text}>{text.replace(/^https?:\/\//, '')}</a>
  const wikidataAddress =
    wikidata && !/^https?:/.test(wikidata) ? `https://www.wikidata.org/wiki/${wikidata}` : wikidata
  // An invented actor has no entry in any register, which is no gap of the sources.
  const registers = actor.synthetic
    ? []
    : [
        { name: say('actor.identity.cvr'), value: cvr },
        { name: say('actor.identity.ror'), value: address(ror) },
        { name: say('actor.identity.wikidata'), value: address(wikidataAddress) },
        { name: say('actor.identity.homepage'), value: address(homepage) },
      ]
  const facts = [
    { name: say('actor.identity.nameEn'), value: nameEn && nameEn !== name && <span lang="en">{nameEn}</span> },
    { name: say('actor.identity.otherNames'), value: otherNames.join('; ') },
    { name: say('actor.identity.existed'), value: existed(actor, words) },
    { name: say('actor.identity.successor'), value: successor && <Successor id={successor} /> },
    { name: say('actor.identity.remark'), value: remark },
    {
      name: say('actor.identity.source'),
      value: source && [source.title, locator].filter(Boolean).join(', '),
    },
  ].filter(({ value }) => value)
  return (
    <section className="page-section minor">
      <h3>{say('actor.identity')}</h3>
      <FactList facts={[...placeFacts(actor, places, words), ...registers, ...facts]} />
    </section>
  )
}

/** Without coordinates an actor has no distance to others, which is worth a word; without a place it has none anyway. */
function placeFacts(actor: PageActor, places: IdentityProps['places'], words: Words) {
  const { say } = words
  const place = placeOf(actor, places, words)
  const facts = [{ name: say('actor.organisation.place'), value: place }]
  if (!place || actor.lat != null) return facts
  return [...facts, { name: say('actor.organisation.coordinates'), value: say('actor.organisation.noPlace') }]
}

/** From when to when, as far as a source says; of a cluster without a known end also the last year in which one speaks of it. */
function existed(actor: PageActor, words: Words): string {
  const lastSeen = actor.__typename === 'Cluster' ? actor.lastSeen : undefined
  const fate = lastSeen ? words.say('actor.fate', { year: lastSeen.slice(0, 4) }) : ''
  return [lifetime(actor, words), fate].filter((part) => part !== '').join('. ')
}

function lifetime({ validFrom: from, validTo: to }: PageActor, { say }: Words): string {
  if (from && to) return say('actor.identity.fromTo', { from, to })
  if (from) return say('actor.identity.from', { from })
  return to ? say('actor.identity.to', { to }) : ''
}

function Successor({ id }: { readonly id: string }) {
  const name = useData(SuccessorDocument, { id }).last?.actor?.name
  return <ActorLink id={id}>{name ?? id}</ActorLink>
}
