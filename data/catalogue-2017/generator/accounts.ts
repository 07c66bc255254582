/** Yearly accounts 2013–2016: firms are counted from the links, results of 2016 meet the published totals, earlier years follow the firms. */
import type { PackageRow } from '../../package/writePackage.ts'
import { apportionWithin } from './apportion.ts'
import type { PlannedCluster } from './clusterPlan.ts'
import { financing2016 } from './financing.ts'
import type { DrawnFirms } from './firms.ts'
import { randomStream } from './random.ts'

const years = [2013, 2014, 2015, 2016]
/** Totals of 2016, each a little above the published bound: S048–S053 and S083. */
const results = {
  newProducts: { all: 1_534, under50: 1_127 },
  newCompetences: { all: 4_851, under50: 3_342 },
  newIdeas: { all: 3_744, under50: 2_836 },
  internationalFirms: { all: 4_436, under50: undefined },
} as const
/** S084: nearly 90 countries altogether; no cluster alone reaches them. */
const mostCountries = 71
/** Part of the staff and the financing of 2016 that an earlier year had. */
const growth: Readonly<Record<number, number>> = { 2013: 0.82, 2014: 0.88, 2015: 0.95, 2016: 1 }
/** International outlook by model, 0 for none: below the others in models 1–3 and 6. */
const outlook = [1.4, 0.7, 0.6, 0.5, 1.5, 0.9, 0.4]

interface FirmCounts {
  readonly participating: number
  readonly under50: number
  readonly dedicated: number
}

function countFirms(firms: DrawnFirms, year: number): (cluster: string) => FirmCounts {
  const small = new Set(firms.rows.filter(({ sizeClass }) => sizeClass === 'under_50').map(({ id }) => id))
  const counts = new Map<string, { participating: number; under50: number; dedicated: number }>()
  for (const { actor, cluster, role, since } of firms.links) {
    if (since > year) continue
    const count = counts.get(cluster) ?? { participating: 0, under50: 0, dedicated: 0 }
    counts.set(cluster, count)
    count.participating++
    if (small.has(actor)) count.under50++
    if (role === 'dedicated') count.dedicated++
  }
  return (cluster) => counts.get(cluster) ?? { participating: 0, under50: 0, dedicated: 0 }
}

const clusterResults = [
  'newProducts',
  'newProductsUnder50',
  'newCompetences',
  'newCompetencesUnder50',
  'newIdeas',
  'newIdeasUnder50',
  'internationalFirms',
] as const
type Results = Readonly<Record<(typeof clusterResults)[number], number>>

/** Shares the results of 2016 over the clusters: more where there are more firms, never more firms than a cluster has. */
function results2016(
  clusters: readonly PlannedCluster[],
  countOf: (cluster: string) => FirmCounts,
): Map<string, Results> {
  const random = randomStream('results')
  const counts = clusters.map(({ id }) => countOf(id))
  const share = (
    { all, under50 }: (typeof results)[keyof typeof results],
    favour: (cluster: PlannedCluster) => number,
  ) => {
    const weights = clusters.map(
      (cluster, position) => (counts[position]?.participating ?? 0) * favour(cluster) * (0.6 + 0.8 * random.unit()),
    )
    const small = under50 ?? 0
    const fromSmall = apportionWithin(
      small,
      weights,
      counts.map((count) => count.under50),
    )
    const larger = counts.map((count) => count.participating - count.under50)
    const limits = under50 === undefined ? counts.map((count) => count.participating) : larger
    const fromOthers = apportionWithin(all - small, weights, limits)
    return { all: fromSmall.map((value, position) => value + (fromOthers[position] ?? 0)), under50: fromSmall }
  }
  const products = share(results.newProducts, () => 1)
  const competences = share(results.newCompetences, () => 1)
  const ideas = share(results.newIdeas, () => 1)
  const international = share(
    results.internationalFirms,
    ({ model, label }) => (outlook[model] ?? 1) + (label === 'gold' ? 1 : 0),
  )
  return new Map(
    clusters.map(({ id }, position) => [
      id,
      {
        newProducts: products.all[position] ?? 0,
        newProductsUnder50: products.under50[position] ?? 0,
        newCompetences: competences.all[position] ?? 0,
        newCompetencesUnder50: competences.under50[position] ?? 0,
        newIdeas: ideas.all[position] ?? 0,
        newIdeasUnder50: ideas.under50[position] ?? 0,
        internationalFirms: international.all[position] ?? 0,
      },
    ]),
  )
}

/** International collaborations and countries in 2016: gold clusters have many (S042). */
function outreach2016(clusters: readonly PlannedCluster[]) {
  const random = randomStream('outreach')
  return new Map(
    clusters.map(({ id, model, label, staff }) => {
      const collaborations = Math.round(
        (4 + 8 * random.unit() + Math.min(staff, 20) / 2) * ((outlook[model] ?? 1) + (label === 'gold' ? 1 : 0)),
      )
      return [
        id,
        {
          collaborations,
          countries: Math.min(mostCountries, 2 + Math.round(collaborations * (0.8 + 0.6 * random.unit()))),
        },
      ]
    }),
  )
}

function scaled(values: Results, ratio: number): Results {
  return Object.fromEntries(clusterResults.map((name) => [name, Math.floor(values[name] * ratio)])) as Results
}

/** One row a cluster and year, from the year after its founding or 2016, in the order of the plan. */
export function accountRows(clusters: readonly PlannedCluster[], firms: DrawnFirms): PackageRow[] {
  const counted = new Map(years.map((year) => [year, countFirms(firms, year)]))
  const last = countFirms(firms, 2016)
  const results = results2016(clusters, last)
  const financing = financing2016(clusters)
  const outreach = outreach2016(clusters)
  return clusters.flatMap((cluster) =>
    years
      .filter((year) => year > cluster.founded)
      .map((year) => {
        const firmsOfYear = (counted.get(year) ?? last)(cluster.id)
        const yearResults = results.get(cluster.id) as Results
        const part = growth[year] ?? 1
        const money = financing.get(cluster.id)
        const abroad = outreach.get(cluster.id)
        return {
          id: `account-cluster-${cluster.number}-${year}`,
          cluster: cluster.id,
          year,
          participatingFirms: firmsOfYear.participating,
          firmsUnder50: firmsOfYear.under50,
          dedicatedFirms: firmsOfYear.dedicated,
          ...scaled(yearResults, firmsOfYear.participating / last(cluster.id).participating),
          staffFte: Math.max(1, Math.round(cluster.staff * part * 2) / 2),
          financingState: Math.round((money?.state ?? 0) * part),
          financingRegional: Math.round((money?.regional ?? 0) * part),
          financingOther: Math.round((money?.other ?? 0) * part),
          internationalCollaborations: Math.round((abroad?.collaborations ?? 0) * part),
          countries: Math.round((abroad?.countries ?? 0) * part),
          source: 'source-generator',
          locator: `accounts.csv, ${cluster.number} ${year}`,
          method: 'synthetic',
        }
      }),
  )
}
