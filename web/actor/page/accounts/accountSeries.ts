/** Yearly accounts of a cluster beside the means of all, quantity by quantity: pure. */

/** The order of the table; the charts are the first six. */
export const quantities = [
  'participatingFirms',
  'firmsUnder50',
  'newProducts',
  'newCompetences',
  'staffFte',
  'internationalCollaborations',
  'newIdeas',
  'internationalFirms',
  'countries',
  'financing',
] as const
export type Quantity = (typeof quantities)[number]

type Numbers = { readonly [Key in Quantity]?: number | null }
export interface YearlyMeans extends Numbers {
  readonly year: number
  readonly clusterCount: number
}
export interface YearlyAccount extends Omit<Numbers, 'financing'> {
  readonly year: number
  readonly financingState?: number | null
  readonly financingRegional?: number | null
  readonly financingOther?: number | null
}
export interface Series {
  readonly quantity: Quantity
  /** A point for each year of the means, oldest first; null where nothing was reported. */
  readonly points: readonly { readonly year: number; readonly own: number | null; readonly mean: number | null }[]
}

/** The three thirds together; null when one of them is unknown. */
export function financingOf(account: YearlyAccount): number | null {
  const { financingState: state, financingRegional: regional, financingOther: other } = account
  return state == null || regional == null || other == null ? null : state + regional + other
}

/** Quantities that neither the cluster nor any other reported are left out. */
export function accountSeries(accounts: readonly YearlyAccount[], means: readonly YearlyMeans[]): readonly Series[] {
  const own = new Map(accounts.map((account) => [account.year, { ...account, financing: financingOf(account) }]))
  return quantities
    .map((quantity) => ({
      quantity,
      points: means.map((mean) => ({
        year: mean.year,
        own: own.get(mean.year)?.[quantity] ?? null,
        mean: mean[quantity] ?? null,
      })),
    }))
    .filter(({ points }) => points.some(({ own, mean }) => own !== null || mean !== null))
}
