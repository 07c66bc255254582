/** Yearly performance accounts of clusters, side by side. */

/** Quantities of an account that can be compared between clusters; `financing` is the sum of its three thirds. */
export const accountQuantities = [
  'participatingFirms',
  'firmsUnder50',
  'newProducts',
  'newCompetences',
  'newIdeas',
  'internationalFirms',
  'staffFte',
  'financing',
  'internationalCollaborations',
  'countries',
] as const
export type AccountQuantity = (typeof accountQuantities)[number]

export interface Account {
  readonly cluster: string
  readonly year: number
  /** Null when the cluster did not report it; `financing` also when one of its thirds is unknown. */
  readonly numbers: Readonly<Record<AccountQuantity, number | null>>
}
export interface AccountMeans {
  readonly year: number
  /** Clusters with an account of the year. */
  readonly clusterCount: number
  /** Mean over the clusters that reported the quantity; null when none did. */
  readonly means: Readonly<Record<AccountQuantity, number | null>>
}

/** The numbers of the clusters that reported a quantity in a year. */
export function reported(
  accounts: readonly Account[],
  year: number,
  quantity: AccountQuantity,
): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  for (const { cluster, year: own, numbers } of accounts) {
    const number = numbers[quantity]
    if (own === year && number !== null) known.set(cluster, number)
  }
  return known
}

/** The newest year up to `year` of which any cluster has an account; undefined when none has. */
export function newestAccountYear(accounts: readonly Account[], year: number): number | undefined {
  const years = accounts.map((account) => account.year).filter((one) => one <= year)
  return years.length > 0 ? Math.max(...years) : undefined
}

function meanOf(values: Iterable<number>): number | null {
  const numbers = [...values]
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length
}

/** A year each, oldest first; empty when there is no account. */
export function accountMeans(accounts: readonly Account[]): readonly AccountMeans[] {
  const years = [...new Set(accounts.map(({ year }) => year))].sort((a, b) => a - b)
  return years.map((year) => {
    const mean = (quantity: AccountQuantity) => [quantity, meanOf(reported(accounts, year, quantity).values())] as const
    return {
      year,
      clusterCount: accounts.filter((account) => account.year === year).length,
      means: Object.fromEntries(accountQuantities.map(mean)) as AccountMeans['means'],
    }
  })
}
