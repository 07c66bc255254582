import { memo, useMemo } from 'react'
import { type Network, partOf } from '../map/graph/network.ts'
import { useNetwork, usePassing } from '../map/graph/useNetwork.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { useAnnounced } from '../ui/useAnnounced.ts'
import { useWords } from '../words/useWords.tsx'

function counted({ actors, links }: Network) {
  const clusters = actors.filter(({ kind }) => kind === 'CLUSTER').length
  return { clusters, partners: actors.length - clusters, links: links.length }
}

interface ShownProps {
  /** The year shown where the package names none; else undefined. */
  readonly mostLinks: number | undefined
}

/** How much of the data set the picture shows, and which year where nobody named one; new numbers are spoken. */
export const Shown = memo(function Shown({ mostLinks }: ShownProps) {
  const { say } = useWords()
  const whole = useNetwork().last
  const passing = usePassing().last
  const text = useMemo(() => {
    if (!whole || !passing) return ''
    const all = counted(whole)
    return say('shown', {
      ...counted(partOf(whole, passing.ids)),
      allClusters: all.clusters,
      allPartners: all.partners,
    })
  }, [whole, passing, say])
  useAnnounced(text)
  return (
    <p className="shown">
      <Emphasis text={text} />
      {mostLinks !== undefined && `. ${say('year.mostLinks', { year: String(mostLinks) })}`}
    </p>
  )
})
