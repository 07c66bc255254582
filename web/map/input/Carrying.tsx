import { Button } from 'react-aria-components'
import { useWords } from '../../words/useWords.tsx'
import type { MapActor } from '../graph/mapGraph.ts'

interface CarryingProps {
  /** The actor that is moved; nothing is announced while there is none. */
  readonly actor: MapActor | undefined
  setDown(): void
  putBack(): void
  /** Gives the focus back to the map. */
  focus(): void
}

/** Tells how an actor is moved, and ends it by a click as well as by a key. */
export function Carrying({ actor, setDown, putBack, focus }: CarryingProps) {
  const { say } = useWords()
  if (!actor) return null
  const then = (end: () => void) => () => {
    end()
    focus()
  }
  return (
    <div className="carrying" data-over-map>
      <p role="status">{say('hand.move', { name: actor.name })}</p>
      <Button className="button small" onPress={then(setDown)}>
        {say('hand.move.done')}
      </Button>
      <Button className="button small" onPress={then(putBack)}>
        {say('hand.move.cancel')}
      </Button>
    </div>
  )
}
