/**
 * Whether a quantity is missing from the sources of a data set rather than 0 for each cluster: none of it was observed
 * anywhere. In a synthetic data set nothing is missing: a 0 was drawn.
 */
export function notInSources(quantity: { readonly max?: number | null }, synthetic: boolean): boolean {
  return !synthetic && quantity.max === 0
}
