import { useCallback, useSyncExternalStore } from 'react'

/** Whether the window is at most so many px wide. */
export function useNarrow(width: number): boolean {
  const query = `(max-width: ${width}px)`
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
