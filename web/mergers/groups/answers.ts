/** What the API says of each group that is shown. Pure. */
import type { Answered } from '../answered.ts'
import type { PlacedScenario } from '../scenario.ts'

/** Undefined of a group of one, which is none yet, and while the answer to its clusters is on its way. */
export function answersOf({ consolidation, firms }: Answered, { groups }: PlacedScenario) {
  const answered = consolidation.method.groups.map((group) => group.join())
  return groups.map(({ clusters }) => {
    const place = answered.indexOf(clusters.join())
    const answer = consolidation.groups[place]
    return answer && { ...answer, firmCount: firms.groups[place]?.partnerCount ?? 0 }
  })
}
export type AnsweredGroup = NonNullable<ReturnType<typeof answersOf>[number]>
