/** What a consolidation must come to, counted from sets of ids by going through everybody, the slow and certain way. */
export interface NaiveCluster {
  readonly id: string
  readonly partners: ReadonlySet<string>
  readonly region: string | null
  readonly field: string | null
  readonly staff: number | null
}
export interface NaiveScenario {
  readonly groups: readonly (readonly string[])[]
  readonly ended: readonly string[]
}

const union = (sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]))
const shared = (a: NaiveCluster, b: NaiveCluster): number => [...a.partners].filter((one) => b.partners.has(one)).length

/** The member with most staff, the first of equal ones; a cluster alone is its own seat. */
function seat(members: readonly NaiveCluster[]): NaiveCluster | undefined {
  if (members.length === 1) return members[0]
  const reported = members.filter(({ staff }) => staff !== null)
  const most = Math.max(...reported.map(({ staff }) => staff ?? 0))
  return reported.find(({ staff }) => staff === most)
}

/** Clusters in the order of their names. */
export function naiveConsolidation(clusters: readonly NaiveCluster[], { groups, ended }: NaiveScenario) {
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]))
  const inOrder = (ids: readonly string[]) => clusters.filter(({ id }) => ids.includes(id))
  const grouped = groups.map(inOrder)
  const alone = clusters.filter(({ id }) => !ended.includes(id) && !groups.flat().includes(id)).map((one) => [one])
  const organisations = [...grouped, ...alone]
  const organisationOf = (cluster: NaiveCluster) => organisations.findIndex((members) => members.includes(cluster))
  const everyPartner = [...union(clusters.map(({ partners }) => partners))]
  const clustersOf = (partner: string) => clusters.filter(({ partners }) => partners.has(partner))
  const presentIn = (members: readonly NaiveCluster[]): string[] => {
    const at = seat(members)
    return (at ? [at] : members).flatMap(({ region }) => region ?? [])
  }
  const changes = everyPartner.map((partner) => {
    const before = clustersOf(partner)
    const after = [...new Set(before.map(organisationOf))].filter((one) => one >= 0)
    const regions = new Set(after.flatMap((one) => presentIn(organisations[one] ?? [])))
    const lost = new Set(before.flatMap(({ region }) => (region !== null && !regions.has(region) ? [region] : [])))
    return { partner, clusterCount: before.length, remainingCount: after.length, lostRegions: [...lost].sort() }
  })
  const pairs = clusters.flatMap((a, i) => clusters.slice(i + 1).map((b) => [a, b] as const))
  function tiesOf(mine: (organisation: number) => boolean) {
    let [inside, outside] = [0, 0]
    for (const [a, b] of pairs) {
      const [one, other] = [organisationOf(a), organisationOf(b)]
      if (one < 0 || other < 0 || !(mine(one) || mine(other))) continue
      if (one === other) inside += shared(a, b)
      else outside += shared(a, b)
    }
    const all = inside + outside
    return { inside, outside, index: all === 0 ? null : (outside - inside) / all }
  }
  const memberships = (members: readonly NaiveCluster[]): number =>
    members.reduce((sum, { partners }) => sum + partners.size, 0)
  const distinct = (members: readonly NaiveCluster[]): number => union(members.map(({ partners }) => partners)).size
  return {
    changes,
    ties: tiesOf(() => true),
    partnerCount: distinct(organisations.flat()),
    membershipCount: organisations.reduce((sum, members) => sum + distinct(members), 0),
    organisationCount: organisations.length,
    largestPartnerCount: Math.max(0, ...organisations.map(distinct)),
    endedCount: memberships(ended.flatMap((id) => byId.get(id) ?? [])),
    groups: grouped.map((members, i) => ({
      clusters: members.map(({ id }) => id),
      partnerCount: distinct(members),
      membershipCount: memberships(members),
      doubledCount: memberships(members) - distinct(members),
      soleCount: everyPartner.filter((partner) => {
        const [only, ...others] = clustersOf(partner)
        return others.length === 0 && only !== undefined && members.includes(only)
      }).length,
      seat: seat(members)?.id ?? null,
      ties: tiesOf((organisation) => organisation === i),
      unlinkedPairs: pairs
        .filter(([a, b]) => members.includes(a) && members.includes(b))
        .filter(([a, b]) => a.field !== null && a.field === b.field && shared(a, b) === 0)
        .map(([a, b]) => [a.id, b.id]),
    })),
  }
}
