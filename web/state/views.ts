/** The views of the page by their addresses: the path of each, in the order of the header. */
interface ViewAddress {
  /** A path that ends with a slash goes on with the id of the actor that the view shows. */
  readonly path: string
  /** Whether the header leads to it. */
  readonly inHeader?: true
  /** Parameters that go back to their defaults when the page comes to the view. */
  readonly clears?: readonly string[]
}

export const viewAddresses = {
  landscape: { path: '/', inHeader: true },
  network: { path: '/network', inHeader: true },
  overlap: { path: '/overlap', inHeader: true },
  table: { path: '/table', inHeader: true },
  about: { path: '/about-the-data', inHeader: true },
  actor: { path: '/actor/', clears: ['link'] },
  // Where Danish public bodies are asked to have their statement.
  accessibility: { path: '/was' },
} as const satisfies Readonly<Record<string, ViewAddress>>
export type View = keyof typeof viewAddresses

export const views = Object.keys(viewAddresses) as readonly View[]
type HeaderView = { [Of in View]: (typeof viewAddresses)[Of] extends { inHeader: true } ? Of : never }[View]
export const headerViews = views.filter((view): view is HeaderView => 'inHeader' in viewAddresses[view])
