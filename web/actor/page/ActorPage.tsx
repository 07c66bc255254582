import { type ReactNode, useEffect } from 'react'
import { useData } from '../../data/useData.ts'
import { LandscapeDocument } from '../../generated/graphql.ts'
import { ActorPageDocument } from '../../generated/late/graphql.ts'
import { useAddress, useViewState } from '../../state/useViewState.ts'
import { actorOfPath } from '../../state/viewState.ts'
import { Answer } from '../../ui/Answer.tsx'
import { SectionedPage } from '../../ui/SectionedPage.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Surroundings } from '../surroundings.ts'
import { EvidenceSheet } from './EvidenceSheet.tsx'
import { Head } from './Head.tsx'
import type { PageActor } from './pageActor.ts'
import { clusterSections, partnerSections } from './sections.tsx'
import { Unknown } from './Unknown.tsx'
import './page.css'

/** Signs of a name that no actor can have. */
const longest = 128

/** One actor on a page of its own: what is known of it, where it stands, and the evidence of each of its links. */
export function ActorPage({ dataset }: Pick<Surroundings, 'dataset'>) {
  const { state } = useViewState()
  const named = actorOfPath(useAddress())?.slice(0, longest)
  if (!state.actor) return <Unknown id={named || undefined} dataset={dataset} />
  return <Asked key={state.actor} id={state.actor} dataset={dataset} />
}

/** Names the browser's tab; the page around it names those of the views. */
function useTitle(name: string | undefined, { title, titleEn }: Surroundings['dataset']): void {
  const { say, language } = useWords()
  useEffect(() => {
    if (name) document.title = [name, language === 'da' ? title : titleEn, say('name')].join(' · ')
  }, [name, language, say, title, titleEn])
}

function Asked({ id, dataset }: Pick<Surroundings, 'dataset'> & { readonly id: string }) {
  const { say } = useWords()
  const page = useData(ActorPageDocument, { id })
  const overview = useData(LandscapeDocument, {})
  useTitle(page.last?.actor?.name, dataset)
  if (page.state === 'failed' && page.problem.code === 'NOT_FOUND') return <Unknown id={id} dataset={dataset} />
  return (
    <Answer loaded={page} waiting={say('loading')}>
      {({ actor }) => (
        <Answer loaded={overview} waiting={say('loading')}>
          {({ landscape }) => actor && <Content actor={actor} landscape={landscape} dataset={dataset} />}
        </Answer>
      )}
    </Answer>
  )
}

function Content({ actor, ...surroundings }: Surroundings & { readonly actor: PageActor }): ReactNode {
  return (
    <article className="actor-page">
      <Head actor={actor} {...surroundings} />
      {actor.__typename === 'Cluster' ? (
        <SectionedPage sections={clusterSections} page={{ actor, ...surroundings }} />
      ) : (
        <SectionedPage sections={partnerSections} page={{ actor, ...surroundings }} />
      )}
      <EvidenceSheet actor={actor} clusters={surroundings.landscape.clusterCount} />
    </article>
  )
}
