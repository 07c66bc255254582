import type { ActorQuery } from '../generated/graphql.ts'
import { named } from '../landscape/Means.tsx'
import { ActorLink } from '../ui/ActorLink.tsx'
import { Emphasis } from '../ui/Emphasis.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { useWords } from '../words/useWords.tsx'
import type { Words } from '../words/words.ts'
import { outside } from './lifespan.ts'
import { Outside } from './Outside.tsx'
import { placeOf } from './placeOf.ts'
import type { Surroundings } from './surroundings.ts'

type FullActor = NonNullable<ActorQuery['actor']>

interface DescriptionProps extends Surroundings {
  readonly actor: FullActor
  /** Whether the way to the page of a cluster stands elsewhere. */
  readonly folded: boolean
}

/** What the actor is, where, and how its numbers compare with those of all clusters. */
export function Description({ actor, landscape, dataset, folded }: DescriptionProps) {
  const words = useWords()
  const { say } = words
  const { kind, name, synthetic, homepage } = actor
  const invented = kind === 'CLUSTER' || kind === 'FIRM' ? kind : 'other'
  const gone = outside(actor, landscape.year)
  return (
    <>
      <div className="panel-head">
        <KindMark kind={kind} size={22} />
        <div>
          <p className="note quiet">{say(kind === 'CLUSTER' ? 'kind.CLUSTER' : `type.${actor.type}`)}</p>
          <h2 className="panel-title">{name}</h2>
        </div>
      </div>
      <p className="note panel-line">
        {describe(actor, dataset.places, words)}{' '}
        {synthetic && <span className="quiet">{say(`actor.invented.${invented}`)}. </span>}
        {homepage && <a href={homepage}>{say('actor.homepage')}</a>}{' '}
        {!(folded && kind === 'CLUSTER') && <ActorLink id={actor.id}>{say('actor.open')}</ActorLink>}
      </p>
      {gone ? (
        <p className="panel-hub">
          <Outside gone={gone} />
        </p>
      ) : actor.__typename === 'Cluster' ? (
        <Counts actor={actor} landscape={landscape} />
      ) : (
        <p className="panel-hub">
          <Emphasis text={say('actor.hub', { count: actor.clusterCount, total: landscape.clusterCount })} />
        </p>
      )}
    </>
  )
}

type Places = Surroundings['dataset']['places']

/** Place of an actor, and of a cluster also its field, level and label, as far as they are known. */
function describe(actor: FullActor, places: Places, words: Words): string {
  const { say } = words
  const parts = [placeOf(actor, places, words)]
  if (actor.__typename === 'Cluster') {
    const { field, level, label, innovationNetwork: network, lastSeen } = actor
    const standing = [level && say(`level.${level}`), label && say(`label.${label}`)].filter(Boolean).join(', ')
    parts.unshift(field ? say(`field.${field}`) : '')
    parts.push(network ? say('type.INNOVATION_NETWORK') : '', begun(standing))
    parts.push(lastSeen ? say('actor.fate', { year: lastSeen.slice(0, 4) }) : '')
  }
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ')
}

/** With a capital, as a sentence begins. */
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

interface CountsProps extends Pick<Surroundings, 'landscape'> {
  readonly actor: Pick<Extract<FullActor, { __typename: 'Cluster' }>, 'counts' | 'standings'>
}

function Counts({ actor: { counts, standings }, landscape }: CountsProps) {
  const { say, count, percent } = useWords()
  const rows = [
    { key: 'strip.knowledge', number: counts.knowledge, among: landscape.knowledge, standing: standings?.knowledge },
    { key: 'strip.public', number: counts.public, among: landscape.public, standing: standings?.public },
    { key: 'strip.firms', number: counts.dedicated, among: landscape.firms, standing: standings?.dedicated },
  ] as const
  return (
    <dl className="counts">
      {rows.map(({ key, number, among, standing }) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          {among.inSources ? (
            <>
              <dd className="counts-number">{count(number)}</dd>
              <dd className="note quiet">
                {standing &&
                  (standing.below === null
                    ? `${say('means.named')}: ${say('means.named.of', named(among))}`
                    : standing.below > 0
                      ? say('actor.moreThan', { share: percent(standing.below / standing.clusterCount) })
                      : say('actor.fewest'))}
              </dd>
            </>
          ) : (
            <dd className="note quiet counts-missing">{say('missing')}</dd>
          )}
        </div>
      ))}
      {counts.others > 0 && (
        <div>
          <dt>{say('sector.OTHER')}</dt>
          <dd className="counts-number">{count(counts.others)}</dd>
          <dd />
        </div>
      )}
    </dl>
  )
}
