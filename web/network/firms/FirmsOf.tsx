import { Button } from 'react-aria-components'
import { useViewState } from '../../state/useViewState.ts'
import { useWords } from '../../words/useWords.tsx'
import { collapseFirms, expandFirms, PAGE } from '../choose.ts'

interface FirmsOfProps {
  readonly cluster: string
  /** All distinct firms of the cluster. */
  readonly count: number
  /** How many of them have arrived. */
  readonly arrived: number
}

/** Shows the firms of a cluster on the map, ten at a time, and puts them back into their bubble. */
export function FirmsOf({ cluster, count, arrived }: FirmsOfProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const text = say('network.firms.shown', { shown: arrived, count })
  if (count === 0) return null
  const next = Math.min(PAGE, count - arrived)
  return (
    <div className="firms-of">
      <span className="note">{text}</span>
      {next > 0 && (
        <Button className="button small" onPress={() => go(expandFirms(state, cluster, count))}>
          {arrived === 0 ? say('network.firms.expand', { count: next }) : say('network.firms.more', { count: next })}
        </Button>
      )}
      {arrived > 0 && (
        <Button className="button small" onPress={() => go(collapseFirms(state, cluster))}>
          {say('network.firms.collapse')}
        </Button>
      )}
    </div>
  )
}
