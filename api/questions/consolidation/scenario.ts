/** Which clusters would become one, and which would end: checked before anything is worked out. */
import type { Scenario } from '../../domain/consolidation/organisations.ts'
import { badUserInput } from '../../errors.ts'
import type { Graph } from '../../graph/graph.ts'
import { checkClusters } from '../checks.ts'
import { type Observed, positionsOf } from '../overlap/observed.ts'

export interface ScenarioArguments {
  /** Ids. */
  readonly groups: readonly (readonly string[])[]
  readonly ended?: readonly string[] | null | undefined
}

function twice(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
}

function checkGroups(groups: ScenarioArguments['groups'], field: string): void {
  groups.forEach((group, i) => {
    if (group.length < 2)
      throw badUserInput(
        field,
        `must have at least two clusters in each group, and group ${i + 1} has ${group.length}: what is in no group goes on alone`,
        'TOO_FEW',
      )
  })
  const repeated = twice(groups.flat())
  if (repeated.length > 0)
    throw badUserInput(
      field,
      `must have each cluster in one group, once, and not ${repeated.join(', ')} twice`,
      'TWICE',
    )
}

/** `field` has the groups. Errors: BAD_USER_INPUT naming the field and the rule, NOT_FOUND naming ids that are no cluster. */
export async function checkScenario(
  graph: Graph,
  { groups, ended }: ScenarioArguments,
  field: 'groups' | 'merge' = 'groups',
): Promise<void> {
  checkGroups(groups, field)
  const repeated = twice(ended ?? [])
  if (repeated.length > 0)
    throw badUserInput('ended', `must name each cluster once, not ${repeated.join(', ')} twice`, 'TWICE')
  const grouped = new Set(groups.flat())
  const both = (ended ?? []).filter((id) => grouped.has(id))
  if (both.length > 0)
    throw badUserInput(
      'ended',
      `must not have ${both.join(', ')}, which ${field} has too: a cluster ends or is in a group`,
      'CONFLICT',
    )
  await checkClusters(graph, [...groups.flat(), ...(ended ?? [])])
}

/** The same by position. Errors: NOT_FOUND naming clusters that did not exist in the year. */
export function scenarioAt(observed: Observed, { groups, ended }: ScenarioArguments): Scenario {
  // All at once, so that the refusal names every one that is missing.
  positionsOf(observed, [...groups.flat(), ...(ended ?? [])])
  const places = new Map(observed.ids.map((id, position) => [id, position]))
  const at = (ids: readonly string[]) => ids.map((id) => places.get(id) ?? -1)
  return { groups: groups.map(at), ended: at(ended ?? []) }
}
