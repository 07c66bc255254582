import type { ComparedPair } from './statement.ts'

export interface BarPart {
  readonly part: 'onlyA' | 'specialists' | 'hubs' | 'onlyB'
  readonly count: number
  /** In px; the parts lie side by side and fill the width. */
  readonly x: number
  readonly width: number
}

/** Divides a bar of some width by the number of partners in each part; parts without a partner are left out. */
export function barParts(
  {
    sharedPartners: shared,
    onlyA,
    onlyB,
    sharedSpecialists,
  }: Pick<ComparedPair, 'sharedPartners' | 'onlyA' | 'onlyB' | 'sharedSpecialists'>,
  width: number,
): readonly BarPart[] {
  // Where nobody is told to be a hub, what is shared is one part.
  const specialists = sharedSpecialists ?? shared.length
  const counts = [
    ['onlyA', onlyA.length],
    ['specialists', specialists],
    ['hubs', shared.length - specialists],
    ['onlyB', onlyB.length],
  ] as const
  const all = shared.length + onlyA.length + onlyB.length
  let before = 0
  return counts.flatMap(([part, count]) => {
    const x = (before / all) * width
    before += count
    return count > 0 ? [{ part, count, x, width: (count / all) * width }] : []
  })
}

/** The first of some texts that fits into so many px, by a generous width of a letter; undefined when none does. */
export function firstThatFits(texts: readonly string[], width: number): string | undefined {
  return texts.find((text) => text.length * 6.9 + 14 <= width)
}
