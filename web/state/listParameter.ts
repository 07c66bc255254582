/** Lists of known words in an address: pure, both ways. */

/** The listed values in the order of the list, each once; undefined when none is left or all are the default. */
export function readList<Value extends string>(
  text: string | null,
  known: readonly Value[],
  usual?: readonly Value[],
): readonly Value[] | undefined {
  const given = text?.toUpperCase().split(',') ?? []
  const values = known.filter((value) => given.includes(value))
  return values.length === 0 || values.join() === usual?.join() ? undefined : values
}

export const listText = (values: readonly string[] | undefined): string | undefined => values?.join().toLowerCase()
