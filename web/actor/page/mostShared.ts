interface Network {
  readonly actors: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
  readonly links: readonly { readonly actor: string; readonly cluster: string }[]
}

/**
 * The cluster that shares most partners with a cluster: a place to begin a comparison, not a finding, for nothing here
 * is compared with chance. Of equals the first in the order of the network; undefined when none shares any.
 */
export function mostShared({ actors, links }: Network, cluster: string): { id: string; name: string } | undefined {
  const own = new Set(links.filter((link) => link.cluster === cluster).map(({ actor }) => actor))
  const shared = new Map<string, number>()
  for (const link of links) {
    if (link.cluster !== cluster && own.has(link.actor)) shared.set(link.cluster, (shared.get(link.cluster) ?? 0) + 1)
  }
  const most = Math.max(0, ...shared.values())
  return most === 0 ? undefined : actors.find(({ id, kind }) => kind === 'CLUSTER' && shared.get(id) === most)
}
