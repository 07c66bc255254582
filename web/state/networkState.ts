/** The part of the page's state that the view Network holds: pure, both ways. Defaults are absent. */
import type { Kind } from '../generated/graphql.ts'

export const layoutIds = ['overlap', 'ego', 'ring', 'geographic'] as const
export type LayoutId = (typeof layoutIds)[number]

export const drawnKinds = [
  'CLUSTER',
  'UNIVERSITY',
  'GTS',
  'KNOWLEDGE',
  'PUBLIC',
  'FIRM',
] as const satisfies readonly Kind[]
export type DrawnKind = (typeof drawnKinds)[number]

/** How far the firms of a cluster are shown, in pages of ten, from 1 to 99. */
export interface ExpandedFirms {
  readonly cluster: string
  readonly pages: number
}

export interface NetworkState {
  /** Absent: the overlap map. */
  readonly layout?: LayoutId
  /** Id of the cluster in the middle; only with the layout `ego`. */
  readonly ego?: string
  /** Kinds of actor that are shown; absent: all. */
  readonly kinds?: readonly DrawnKind[]
  /** Ids of the actors that are chosen together with `actor`, in the order in which they were added. */
  readonly chosen?: readonly string[]
  /** Clusters whose firms are drawn one by one, in the order in which they were expanded. */
  readonly firms?: readonly ExpandedFirms[]
}

/** The most actors that an address can choose: all shared partners of any two clusters are fewer. */
export const mostChosen = 200
const id = /^[a-z0-9][a-z0-9._:~-]{0,127}$/i
const expanded = /^(.+):([1-9]\d?)$/

function readKinds(text: string | null): readonly DrawnKind[] | undefined {
  const given = text?.toUpperCase().split(',') ?? []
  const kinds = drawnKinds.filter((kind) => given.includes(kind))
  return kinds.length === 0 || kinds.length === drawnKinds.length ? undefined : kinds
}

function readChosen(text: string | null): readonly string[] | undefined {
  const ids = [...new Set(text?.split(','))].filter((one) => id.test(one))
  return ids.length > 0 && ids.length <= mostChosen ? ids : undefined
}

function readFirms(text: string | null): readonly ExpandedFirms[] | undefined {
  const pagesOf = new Map<string, number>()
  for (const part of text?.split(',') ?? []) {
    const [, cluster = '', pages] = expanded.exec(part) ?? []
    if (id.test(cluster) && !pagesOf.has(cluster)) pagesOf.set(cluster, Number(pages))
  }
  const firms = [...pagesOf].map(([cluster, pages]) => ({ cluster, pages }))
  return firms.length > 0 ? firms : undefined
}

/** Reads the parameters of the view Network; what is unknown, malformed or the default is absent. */
export function parseNetworkState(parameters: URLSearchParams): NetworkState {
  const read = (name: string) => parameters.get(name)
  const layout = layoutIds.slice(1).find((known) => known === read('layout'))
  const ego = read('ego')
  const values: { readonly [Key in keyof NetworkState]: NetworkState[Key] | undefined } = {
    layout,
    ego: layout === 'ego' && ego !== null && id.test(ego) ? ego : undefined,
    kinds: readKinds(read('kinds')),
    chosen: readChosen(read('chosen')),
    firms: readFirms(read('firms')),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** The parameters that the state writes, in a fixed order, without those that are absent. */
export function networkParameters(state: NetworkState): readonly (readonly [string, string])[] {
  const texts: Readonly<Record<string, string | undefined>> = {
    layout: state.layout,
    ego: state.layout === 'ego' ? state.ego : undefined,
    kinds: state.kinds?.join().toLowerCase(),
    chosen: state.chosen?.join(),
    firms: state.firms?.map(({ cluster, pages }) => `${cluster}:${pages}`).join(),
  }
  return Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]))
}
