/** The view Network: its layout, what it shows, what was chosen, and what hands did to the map. */
import type { Kind } from '../../generated/graphql.ts'
import type { View } from '../../views.ts'
import { anId, dataset, ids, isId, listOf, oneOf, type StateOf, someOf } from '../codec.ts'

export const layoutIds = ['overlap', 'ego', 'ring', 'geographic'] as const
export type LayoutId = (typeof layoutIds)[number]

export const drawnKinds = [
  'CLUSTER',
  'UNIVERSITY',
  'GTS',
  'KNOWLEDGE',
  'PUBLIC',
  'OTHER',
  'FIRM',
] as const satisfies readonly Kind[]
export type DrawnKind = (typeof drawnKinds)[number]

/** How far the firms of a cluster are shown, in pages of ten, from 1 to 99. */
export interface ExpandedFirms {
  readonly cluster: string
  readonly pages: number
}
/** Hidden actors by their places among all ids of one version of the data; `bitmap.ts` reads it. */
interface HiddenPlaces {
  readonly bitmap: string
}
type Hidden = readonly string[] | HiddenPlaces
/** An actor that keeps its place in every layout. */
export interface Pin {
  readonly id: string
  /** Thousandths of the canvas's width and height from its upper left corner, whole numbers from 0 to 1000. */
  readonly x: number
  readonly y: number
}
export const stepCounts = [1, 2, 3] as const

/** The most actors that an address can choose: all shared partners of any two clusters are fewer. */
export const mostChosen = 200

export const isBitmap = (hide: Hidden | undefined): hide is HiddenPlaces => hide !== undefined && !Array.isArray(hide)

const scope = ['network'] as const satisfies readonly View[]
const idsOfHidden = ids()
const placesForm = /^~([\w-]+)$/

function readFirms(part: string): ExpandedFirms | undefined {
  const [, cluster = '', pages] = /^(.+):([1-9]\d?)$/.exec(part) ?? []
  return isId(cluster) ? { cluster, pages: Number(pages) } : undefined
}

function readPin(part: string): Pin | undefined {
  const [, id = '', x, y] = /^(.+):(\d{1,4}):(\d{1,4})$/.exec(part) ?? []
  const inside = Number(x) <= 1000 && Number(y) <= 1000
  return isId(id) && inside ? { id, x: Number(x), y: Number(y) } : undefined
}

function readHidden(text: string): Hidden | undefined {
  const [, bitmap] = placesForm.exec(text) ?? []
  return bitmap ? { bitmap } : idsOfHidden.parse(text)
}

export const networkParameters = {
  /** Absent: the ego network of the chosen or the largest cluster. */
  layout: {
    name: 'layout',
    scope,
    // The ego network stands around a cluster of the data set.
    of: (layout: LayoutId) => (layout === 'ego' ? 'dataset' : undefined),
    ...oneOf(layoutIds),
  },
  /** Id of the cluster in the middle; only of an ego network. */
  ego: {
    name: 'ego',
    scope,
    of: dataset,
    ...anId,
    rule: 'ego',
    fits: (_: string, { layout }: { readonly layout?: LayoutId }) => (layout ?? 'ego') === 'ego',
  },
  /** Kinds of actor that are shown; absent: all. */
  kinds: { name: 'kinds', scope: ['network', 'table'], clears: ['rowsPage'], ...someOf(drawnKinds, drawnKinds) },
  /** Whether clusters have a bubble of their firms; absent: only where firms are drawn one by one. */
  bubbles: {
    name: 'bubbles',
    rule: 'choice',
    scope,
    parse: (text: string) => (text === '1' ? (true as const) : undefined),
    format: () => '1',
  },
  /** Ids of the actors that are chosen together with `actor`, in the order in which they were added. */
  chosen: { name: 'chosen', rule: 'chosen', scope, of: dataset, ...ids(mostChosen) },
  /** Clusters whose firms are drawn one by one, in the order in which they were expanded. */
  firms: {
    name: 'firms',
    rule: 'firms',
    scope,
    of: dataset,
    ...listOf({
      read: readFirms,
      write: ({ cluster, pages }) => `${cluster}:${pages}`,
      idOf: ({ cluster }) => cluster,
    }),
  },
  /** Ids of hidden actors, or their places; places only together with a version of the data. */
  hide: {
    name: 'hide',
    rule: 'hide',
    scope,
    of: (hide: Hidden) => (isBitmap(hide) ? 'version' : 'dataset'),
    parse: readHidden,
    format: (hide: Hidden) => (isBitmap(hide) ? `~${hide.bitmap}` : hide.join()),
    refused: (text: string) => (placesForm.test(text) ? [] : (idsOfHidden.refused?.(text) ?? [])),
    fits: (hide: Hidden, { version }: { readonly version?: string }) => !isBitmap(hide) || version !== undefined,
  },
  /** Only what is this many links or fewer from a chosen actor is shown; absent: all. */
  steps: { name: 'steps', scope, of: dataset, ...oneOf(stepCounts) },
  /** In the order in which they were pinned. */
  pins: {
    name: 'pin',
    rule: 'pin',
    scope,
    of: dataset,
    ...listOf({ read: readPin, write: ({ id, x, y }) => `${id}:${x}:${y}`, idOf: ({ id }) => id }),
  },
} as const

export type NetworkState = StateOf<typeof networkParameters>
