import { useEffect, useSyncExternalStore } from 'react'
import { deviceChoice } from './deviceChoice.ts'

export type Theme = 'light' | 'dark'

const { chosen, choose, subscribe } = deviceChoice('theme')
const systemDark = matchMedia('(prefers-color-scheme: dark)')
const forced = matchMedia('(forced-colors: active)')

function currentTheme(): Theme {
  const theme = chosen()
  if (!forced.matches && (theme === 'light' || theme === 'dark')) return theme
  return systemDark.matches ? 'dark' : 'light'
}

function onChange(changed: () => void): () => void {
  const unsubscribe = subscribe(changed)
  for (const media of [systemDark, forced]) media.addEventListener('change', changed)
  return () => {
    unsubscribe()
    for (const media of [systemDark, forced]) media.removeEventListener('change', changed)
  }
}

/**
 * Light or dark: as chosen on this device, else as the system has it; in forced colours always as the system has it. Not part of
 * the address.
 */
export function useTheme(): { theme: Theme; chooseTheme(theme: Theme): void } {
  const theme = useSyncExternalStore(onChange, currentTheme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return { theme, chooseTheme: choose }
}
