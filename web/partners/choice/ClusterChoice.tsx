import { useMemo, useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { useData } from '../../data/useData.ts'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { ClusterChoicesDocument } from '../../generated/late/graphql.ts'
import { Answer } from '../../ui/Answer.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { StateLink } from '../../ui/StateLink.tsx'
import { useAnnounced } from '../../ui/useAnnounced.ts'
import { useWords } from '../../words/useWords.tsx'
import { type FindableCluster, findableClusters, findClusters } from './findableClusters.ts'

interface ClusterChoiceProps {
  readonly dataset: DatasetSummaryQuery['dataset']
  /** What the address names and is no cluster; absent when it names nothing. */
  readonly unknown?: string
}

/** Leads to a cluster, by its name, a part of it, its town or its field. */
export function ClusterChoice({ dataset, unknown }: ClusterChoiceProps) {
  const { say } = useWords()
  const choices = useData(ClusterChoicesDocument, {})
  return (
    <article className="partners-view">
      <h1 className="headline">{say('suggestions.choose')}</h1>
      {unknown && <p role="alert">{say('suggestions.choose.unknown', { id: unknown })}</p>}
      <Answer loaded={choices} waiting={say('loading')}>
        {({ network }) => <Found clusters={network.actors} dataset={dataset} />}
      </Answer>
    </article>
  )
}

interface FoundProps extends Pick<ClusterChoiceProps, 'dataset'> {
  readonly clusters: Parameters<typeof findableClusters>[0]
}

function Found({ clusters, dataset }: FoundProps) {
  const words = useWords()
  const { say } = words
  const [text, type] = useState('')
  const findable = useMemo(() => findableClusters(clusters, dataset.places, words), [clusters, dataset.places, words])
  const found = findClusters(findable, text)
  const shown = say('suggestions.choose.shown', { shown: found.length, all: clusters.length })
  useAnnounced(shown)
  return (
    <>
      <TextField className="cluster-finder" value={text} onChange={type} maxLength={100}>
        <Label>{say('suggestions.choose.label')}</Label>
        <Input className="field" type="search" />
      </TextField>
      <p className="note quiet">{shown}</p>
      {found.length === 0 && <p>{say('suggestions.choose.none', { text: text.trim() })}</p>}
      <ul className="cluster-choices">
        {found.map((cluster) => (
          <li key={cluster.id}>
            <KindMark kind="CLUSTER" />
            <StateLink to={{ mine: cluster.id, actor: undefined, link: undefined }}>{cluster.name}</StateLink>
            <span className="note quiet">{about(cluster)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const about = ({ fieldName, town, regionName }: FindableCluster) =>
  [fieldName, town, regionName].filter((part) => part !== '').join(', ')
