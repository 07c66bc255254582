/** Equal questions that are asked while one of them is being answered are one; it ends when the last caller has gone. */
export interface InFlight<Value> {
  /** `begin` is called when nothing equal is under way. Errors: its own, and what the caller's signal says. */
  join(
    key: string,
    caller: { readonly id: string; readonly signal?: AbortSignal | undefined },
    begin: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value>
  /** The id of the caller whose question answers this caller's; its own when it was the first. */
  leader(id: string): string
}

interface Flight<Value> {
  readonly value: Promise<Value>
  readonly abort: AbortController
  readonly id: string
  waiting: number
}

export function createInFlight<Value>(): InFlight<Value> {
  const flights = new Map<string, Flight<Value>>()
  const leaders = new Map<string, string>()

  function take(key: string, id: string, begin: (signal: AbortSignal) => Promise<Value>): Flight<Value> {
    const abort = new AbortController()
    const value = begin(abort.signal).finally(() => {
      if (flights.get(key) === flight) flights.delete(key)
    })
    const flight: Flight<Value> = { value, abort, id, waiting: 0 }
    flights.set(key, flight)
    value.catch(() => undefined)
    return flight
  }
  function leave(key: string, flight: Flight<Value>): void {
    flight.waiting -= 1
    if (flight.waiting > 0 || flights.get(key) !== flight) return
    flights.delete(key)
    flight.abort.abort()
  }
  return {
    leader: (id) => leaders.get(id) ?? id,
    async join(key, { id, signal }, begin) {
      const flight = flights.get(key) ?? take(key, id, begin)
      flight.waiting += 1
      if (flight.id !== id) leaders.set(id, flight.id)
      let gone = (): void => undefined
      const left = new Promise<never>((_, reject) => {
        gone = () => reject(signal?.reason)
        if (signal?.aborted) gone()
        else signal?.addEventListener('abort', gone, { once: true })
      })
      try {
        return await Promise.race([flight.value, left])
      } finally {
        signal?.removeEventListener('abort', gone)
        leaders.delete(id)
        leave(key, flight)
      }
    },
  }
}
