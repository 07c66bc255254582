import { Button, DialogTrigger } from 'react-aria-components'
import { StateLink } from '../../ui/StateLink.tsx'
import { TitledWindow } from '../../ui/TitledWindow.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { OwnProfile } from '../answered.ts'

/** The clusters most like one, each leading to the pair, and how they are found. */
export function Alike({ profile }: { readonly profile: OwnProfile }) {
  const { say } = useWords()
  const { cluster, similarClusters: similar } = profile
  return (
    <p className="alike">
      {similar.length > 0 ? say('suggestions.alike', { name: cluster.name }) : say('suggestions.alike.none')}{' '}
      {similar.map(({ cluster: other }, place) => (
        <span key={other.id}>
          {place > 0 && ', '}
          <StateLink to={{ view: 'overlap', pair: [cluster.id, other.id], link: undefined }}>{other.name}</StateLink>
        </span>
      ))}
      {similar.length > 0 && '. '}
      <DialogTrigger>
        <Button className="text-link">{say('suggestions.how')}</Button>
        <TitledWindow title={say('suggestions.how')} className="how">
          {() => <HowFound profile={profile} />}
        </TitledWindow>
      </DialogTrigger>
    </p>
  )
}

function HowFound({ profile: { method } }: { readonly profile: OwnProfile }) {
  const { say, quoted } = useWords()
  const { chancePart, regionOfCluster, fieldOfCluster, region } = method.weights
  return (
    <>
      <p>{say('suggestions.how.alike')}</p>
      <p>{say('suggestions.how.rule')}</p>
      <p>
        {say('suggestions.how.weights', {
          chancePart: quoted(chancePart),
          regionOfCluster: quoted(regionOfCluster),
          fieldOfCluster: quoted(fieldOfCluster),
          region: quoted(region),
        })}
      </p>
      <p>{say('suggestions.how.neighbours')}</p>
      <p className="note quiet">
        {say('suggestions.how.model', { model: method.nullModel, version: method.version.slice(0, 12) })}
      </p>
    </>
  )
}
