import { useEffect } from 'react'
import { useShortcutsOn } from '../state/useShortcutsOn.ts'

/** Where a character is text, or belongs to the menu, list or window that is open. */
const elsewhere = 'input, textarea, select, [contenteditable], .overlay, .popover'

/** Does something at a key of one character, unless such keys are turned off; never in a field, a menu or a window. */
export function useShortcut(key: string, act: () => void): void {
  const { shortcutsOn } = useShortcutsOn()
  useEffect(() => {
    if (!shortcutsOn) return
    const onKey = (event: KeyboardEvent) => {
      const taken = event.target instanceof HTMLElement && event.target.closest(elsewhere)
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || taken) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [shortcutsOn, key, act])
}
