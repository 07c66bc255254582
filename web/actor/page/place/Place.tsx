import { Figure } from '../../../figure/Figure.tsx'
import { fileAddress } from '../../../state/fileAddress.ts'
import { useViewState } from '../../../state/useViewState.ts'
import { useWords } from '../../../words/useWords.tsx'
import { outside } from '../../lifespan.ts'
import { Outside } from '../../Outside.tsx'
import type { Surroundings } from '../../surroundings.ts'
import type { PageCluster } from '../pageActor.ts'
import { PlaceStrip } from './PlaceStrip.tsx'
import { placePhrase } from './placePhrase.ts'

interface PlaceProps extends Pick<Surroundings, 'landscape' | 'dataset'> {
  readonly actor: PageCluster
}

/** Where the cluster stands among all of them, by its three numbers of partners. */
export function Place({ actor, landscape, dataset }: PlaceProps) {
  const { synthetic } = dataset
  const { id, name, standings } = actor
  const { state } = useViewState()
  const { say, count, percent, language } = useWords()
  const years = synthetic ? [landscape.knowledge.published?.year] : []
  if (!standings) {
    const gone = outside(actor, landscape.year)
    return <p className="page-section">{gone ? <Outside gone={gone} /> : say('actor.place.ended')}</p>
  }
  const places = [
    { key: 'knowledge', standing: standings.knowledge, among: landscape.knowledge },
    { key: 'public', standing: standings.public, among: landscape.public },
    { key: 'firms', standing: standings.dedicated, among: landscape.firms },
  ] as const
  const phraseOf = (standing: NonNullable<(typeof places)[number]['standing']>) => {
    const phrase = placePhrase(standing)
    if (!phrase) return ''
    return `, ${phrase.key === 'actor.moreThan' ? say(phrase.key, { share: percent(phrase.share) }) : say(phrase.key)}`
  }
  return (
    <section className="page-section">
      <div className="page-title">
        <h2>{say('actor.place', { count: landscape.clusterCount })}</h2>
        <p className="note quiet">
          {say('actor.place.note')} {years.map((year) => year && say('actor.place.published', { year }))}
        </p>
      </div>
      <Figure
        name={say('figure.place', { name })}
        file={`${id}-place`}
        anchor="place"
        dataset={dataset}
        csv={fileAddress(
          'actors',
          dataset,
          { ...(state.year && { year: state.year }), kinds: ['CLUSTER'] },
          { language },
        )}
      >
        <div className="places">
          {places.map(({ key, standing, among }) => (
            <div key={key}>
              {!standing ? (
                <p>{say('missing.of', { quantity: say(`strip.${key}`) })}</p>
              ) : (
                <>
                  <p className="place-sentence">
                    <b className="place-number">{count(standing.value)}</b>
                    <b>{say(`actor.place.${key}`, { count: standing.value })}</b>
                    {phraseOf(standing)}
                  </p>
                  <PlaceStrip
                    own={{ id, name, count: standing.value }}
                    distribution={synthetic ? among : { ...among, published: null }}
                  />
                  <p className="note quiet">
                    <PlaceOrReason standing={standing} />
                  </p>
                </>
              )}
            </div>
          ))}
        </div>
      </Figure>
    </section>
  )
}

type Standing = NonNullable<NonNullable<PageCluster['standings']>['knowledge']>

/** The percentile of the cluster, or why it has none. */
function PlaceOrReason({ standing: { percentile, equal, coverage } }: { readonly standing: Standing }) {
  const { say, figure, percent } = useWords()
  if (percentile === null || equal === null) {
    const { observedClusterCount: covered, clusterCount: clusters, required } = coverage
    return say('coverage.place', { covered, clusters, required: percent(required) })
  }
  return `${say('actor.place.percentile', { percentile: figure(percentile) })} ${say('actor.place.equal', { count: equal })}`
}
