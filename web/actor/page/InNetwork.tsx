import { lazy, Suspense, useRef } from 'react'
import { FigureMenu } from '../../figure/FigureMenu.tsx'
import { useNetwork } from '../../map/graph/useNetwork.ts'
import type { MapLook } from '../../map/picture/mapLook.ts'
import { pictureOf } from '../../map/picture/pictureOf.ts'
import { fileAddress } from '../../state/fileAddress.ts'
import { useTheme } from '../../state/useTheme.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Loading } from '../../ui/Answer.tsx'
import { withLateTexts } from '../../words/loadWords.ts'
import { useWords } from '../../words/useWords.tsx'
import { outside } from '../lifespan.ts'
import { Outside } from '../Outside.tsx'
import type { Surroundings } from '../surroundings.ts'
import type { PageActor } from './pageActor.ts'

// A chunk that does not arrive takes only the map away, not the page.
const NetworkMap = lazy(() =>
  withLateTexts(import('../../map/NetworkMap.tsx')).then(
    ({ NetworkMap }) => ({ default: NetworkMap }),
    () => ({ default: NoMap }),
  ),
)

function NoMap() {
  const { say } = useWords()
  return <p className="no-map">{say('failed.map')}</p>
}

interface InNetworkProps extends Pick<Surroundings, 'landscape' | 'dataset'> {
  readonly actor: PageActor
}

/** The overlap map with the actor and its partners lit; a sentence for actors that are not drawn on it. */
export function InNetwork({ actor, landscape, dataset }: InNetworkProps) {
  const { id, name } = actor
  const { say, language } = useWords()
  const { state, go } = useViewState()
  const { theme } = useTheme()
  const network = useNetwork().last
  const look = useRef<MapLook>(undefined)
  const gone = outside(actor, landscape.year)
  const absent = network && !network.actors.some((actor) => actor.id === id)
  return (
    <section className="page-section map">
      <div className="page-title">
        <h2>{say('actor.map')}</h2>
        <p className="note quiet">
          {absent && gone ? <Outside gone={gone} /> : say(absent ? 'actor.map.absent' : 'actor.map.note', { name })}
        </p>
      </div>
      {!absent && (
        <>
          <div className="map-picture">
            <Suspense fallback={<Loading waiting={say('loading.map')} />}>
              <NetworkMap
                look={look}
                opened={id}
                onChoose={(actor) => actor && go({ actor, link: undefined })}
                language={language}
                theme={theme}
              />
            </Suspense>
          </div>
          <FigureMenu
            name={say('figure.map', { name })}
            file={`${id}-map`}
            anchor="network"
            dataset={dataset}
            csv={fileAddress('links', dataset, { ...(state.year && { year: state.year }), text: name }, { language })}
            picture={(said) => look.current && pictureOf(look.current, said)}
          />
        </>
      )}
    </section>
  )
}
