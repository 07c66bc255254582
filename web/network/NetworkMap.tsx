import { useMemo } from 'react'
import { useData } from '../data/useData.ts'
import { NetworkDocument } from '../generated/graphql.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { MapBoard, type MapBoardProps } from './MapBoard.tsx'
import { type NetworkAnswer, readMapGraph } from './mapGraph.ts'
import type { LayoutPlan } from './useLayout.ts'
import './network.css'

type NetworkMapProps = Omit<MapBoardProps, 'graph' | 'plan' | 'arrange' | 'menu'>

const overlapMap: LayoutPlan = { id: 'overlap' }

/** The overlap map of clusters, knowledge institutions and public actors; says so when there is nothing to draw. */
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
  return <MapBoard graph={graph} plan={overlapMap} {...props} />
}
