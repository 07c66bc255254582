/** Data set and version of an address, as far as it names them. */
interface Address {
  readonly data?: string | undefined
  readonly version?: string | undefined
}

/** Which data set and version an address without a version turned out to show. */
const shown = new Map<string, { readonly id: string; readonly version: string }>()
const keyOf = ({ data = '', version = '' }: Address) => `${data} ${version}`

/** Remembers what the address shows, so that naming its version later is no change of data. */
export function rememberShown(address: Address, dataset: { readonly id: string; readonly version: string }): void {
  if (!address.version && !shown.has(keyOf(address))) shown.set(keyOf(address), dataset)
}

/** The same text as long as the page shows the same version of the same data set, whether or not the address names it. */
export function pageKey(address: Address): string {
  const { data, version } = address
  if (!data || !version) return keyOf(address)
  const unpinned = [...shown].find(([, dataset]) => dataset.id === data && dataset.version.startsWith(version))
  return unpinned?.[0] ?? keyOf(address)
}
