import { useCallback, useMemo } from 'react'
import { Answer } from '../ui/Answer.tsx'
import { useSettledValue } from '../ui/useSettledValue.ts'
import { useWords } from '../words/useWords.tsx'
import { readMapGraph } from './graph/mapGraph.ts'
import type { Network } from './graph/network.ts'
import { among } from './graph/shownGraph.ts'
import { useNetwork, usePassing } from './graph/useNetwork.ts'
import { useOpenLink } from './graph/useOpenLink.ts'
import type { LayoutPlan, PlacedGraph } from './layout/useLayout.ts'
import { MapBoard, type MapBoardProps } from './MapBoard.tsx'
import './map.css'

type NetworkMapProps = Omit<MapBoardProps, 'graph' | 'plan' | 'arrange' | 'menu' | 'link'>

const overlapMap: LayoutPlan = { id: 'overlap' }

/** The overlap map of clusters, knowledge institutions and public actors; words when there is nothing to draw. */
export function NetworkMap(props: NetworkMapProps) {
  const { say } = useWords()
  const whole = useNetwork()
  const passing = usePassing()
  // The view may choose another actor under another filter: it is lit together with the new map, not on the old one before.
  const opened = useSettledValue(props.opened, passing.state !== 'loading')
  return (
    <Answer loaded={whole} waiting={say('loading.map')}>
      {(network) => <Read whole={network} ids={passing.last?.ids} {...props} opened={opened} />}
    </Answer>
  )
}

interface ReadProps extends NetworkMapProps {
  readonly whole: Network
  /** What passes the filter; undefined: all. */
  readonly ids: ReadonlySet<string> | undefined
}

/** The whole network is placed, so that no actor moves or shrinks when a filter takes others away. */
function Read({ whole, ids, ...props }: ReadProps) {
  const { say } = useWords()
  const link = useOpenLink()
  const graph = useMemo(() => readMapGraph(whole), [whole])
  const drawn = useMemo(() => (ids ? among(graph, ids) : graph), [graph, ids])
  const arrange = useCallback((placed: PlacedGraph): PlacedGraph => ({ ...placed, graph: drawn }), [drawn])
  if (graph.actors.length === 0) return <p className="network-empty">{say('network.empty')}</p>
  return <MapBoard graph={graph} plan={overlapMap} arrange={arrange} link={link} {...props} />
}
