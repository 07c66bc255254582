import { Button } from 'react-aria-components'
import type { Measure } from '../../state/parameters/overlap.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Comparison } from '../question/useComparison.ts'
import { Refusal } from '../refusal/Refusal.tsx'
import '../../ui/drawing.css'

interface DrawingProps {
  readonly comparison: Comparison
  /** The chosen measure when it cannot be shown before the networks are drawn. */
  readonly waitsFor: Measure | undefined
}

/** While random networks are drawn: how many there are, and a way to stop; afterwards nothing, or what went wrong. */
export function Drawing({ comparison, waitsFor }: DrawingProps) {
  const { say } = useWords()
  const { loaded, running, progress, cancelled, cancel, resume } = comparison
  if (cancelled) {
    return (
      <p className="drawing">
        {say('overlap.drawing.cancelled')}
        <Button className="button small" onPress={resume}>
          {say('overlap.drawing.again')}
        </Button>
      </p>
    )
  }
  if (loaded.state === 'failed') {
    if (!loaded.problem.passing) return <Refusal failed={loaded} />
    return <Trouble problem={loaded.problem} loadedAt={loaded.loadedAt} retry={loaded.retry} />
  }
  if (!running) return null
  return (
    <p className="drawing waiting">
      <span className="spinner" aria-hidden="true" />
      <span>{progress ? say('overlap.drawing.count', { ...progress }) : say('overlap.drawing')}</span>
      <Button className="button small" onPress={cancel}>
        {say('overlap.drawing.cancel')}
      </Button>
      {waitsFor && <span className="quiet">{say('overlap.drawing.raw')}</span>}
    </p>
  )
}
