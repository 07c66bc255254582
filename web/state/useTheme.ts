import { useEffect, useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const stored = 'klyngeatlas.theme'
const systemDark = matchMedia('(prefers-color-scheme: dark)')
const forced = matchMedia('(forced-colors: active)')
const listeners = new Set<() => void>()

/** Storage may be forbidden; then the choice lasts as long as the page. */
function remembered(): string | null {
  try {
    return localStorage.getItem(stored)
  } catch {
    return null
  }
}
let chosen = remembered()

function currentTheme(): Theme {
  if (!forced.matches && (chosen === 'light' || chosen === 'dark')) return chosen
  return systemDark.matches ? 'dark' : 'light'
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed)
  for (const media of [systemDark, forced]) media.addEventListener('change', changed)
  return () => {
    listeners.delete(changed)
    for (const media of [systemDark, forced]) media.removeEventListener('change', changed)
  }
}

function chooseTheme(theme: Theme): void {
  chosen = theme
  try {
    localStorage.setItem(stored, theme)
  } catch {
    // The theme is a convenience of this device: without storage it is asked for again next time.
  }
  for (const changed of listeners) changed()
}

/**
 * Light or dark: as chosen on this device, else as the system says; in forced colours always as the system says. Not part of
 * the address.
 */
export function useTheme(): { theme: Theme; chooseTheme(theme: Theme): void } {
  const theme = useSyncExternalStore(subscribe, currentTheme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return { theme, chooseTheme }
}
