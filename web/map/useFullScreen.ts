import { type RefObject, useEffect, useState } from 'react'
import { announce } from '../ui/LiveRegion.tsx'
import { useWords } from '../words/useWords.tsx'

interface FullScreen {
  readonly full: boolean
  toggle(): void
}

/**
 * Lets an element fill the window, by style alone, because phones offer a page no full screen of their own. Meanwhile all
 * that lies beside it is inert and the page behind does not scroll; Escape leaves and gives the focus back to `button`.
 */
export function useFullScreen(
  element: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
): FullScreen {
  const { say } = useWords()
  const [full, setFull] = useState(false)
  useEffect(() => {
    if (!full || !element.current) return
    const beside = besideOf(element.current)
    const page = document.documentElement
    for (const one of beside) one.inert = true
    page.style.overflow = 'hidden'
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      setFull(false)
      button.current?.focus()
    }
    addEventListener('keydown', onKey)
    announce(say('network.full.entered'))
    return () => {
      removeEventListener('keydown', onKey)
      page.style.overflow = ''
      for (const one of beside) one.inert = false
    }
  }, [full, element, button, say])
  return { full, toggle: () => setFull((was) => !was) }
}

/** Everything beside an element and its ancestors but what is inert already and what speaks. */
function besideOf(element: HTMLElement): HTMLElement[] {
  const parent = element.parentElement
  if (!parent) return []
  const beside = [...parent.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && child !== element && !child.inert && !child.hasAttribute('aria-live'),
  )
  return parent === document.body ? beside : [...beside, ...besideOf(parent)]
}
