/** What questions about partners must answer, worked out from the tables of a package the slow way. */
import type { Cells, Tables } from '../graph/tablesOf.ts'

const institutional = ['university', 'gts', 'knowledge', 'public']

/** Probability of every link when each row and column keeps its sum on average, by rounds of the plain fixed point. */
function probabilities(matrix: readonly (readonly number[])[]): number[][] {
  const sums = matrix.map((row) => row.reduce((sum, has) => sum + has, 0))
  const columns = (matrix[0] ?? []).map((_, p) => matrix.reduce((sum, row) => sum + (row[p] ?? 0), 0))
  let [x, y] = [sums.map((k) => k / 10), columns.map((k) => k / 10)]
  for (let change = 1; change > 1e-12; ) {
    const before = y
    x = sums.map((k, c) => k / before.reduce((sum, one) => sum + one / (1 + (x[c] ?? 0) * one), 0))
    const rows = x
    y = columns.map((k, p) => k / rows.reduce((sum, one) => sum + one / (1 + one * (before[p] ?? 0)), 0))
    change = Math.max(...y.map((one, p) => Math.abs(one / (before[p] ?? 0) - 1)))
  }
  return x.map((one) => y.map((other) => (one * other) / (1 + one * other)))
}

/** Links of institutions of all years; ids instead of positions. */
export function naivePartners({ actors, links }: Tables) {
  const row = new Map(actors.map((actor) => [String(actor.id), actor]))
  const of = (id: string, column: string): Cells[string] => row.get(id)?.[column] ?? null
  const clusters = actors.filter(({ kind }) => kind === 'cluster').map(({ id }) => String(id))
  const kept = links.filter(({ actor }) => institutional.includes(String(of(String(actor), 'kind'))))
  const partners = [...new Set(kept.map(({ actor }) => String(actor)))]
  const linked = new Set(kept.map(({ actor, cluster }) => `${cluster} ${actor}`))
  const has = (cluster: string, partner: string): boolean => linked.has(`${cluster} ${partner}`)
  const chance = probabilities(clusters.map((cluster) => partners.map((partner) => Number(has(cluster, partner)))))
  const p = (cluster: string, partner: string): number =>
    chance[clusters.indexOf(cluster)]?.[partners.indexOf(partner)] ?? 0
  const partnersOf = (cluster: string): string[] => partners.filter((partner) => has(cluster, partner))
  const clustersOf = (partner: string): string[] => clusters.filter((cluster) => has(cluster, partner))

  function shared(cluster: string, other: string) {
    const both = partners.map((partner) => p(cluster, partner) * p(other, partner))
    const expected = both.reduce((sum, one) => sum + one, 0)
    const variance = both.reduce((sum, one) => sum + one * (1 - one), 0)
    const count = partnersOf(cluster).filter((partner) => has(other, partner)).length
    return { cluster: other, shared: count, expected, z: (count - expected) / Math.sqrt(variance) }
  }
  const known = new Map<string, ReturnType<typeof shared>[]>()
  function others(cluster: string): readonly ReturnType<typeof shared>[] {
    const found = known.get(cluster) ?? clusters.filter((one) => one !== cluster).map((one) => shared(cluster, one))
    known.set(cluster, found)
    return found.sort((a, b) => b.z - a.z)
  }
  const similar = (cluster: string): string[] =>
    others(cluster).flatMap(({ cluster: other, z }, i) => (z > 0 && i < 5 ? [other] : []))
  const agree = (a: string, b: string, column: string): boolean => {
    const value = of(a, column)
    return value !== null && value === of(b, column)
  }
  function score(cluster: string, partner: string): number {
    const near = Number(agree(cluster, partner, 'region'))
    return others(cluster).reduce((sum, { cluster: other, z }) => {
      const weight =
        Math.max(0, z) + (Number(agree(cluster, other, 'region')) + Number(agree(cluster, other, 'field'))) / 2
      return sum + weight * (Number(has(other, partner)) - p(other, partner) / 3)
    }, near)
  }
  /** Whether partners of the cluster meet it in other clusters more than chance explains. */
  const isMet = (cluster: string, partner: string): boolean =>
    partnersOf(cluster).some((own) => {
      const elsewhere = clusters.filter((other) => other !== cluster)
      const met = elsewhere.filter((other) => has(other, own) && has(other, partner)).length
      const expected = elsewhere.reduce((sum, other) => sum + p(other, own) * p(other, partner), 0)
      return met > 0 && met - expected > 1e-9
    })
  function reasons(cluster: string, partner: string): number {
    const more = (among: readonly string[]): boolean =>
      among.filter((other) => has(other, partner)).length > among.reduce((sum, other) => sum + p(other, partner), 1e-9)
    const rest = clusters.filter((other) => other !== cluster)
    const above = others(cluster).flatMap(({ z, cluster: other }) => (z > 0 ? [other] : []))
    const closest = above.find((other) => has(other, partner))
    const ofAbove = closest ? [true, more(above.filter((other) => other !== closest))] : []
    const ofType = (one: string): number =>
      partnersOf(one).filter((other) => of(other, 'type') === of(partner, 'type')).length
    const alike = similar(cluster)
    const missing = ofType(cluster) * alike.length < alike.reduce((sum, other) => sum + ofType(other), 0)
    const near = agree(cluster, partner, 'region') && more(rest.filter((other) => agree(cluster, other, 'region')))
    const field = more(rest.filter((other) => agree(cluster, other, 'field')))
    return [...ofAbove, near, field, missing, isMet(cluster, partner)].filter(Boolean).length
  }
  return { clusters, partners, has, of, partnersOf, clustersOf, others, similar, score, reasons, links: kept }
}
