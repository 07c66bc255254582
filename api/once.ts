/** The work is done when it is first asked for, and what came of it is kept; what throws or is rejected is not kept, so that it is tried again. */
export function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined
  return () => {
    if (!done) {
      const mine = { value: work() }
      done = mine
      if (mine.value instanceof Promise) {
        mine.value.catch(() => {
          if (done === mine) done = undefined
        })
      }
    }
    return done.value
  }
}
