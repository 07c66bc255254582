import { type RefObject, useEffect, useRef } from 'react'

/**
 * Takes the focus when what had it is gone because other content stands here; never on the first showing. It goes to
 * `opener`, what opened the content before, where that stands here again, else to the panel.
 */
export function useKeptFocus(
  panel: RefObject<HTMLElement | null>,
  content: string | undefined,
  opener?: string | undefined,
): void {
  const before = useRef({ content, opener })
  useEffect(() => {
    const { content: shown, opener: opened } = before.current
    before.current = { content, opener }
    const changed = shown !== undefined && shown !== content
    const lost = document.activeElement === document.body || document.activeElement === panel.current
    if (!changed || !lost) return
    const element = opened && document.getElementById(opened)
    const back = element && panel.current?.contains(element) ? element : panel.current
    back?.focus()
  }, [panel, content, opener])
}
