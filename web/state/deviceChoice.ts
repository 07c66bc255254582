/** A choice that this device remembers, for all parts of the page; no part of the address. */
export interface DeviceChoice {
  /** Null before anything was chosen. */
  chosen(): string | null
  choose(value: string): void
  /** Calls when another value is chosen; the answer ends it. */
  subscribe(changed: () => void): () => void
}

/** Storage may be forbidden; then the choice lasts as long as the page. */
export function deviceChoice(name: string): DeviceChoice {
  const key = `klyngeatlas.${name}`
  const listeners = new Set<() => void>()
  let value = remembered(key)
  return {
    chosen: () => value,
    choose(next) {
      value = next
      try {
        localStorage.setItem(key, next)
      } catch {
        // The choice is a convenience of this device: without storage it is asked for again next time.
      }
      for (const changed of listeners) changed()
    },
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
