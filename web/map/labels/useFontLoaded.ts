import { useEffect, useState } from 'react'

/** The page's font family; changes its text once when the web font has arrived, so that what was measured is measured again. */
export function useFontLoaded(): string {
  const [arrived, arrive] = useState(false)
  useEffect(() => {
    let current = true
    document.fonts.ready.then(() => current && arrive(true))
    return () => {
      current = false
    }
  }, [])
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font')
  return arrived ? `${family} ` : family
}
