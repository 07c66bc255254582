/** Every key of the page beside those that each browser has, by the place where it works. */
import type { WordKey } from '../words/words.ts'

export interface Shortcut {
  /** Keys of which each does it; a chord is written with +. */
  readonly keys: readonly string[]
  readonly does: Extract<WordKey, `keys.${string}`>
}

export interface Place {
  readonly name: Extract<WordKey, `keys.place.${string}`>
  readonly shortcuts: readonly Shortcut[]
}

export const places: readonly Place[] = [
  {
    name: 'keys.place.page',
    shortcuts: [
      { keys: ['/'], does: 'keys.search' },
      { keys: ['?'], does: 'keys.help' },
      { keys: ['Tab', 'Shift+Tab'], does: 'keys.tab' },
      { keys: ['Escape'], does: 'keys.escape' },
      { keys: ['Ctrl+Z', '⌘+Z'], does: 'keys.undo' },
      { keys: ['Ctrl+Y', 'Ctrl+Shift+Z', '⌘+Shift+Z'], does: 'keys.redo' },
    ],
  },
  {
    name: 'keys.place.search',
    shortcuts: [
      { keys: ['↓', '↑'], does: 'keys.search.move' },
      { keys: ['Enter'], does: 'keys.search.choose' },
      { keys: ['Escape'], does: 'keys.search.close' },
    ],
  },
  {
    name: 'keys.place.distribution',
    shortcuts: [
      { keys: ['→', '←', '↑', '↓'], does: 'keys.line.move' },
      { keys: ['Home', 'End'], does: 'keys.line.ends' },
      { keys: ['Enter', 'Space'], does: 'keys.line.choose' },
    ],
  },
  {
    name: 'keys.place.map',
    shortcuts: [
      { keys: ['Enter'], does: 'keys.map.enter' },
      { keys: ['Shift+Enter'], does: 'keys.map.add' },
      { keys: ['←', '→', '↑', '↓'], does: 'keys.map.move' },
      { keys: ['Shift+←', 'Shift+→', 'Shift+↑', 'Shift+↓'], does: 'keys.map.linked' },
      { keys: ['P', 'N', 'Page Up', 'Page Down'], does: 'keys.map.list' },
      { keys: ['M', 'Menu'], does: 'keys.map.menu' },
      { keys: ['+', '-'], does: 'keys.map.zoom' },
      { keys: ['0'], does: 'keys.map.fit' },
      { keys: ['Escape'], does: 'keys.map.escape' },
    ],
  },
  {
    name: 'keys.place.carry',
    shortcuts: [
      { keys: ['←', '→', '↑', '↓'], does: 'keys.carry.move' },
      { keys: ['Enter'], does: 'keys.carry.down' },
      { keys: ['Escape'], does: 'keys.carry.back' },
    ],
  },
  {
    name: 'keys.place.matrix',
    shortcuts: [
      { keys: ['←', '→', '↑', '↓'], does: 'keys.matrix.move' },
      { keys: ['Home', 'End'], does: 'keys.matrix.row' },
      { keys: ['Ctrl+Home', 'Ctrl+End'], does: 'keys.matrix.corner' },
      { keys: ['Enter', 'Space'], does: 'keys.matrix.choose' },
    ],
  },
  {
    name: 'keys.place.sets',
    shortcuts: [
      { keys: ['→', '←'], does: 'keys.line.move' },
      { keys: ['Home', 'End'], does: 'keys.line.ends' },
      { keys: ['Enter', 'Space'], does: 'keys.line.choose' },
    ],
  },
  {
    name: 'keys.place.glossary',
    shortcuts: [{ keys: ['Enter'], does: 'keys.glossary.keep' }],
  },
  {
    name: 'keys.place.table',
    shortcuts: [{ keys: ['←', '→'], does: 'keys.table.scroll' }],
  },
]
