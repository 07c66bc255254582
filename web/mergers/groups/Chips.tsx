import { type KeyboardEvent, useState } from 'react'
import { chipId } from '../useScenario.ts'
import { ClusterChip } from './ClusterChip.tsx'

interface ChipsProps {
  readonly clusters: readonly string[]
  readonly label: string
}

/** Clusters in one stop of the keyboard: arrows go among them. */
export function Chips({ clusters, label }: ChipsProps) {
  const [last, stopAt] = useState<string>()
  const stop = last !== undefined && clusters.includes(last) ? last : clusters[0]
  const step = ({ key, target }: KeyboardEvent) => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
    const at = clusters.findIndex((id) => target instanceof Element && target.id === chipId(id))
    const next = clusters[at + by]
    if (by !== 0 && at >= 0 && next !== undefined) document.getElementById(chipId(next))?.focus()
  }
  return (
    <div className="cluster-chips" role="toolbar" aria-label={label} tabIndex={-1} onKeyDown={step}>
      {clusters.map((id) => (
        <ClusterChip key={id} id={id} isStop={id === stop} onReached={() => stopAt(id)} />
      ))}
    </div>
  )
}
