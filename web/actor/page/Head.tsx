import { nothingChosen } from '../../state/parameters/page.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'
import { YearChip } from '../../year/YearChip.tsx'
import type { Surroundings } from '../surroundings.ts'
import { descriptionOf, inventedOf } from './description.ts'
import type { PageActor } from './pageActor.ts'

interface HeadProps extends Surroundings {
  readonly actor: PageActor
}

/** Where the page is, the name of its actor, what it is in a line, and the ways to it in the other views. */
export function Head({ actor, landscape, dataset }: HeadProps) {
  const words = useWords()
  const { say } = words
  const { kind, name, synthetic } = actor
  return (
    <header className="page-head">
      <nav className="page-path note" aria-label={say('actor.path')}>
        <ol>
          <li>
            <StateLink to={{ view: 'landscape', link: undefined }}>{say('view.landscape')}</StateLink>
          </li>
          <li>
            <StateLink to={{ view: 'landscape', actor: nothingChosen, link: undefined }}>
              {say('actor.path.clusters', { count: landscape.clusterCount })}
            </StateLink>
          </li>
          <li aria-current="page">{name}</li>
        </ol>
      </nav>
      <KindMark kind={kind} size={38} />
      <div className="page-name">
        <h1>{name}</h1>
        <p>
          {descriptionOf(actor, dataset.places, words)}{' '}
          {synthetic && <span className="quiet">{inventedOf(kind, words)}</span>}
        </p>
      </div>
      <Ways actor={actor} year={dataset.year} />
    </header>
  )
}

interface WaysProps extends Pick<HeadProps, 'actor'> {
  /** The year of the data set. */
  readonly year: number
}

function Ways({ actor, year }: WaysProps) {
  const { say } = useWords()
  const nearest = actor.__typename === 'Cluster' ? actor.composition?.mostShared : undefined
  return (
    <p className="page-ways">
      <YearChip usual={year} />
      {nearest && (
        <StateLink
          className="button"
          to={{ view: 'overlap', pair: [actor.id, nearest.id], actor: undefined, link: undefined }}
        >
          {say('actor.toOverlap', { name: nearest.name })}
        </StateLink>
      )}
      <StateLink
        className={actor.kind === 'CLUSTER' ? 'button' : 'button main'}
        to={{ view: 'landscape', link: undefined }}
      >
        {say('actor.toMap')}
      </StateLink>
      {actor.kind === 'CLUSTER' && (
        <StateLink className="button main" to={{ view: 'partners', mine: actor.id, actor: undefined, link: undefined }}>
          {say('actor.toPartners')}
        </StateLink>
      )}
    </p>
  )
}
