/** What "Clear all" changes: every condition goes back to its default; measure, order and chosen pair stay. */
export const noCondition = {
  sectors: undefined,
  roles: undefined,
  types: undefined,
  confidence: undefined,
  year: undefined,
  weighted: undefined,
  clusters: undefined,
} as const
