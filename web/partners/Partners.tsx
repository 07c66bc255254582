import { useData } from '../data/useData.ts'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { OwnPlaceDocument } from '../generated/late/graphql.ts'
import { nothingChosen } from '../state/parameters/page.ts'
import { useViewState } from '../state/useViewState.ts'
import { ActorLink } from '../ui/ActorLink.tsx'
import { Answer } from '../ui/Answer.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import { ClusterChoice } from './choice/ClusterChoice.tsx'
import { OwnPlace } from './place/OwnPlace.tsx'
import { Suggestions } from './suggestions/Suggestions.tsx'
import './partners.css'

interface PartnersProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** Which institutions a cluster does not work with and might: for the cluster that the address names, else for the chosen one. */
export function Partners({ dataset }: PartnersProps) {
  const { state } = useViewState()
  const chosen = state.actor === nothingChosen ? undefined : state.actor
  const cluster = state.mine ?? chosen
  if (cluster === undefined) return <ClusterChoice dataset={dataset} />
  return <OfCluster key={cluster} cluster={cluster} dataset={dataset} />
}

function OfCluster({ cluster, dataset }: PartnersProps & { readonly cluster: string }) {
  const { say } = useWords()
  const loaded = useData(OwnPlaceDocument, { cluster })
  if (loaded.state === 'failed' && loaded.problem.code === 'NOT_FOUND') {
    return <ClusterChoice dataset={dataset} unknown={cluster} />
  }
  return (
    <Answer loaded={loaded} waiting={say('suggestions.waiting')}>
      {({ profile }) =>
        profile && (
          <article className="partners-view">
            <OwnPlace profile={profile} />
            {profile.partnerCount > 0 ? (
              <Suggestions profile={profile} dataset={dataset} />
            ) : (
              <NoPartners own={profile.cluster} />
            )}
          </article>
        )
      }
    </Answer>
  )
}

/** A cluster without links: nothing says what it lacks. */
function NoPartners({ own: { id, name } }: { readonly own: { readonly id: string; readonly name: string } }) {
  const { say } = useWords()
  return (
    <>
      <h1 className="headline">{say('suggestions.noPartners', { name })}</h1>
      <p>{say('suggestions.noPartners.text')}</p>
      <p>
        <StateLink to={{ mine: undefined, actor: undefined, link: undefined }}>{say('suggestions.another')}</StateLink>{' '}
        <ActorLink id={id}>{say('suggestions.page', { name })}</ActorLink>
      </p>
    </>
  )
}
