import { useSyncExternalStore } from 'react'

const print = matchMedia('print')

function subscribe(changed: () => void): () => void {
  print.addEventListener('change', changed)
  return () => print.removeEventListener('change', changed)
}

/** Whether the page is being printed: what is drawn for the window's width is then drawn anew for paper. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(subscribe, () => print.matches)
}
