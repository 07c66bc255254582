import { useMemo } from 'react'
import { ClusterFilters } from '../../clusterFilter/ClusterFilters.tsx'
import type { ClusterPart } from '../../clusterFilter/clusterParts.ts'
import { useViewState } from '../../state/useViewState.ts'
import { FilterChip } from '../../ui/FilterChip.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Scene } from '../useScene.ts'
import { kindNumbers, kindPart, kindsWith } from './kindChoice.ts'

interface ConditionsProps {
  readonly parts: readonly ClusterPart[]
  readonly scene: Scene
}

/** The conditions on clusters, as on every view, and on kinds, which the legend has too. */
export function Conditions({ parts, scene }: ConditionsProps) {
  const words = useWords()
  const { state, go } = useViewState()
  const kinds = useMemo(() => kindPart(words, state, kindNumbers(scene)), [words, state, scene])
  const inForce = state.kinds !== undefined
  const more = {
    chips: <FilterChip part={kinds} onChoose={(chosen) => go(kindsWith(kinds, chosen))} />,
    inForce: inForce ? 1 : 0,
    changed: inForce,
    clear: { kinds: undefined },
  }
  return <ClusterFilters parts={parts} more={more} />
}
