import { useEffect } from 'react'

/** Where Escape belongs to the field, menu, window or full screen that is open. */
const elsewhere = 'input, .overlay, .popover, [aria-modal=true]'

/** Does something at Escape, unless whatever has the focus took the key; nothing without an action. */
export function useEscape(act: (() => void) | undefined): void {
  useEffect(() => {
    if (!act) return
    const onKey = (event: KeyboardEvent) => {
      const taken = event.target instanceof HTMLElement && event.target.closest(elsewhere)
      if (event.key === 'Escape' && !event.defaultPrevented && !taken) act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [act])
}
