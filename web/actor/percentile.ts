/** Share (0 to 1) of the values that are smaller than a value; 0 when there are none. */
export function shareBelow(values: readonly number[], value: number): number {
  return values.length === 0 ? 0 : values.filter((other) => other < value).length / values.length
}
