import { useEffect, useRef } from 'react'
import type { MapGraph } from '../../map/graph/mapGraph.ts'
import { announce } from '../../ui/LiveRegion.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { FirmLists } from './firmCircles.ts'

/** Announces how many firms of a cluster are shown, when that has changed. */
export function useSaidFirms(graph: MapGraph, lists: FirmLists): void {
  const { say } = useWords()
  const before = useRef(lists)
  useEffect(() => {
    const changed = [...new Set([...before.current.keys(), ...lists.keys()])].filter(
      (cluster) => before.current.get(cluster)?.length !== lists.get(cluster)?.length,
    )
    before.current = lists
    const sentences = changed.map((cluster) => {
      const shown = lists.get(cluster)?.length ?? 0
      const name = graph.byId.get(cluster)?.name ?? ''
      return say('network.firms.said', { shown, count: graph.firms.get(cluster) ?? 0, name })
    })
    if (sentences.length > 0) announce(sentences.join(' '))
  }, [graph, lists, say])
}
