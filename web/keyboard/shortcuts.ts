/** Every key of the page beside those that each browser has, by the place where it works. */
import { type View, viewList, views } from '../views.ts'
import type { WordKey } from '../words/words.ts'

export interface Shortcut {
  /** Keys of which each does it; a chord is written with +. */
  readonly keys: readonly string[]
  readonly does: Extract<WordKey, `keys.${string}`>
}

export const shortcuts = {
  page: [
    { keys: ['/'], does: 'keys.search' },
    { keys: ['?'], does: 'keys.help' },
    { keys: ['Tab', 'Shift+Tab'], does: 'keys.tab' },
    { keys: ['Escape'], does: 'keys.escape' },
    { keys: ['Ctrl+Z', '⌘+Z'], does: 'keys.undo' },
    { keys: ['Ctrl+Y', 'Ctrl+Shift+Z', '⌘+Shift+Z'], does: 'keys.redo' },
  ],
  search: [
    { keys: ['↓', '↑'], does: 'keys.search.move' },
    { keys: ['Enter'], does: 'keys.search.choose' },
    { keys: ['Escape'], does: 'keys.search.close' },
  ],
  distribution: [
    { keys: ['→', '←', '↑', '↓'], does: 'keys.line.move' },
    { keys: ['Home', 'End'], does: 'keys.line.ends' },
    { keys: ['Enter', 'Space'], does: 'keys.line.choose' },
  ],
  map: [
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
  carry: [
    { keys: ['←', '→', '↑', '↓'], does: 'keys.carry.move' },
    { keys: ['Enter'], does: 'keys.carry.down' },
    { keys: ['Escape'], does: 'keys.carry.back' },
  ],
  matrix: [
    { keys: ['←', '→', '↑', '↓'], does: 'keys.matrix.move' },
    { keys: ['Home', 'End'], does: 'keys.matrix.row' },
    { keys: ['Ctrl+Home', 'Ctrl+End'], does: 'keys.matrix.corner' },
    { keys: ['Enter', 'Space'], does: 'keys.matrix.choose' },
  ],
  sets: [
    { keys: ['→', '←'], does: 'keys.line.move' },
    { keys: ['Home', 'End'], does: 'keys.line.ends' },
    { keys: ['Enter', 'Space'], does: 'keys.line.choose' },
  ],
  mergers: [
    { keys: ['→', '←'], does: 'keys.mergers.among' },
    { keys: ['Enter', '↓'], does: 'keys.mergers.open' },
    { keys: ['1', '…', '99'], does: 'keys.mergers.number' },
    { keys: ['N'], does: 'keys.mergers.new' },
    { keys: ['0'], does: 'keys.mergers.out' },
  ],
  glossary: [{ keys: ['Enter'], does: 'keys.glossary.keep' }],
  rows: [
    { keys: ['↓', '↑'], does: 'keys.rows.move' },
    { keys: ['Home', 'End'], does: 'keys.rows.ends' },
    { keys: ['Enter', 'Space'], does: 'keys.rows.choose' },
  ],
  table: [{ keys: ['←', '→'], does: 'keys.table.scroll' }],
} as const satisfies Readonly<Record<string, readonly Shortcut[]>>
type PlaceName = keyof typeof shortcuts

const listed: { readonly [Of in View]: { readonly path: string; readonly keys?: readonly PlaceName[] } } = viewList
const everywhere = ['page', 'search'] as const satisfies readonly PlaceName[]

/** The places that have keys: those of every view, then those of each view in the order of the list. */
export const places = [...new Set([...everywhere, ...views.flatMap((view) => listed[view].keys ?? [])])].map(
  (place) => ({
    name: `keys.place.${place}` as const,
    shortcuts: shortcuts[place] as readonly Shortcut[],
  }),
)
