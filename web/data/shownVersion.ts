/** Data set and version of an address, as far as it names them. */
export interface Address {
  readonly data?: string | undefined
  readonly version?: string | undefined
}
interface Shown {
  readonly id: string
  readonly version: string
}

/** Which data set and version an address without a version turned out to show. */
const shown = new Map<string, Shown>()
/** Addresses whose version went away while they were open: they are asked as they are from then on. */
const lost = new Set<string>()
const listeners = new Set<() => void>()
const keyOf = ({ data = '', version = '' }: Address) => `${data} ${version}`

/** Remembers what the address shows: the page asks for that version alone, and naming it later is no change of data. */
export function rememberShown(address: Address, { id, version }: Shown): void {
  if (!address.version && !shown.has(keyOf(address))) shown.set(keyOf(address), { id, version })
}

/** The version is not served any more: what the page shows of it is left behind, and the address is asked as it is. */
export function forgetShown(address: Address): void {
  shown.delete(keyOf(address))
  lost.add(keyOf(address))
  for (const listen of listeners) listen()
}

/** Data set and version to ask for; as the address gives them until it is known what it shows. */
export function shownBy(address: Address): Address {
  const known = lost.has(keyOf(address)) ? undefined : shown.get(keyOf(address))
  return known ? { data: known.id, version: known.version.slice(0, 12) } : address
}

/** The same text as long as the page shows the same version of the same data set, whether or not the address names it. */
export function pageKey(address: Address): string {
  const { data, version } = address
  const unpinned =
    data && version && [...shown].find(([, { id, version: full }]) => id === data && full.startsWith(version))
  const key = unpinned ? unpinned[0] : keyOf(address)
  return lost.has(key) ? `${key} anew` : key
}

/** Tells when a version was lost, until the listener is taken away again. */
export function onLost(listen: () => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}
