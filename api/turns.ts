/** One stretch of long work in a turn of the event loop, however many there are: what is short waits for no more than that. */

/** Who waits for a turn, first come first. */
const waiting: (() => void)[] = []

function next(): void {
  const begin = waiting.shift()
  if (waiting.length > 0) setImmediate(next)
  begin?.()
}

/** Resolves when others have had their turn. */
export function myTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(next)
  })
}
