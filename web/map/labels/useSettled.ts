import { useEffect, useState } from 'react'

const PAUSE_MS = 90

/** The value once it has not changed for a moment; at first, the value itself. */
export function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

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
