import { type RefObject, useEffect, useRef } from 'react'

/** Takes the focus when what had it is gone because other content stands here; never on the first showing. */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, content: string | undefined): void {
  const before = useRef(content)
  useEffect(() => {
    const changed = before.current !== undefined && before.current !== content
    if (changed && document.activeElement === document.body) panel.current?.focus()
    before.current = content
  }, [panel, content])
}
