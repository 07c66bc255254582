/**
 * The views of the page, in the order of the header. A new one is an entry here, its code in `App.tsx` and its name in the
 * words, `view.<id>`: none of them compiles without the others.
 */
interface ViewEntry {
  /** A path that ends with a slash goes on with the id of the actor that the view shows. */
  readonly path: string
  /** Whether the header leads to it. */
  readonly inHeader?: true
  /** Shown also where no data set answers. */
  readonly withoutData?: true
  /** Its figures are of all years, so that it cannot follow the year of the address. */
  readonly ofAllYears?: true
  /** Parameters that go back to their defaults when the page comes to the view. */
  readonly clears?: readonly string[]
  /** Places with keys of their own, as `keyboard/shortcuts.ts` calls them. */
  readonly keys?: readonly string[]
  /** Folders whose questions come with the code of the view, and not with the first load. */
  readonly questions?: readonly string[]
}

export const viewList = {
  landscape: { path: '/', inHeader: true, keys: ['distribution', 'map'] },
  network: { path: '/network', inHeader: true, keys: ['map', 'carry', 'rows'], questions: ['network/firms'] },
  overlap: { path: '/overlap', inHeader: true, keys: ['matrix', 'sets'], questions: ['overlap', 'pair'] },
  partners: { path: '/partners', inHeader: true, ofAllYears: true, questions: ['partners'] },
  mergers: { path: '/mergers', inHeader: true, keys: ['mergers'], questions: ['mergers'] },
  groupings: { path: '/mergers/groupings', questions: ['groupings'] },
  table: { path: '/table', inHeader: true, keys: ['rows', 'table'], questions: ['table'] },
  about: {
    path: '/about-the-data',
    inHeader: true,
    ofAllYears: true,
    keys: ['glossary'],
    questions: ['events', 'dataset'],
  },
  actor: {
    path: '/actor/',
    clears: ['link'],
    keys: ['map', 'table'],
    questions: ['actor/page', 'actor/links', 'evidence'],
  },
  // Where Danish public bodies are asked to have their statement.
  accessibility: { path: '/was', withoutData: true },
} as const satisfies Readonly<Record<string, ViewEntry>>
type ViewList = typeof viewList
export type View = keyof ViewList

/** The views whose entry has these values. */
export type ViewsWith<Said extends Partial<ViewEntry>> = {
  [Of in View]: ViewList[Of] extends Said ? Of : never
}[View]

export const views = Object.keys(viewList) as readonly View[]
export const isInHeader = (view: View): view is ViewsWith<{ inHeader: true }> => 'inHeader' in viewList[view]
export const isWithoutData = (view: View): view is ViewsWith<{ withoutData: true }> => 'withoutData' in viewList[view]
export const isOfAllYears = (view: View): boolean => 'ofAllYears' in viewList[view]
