import { useSyncExternalStore } from 'react'
import { deviceChoice } from './deviceChoice.ts'

const { chosen, choose, subscribe } = deviceChoice('shortcuts')
const isOn = () => chosen() !== 'off'
const switchShortcuts = (on: boolean) => choose(on ? 'on' : 'off')

/** Whether keys of one character do something anywhere on the page (WCAG 2.1, 2.1.4); remembered on this device. */
export function useShortcutsOn(): { shortcutsOn: boolean; switchShortcuts(on: boolean): void } {
  return { shortcutsOn: useSyncExternalStore(subscribe, isOn), switchShortcuts }
}
