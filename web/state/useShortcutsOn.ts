import { useSyncExternalStore } from 'react'

const stored = 'klyngeatlas.shortcuts'
const listeners = new Set<() => void>()

/** Storage may be forbidden; then the choice lasts as long as the page. */
function remembered(): boolean {
  try {
    return localStorage.getItem(stored) !== 'off'
  } catch {
    return true
  }
}
let on = remembered()

function subscribe(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

function switchShortcuts(next: boolean): void {
  on = next
  try {
    localStorage.setItem(stored, next ? 'on' : 'off')
  } catch {
    // The choice is a convenience of this device: without storage it is asked for again next time.
  }
  for (const changed of listeners) changed()
}

/** Whether keys of one character do something anywhere on the page (WCAG 2.1, 2.1.4); remembered on this device. */
export function useShortcutsOn(): { shortcutsOn: boolean; switchShortcuts(on: boolean): void } {
  return { shortcutsOn: useSyncExternalStore(subscribe, () => on), switchShortcuts }
}
