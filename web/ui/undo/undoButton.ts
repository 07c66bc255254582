/** Id of the button that takes back what was done last. */
export const undoId = 'undo'

/** Where the focus goes when a button took itself away together with what it was for: to the way back. */
export function focusUndo(): void {
  document.getElementById(undoId)?.focus()
}
