import { useMemo } from 'react'
import { useData } from '../data/useData.ts'
import { NetworkDocument } from '../generated/graphql.ts'
import type { Theme } from '../state/useTheme.ts'
import type { Language } from '../state/viewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { MapBoard } from './MapBoard.tsx'
import { type NetworkAnswer, readMapGraph } from './mapGraph.ts'
import './network.css'

export interface NetworkMapProps {
  /** Id of the selected actor; one that is not on the map selects nothing there. */
  readonly selected?: string | undefined
  /** Id of a second cluster that is chosen with the selected one. */
  readonly beside?: string | undefined
  /** Id of the selected link. */
  readonly link?: string | undefined
  /** Called with an actor that was chosen, or with undefined when the choice is put away. */
  readonly onSelect: (actorId: string | undefined) => void
  readonly language: Language
  readonly theme: Theme
}

/** The network of clusters, knowledge institutions and public actors as a map; says so when there is nothing to draw. */
export function NetworkMap(props: NetworkMapProps) {
  const { say } = useWords()
  const loaded = useData(NetworkDocument, {})
  return (
    <Answer loaded={loaded} waiting={say('loading.map')}>
      {({ network }) => <Read network={network} {...props} />}
    </Answer>
  )
}

function Read({ network, ...props }: NetworkMapProps & { readonly network: NetworkAnswer }) {
  const { say } = useWords()
  const graph = useMemo(() => readMapGraph(network), [network])
  if (graph.actors.length === 0) return <p className="network-empty">{say('network.empty')}</p>
  return <MapBoard graph={graph} {...props} />
}
