/** Staff and money of several clusters, added up as they were reported. */

const summed = ['staffFte', 'financingState', 'financingRegional', 'financingOther'] as const
type Quantity = (typeof summed)[number]

/** What one cluster reported of one year; null where it did not. */
export type ReportedSums = Readonly<Record<Quantity, number | null>>
export interface AccountSums extends ReportedSums {
  /** Clusters that reported their staff, and all three thirds of their financing. */
  readonly staffReportedCount: number
  readonly financingReportedCount: number
}

/** Each sum is over those that reported it, null when none did. A merger is not assumed to save or to cost anything. */
export function accountSums(reported: readonly (ReportedSums | undefined)[]): AccountSums {
  const sum = (quantity: Quantity): number | null =>
    reported.reduce<number | null>((total, account) => {
      const own = account?.[quantity] ?? null
      return own === null ? total : (total ?? 0) + own
    }, null)
  const reporting = (quantities: readonly Quantity[]): number =>
    reported.filter((account) => account && quantities.every((quantity) => account[quantity] !== null)).length
  return {
    staffFte: sum('staffFte'),
    financingState: sum('financingState'),
    financingRegional: sum('financingRegional'),
    financingOther: sum('financingOther'),
    staffReportedCount: reporting(['staffFte']),
    financingReportedCount: reporting(['financingState', 'financingRegional', 'financingOther']),
  }
}
