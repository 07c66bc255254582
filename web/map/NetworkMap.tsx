import { useCallback, useMemo } from 'react'
import { useData } from '../data/useData.ts'
import { NetworkDocument } from '../generated/graphql.ts'
import { clusterVariables } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { useSettledValue } from '../ui/useSettledValue.ts'
import { useWords } from '../words/useWords.tsx'
import { type NetworkAnswer, readMapGraph } from './graph/mapGraph.ts'
import { among } from './graph/shownGraph.ts'
import type { LayoutPlan, PlacedGraph } from './layout/useLayout.ts'
import { MapBoard, type MapBoardProps } from './MapBoard.tsx'
import './map.css'

type NetworkMapProps = Omit<MapBoardProps, 'graph' | 'plan' | 'arrange' | 'menu'>

const overlapMap: LayoutPlan = { id: 'overlap' }

/** The overlap map of clusters, knowledge institutions and public actors; says so when there is nothing to draw. */
export function NetworkMap(props: NetworkMapProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const whole = useData(NetworkDocument, {})
  const passing = useData(NetworkDocument, clusterVariables(state))
  const shown = passing.last?.network
  // The view may choose another actor under another filter: it is lit together with the new map, not on the old one before.
  const selected = useSettledValue(props.selected, passing.state !== 'loading')
  return (
    <Answer loaded={whole} waiting={say('loading.map')}>
      {({ network }) => <Read whole={network} shown={shown ?? network} {...props} selected={selected} />}
    </Answer>
  )
}

interface ReadProps extends NetworkMapProps {
  readonly whole: NetworkAnswer
  /** What passes the filter. */
  readonly shown: NetworkAnswer
}

/** The whole network is placed, so that nobody moves or shrinks when a filter takes others away. */
function Read({ whole, shown, ...props }: ReadProps) {
  const { say } = useWords()
  const graph = useMemo(() => readMapGraph(whole), [whole])
  const drawn = useMemo(
    () => (shown === whole ? graph : among(graph, new Set(shown.actors.map(({ id }) => id)))),
    [graph, whole, shown],
  )
  const arrange = useCallback((placed: PlacedGraph): PlacedGraph => ({ ...placed, graph: drawn }), [drawn])
  if (graph.actors.length === 0) return <p className="network-empty">{say('network.empty')}</p>
  return <MapBoard graph={graph} plan={overlapMap} arrange={arrange} {...props} />
}
