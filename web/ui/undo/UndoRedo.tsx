import { useCallback, useEffect } from 'react'
import { useHistoryEntry } from '../../state/historyEntry.ts'
import { useViewState } from '../../state/useViewState.ts'
import { parseViewState, type ViewState } from '../../state/viewState.ts'
import { useWords } from '../../words/useWords.tsx'
import { Icon } from '../Icon.tsx'
import { announce } from '../LiveRegion.tsx'
import { isOneStep } from './isOneStep.ts'
import { undoId } from './undoButton.ts'
import './undo.css'

interface UndoRedoProps {
  /** What was done between two states of the view, in words. */
  stepName(before: ViewState, after: ViewState): string
}

/** Undo and Redo with the names of the actions; they are Back and Forward, as long as the view stays. */
export function UndoRedo({ stepName }: UndoRedoProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const { before, after } = useHistoryEntry()
  const past = before === undefined ? undefined : parseViewState(before)
  const next = after === undefined ? undefined : parseViewState(after)
  const nameOf = (one: ViewState | undefined, other: ViewState | undefined) =>
    one && other && isOneStep(one, other) ? stepName(one, other) : undefined
  const undoes = nameOf(past, state)
  const redoes = nameOf(state, next)
  const undo = useCallback(() => {
    if (undoes === undefined) return
    announce(say('hand.undone', { name: undoes }))
    history.back()
  }, [undoes, say])
  const redo = useCallback(() => {
    if (redoes === undefined) return
    announce(say('hand.redone', { name: redoes }))
    history.forward()
  }, [redoes, say])
  useUndoKeys(undo, redo)
  return (
    <div className="undo-redo">
      <Step id={undoId} icon="undo" can={undoes !== undefined} onStep={undo} keys="Control+Z">
        {undoes === undefined ? say('hand.undo') : say('hand.undo.named', { name: undoes })}
      </Step>
      <Step icon="redo" can={redoes !== undefined} onStep={redo} keys="Control+Shift+Z">
        {redoes === undefined ? say('hand.redo') : say('hand.redo.named', { name: redoes })}
      </Step>
    </div>
  )
}

interface StepProps {
  readonly id?: string
  readonly icon: 'undo' | 'redo'
  /** Whether there is a step to take; without one the button keeps the focus that it may have. */
  readonly can: boolean
  readonly keys: string
  readonly children: string
  onStep(): void
}

function Step({ id, icon, can, keys, children, onStep }: StepProps) {
  return (
    <button
      type="button"
      id={id}
      className="icon-button"
      aria-label={children}
      title={children}
      aria-disabled={!can}
      aria-keyshortcuts={keys}
      onClick={onStep}
    >
      <Icon name={icon} />
    </button>
  )
}

/** Where Ctrl+Z belongs to what is being written. */
const writing = 'textarea, [contenteditable], input:not([type=radio], [type=checkbox])'

/** What a key asks for: Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, on a Mac with the command key. */
function wanted({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (ctrlKey === metaKey || altKey) return undefined
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' ? 'redo' : undefined
}

function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = wanted(event)
      if (!step || (event.target instanceof Element && event.target.closest(writing))) return
      event.preventDefault()
      if (step === 'redo') redo()
      else undo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [undo, redo])
}
