/** The name of a step in Mergers, found from the states before and after it: so Back and Undo are one history. Pure. */
import { textOf } from '../state/parameters.ts'
import type { ViewState } from '../state/viewState.ts'
import type { Values, WordKey } from '../words/words.ts'
import type { Scenario } from './scenario.ts'

type Say = (key: WordKey, values?: Values) => string

const scenarioOf = ({ groups = [], ended = [] }: ViewState): Scenario => ({ groups, ended })

/** Who is with whom and who ends, but for one cluster: groups without their names and order. */
function without({ groups, ended }: Scenario, id?: string): string {
  const others = (ids: readonly string[]) => ids.filter((one) => one !== id).sort()
  const left = groups.map(({ clusters }) => others(clusters).join()).filter((text) => text !== '')
  return [...left.sort(), others(ended).join()].join('*')
}

/** The one cluster without which nothing has changed; undefined when there is none. */
function moved(was: Scenario, is: Scenario): string | undefined {
  const all = [was, is].flatMap(({ groups, ended }) => [...groups.flatMap(({ clusters }) => clusters), ...ended])
  return all.find((id) => without(was, id) === without(is, id))
}

const names = (state: ViewState) => scenarioOf(state).groups.map(({ name }) => name ?? '')

/** Of several things the first in the order below gives the name. */
export function stepName(before: ViewState, after: ViewState, nameOf: (id: string) => string, say: Say): string {
  const changed = (key: 'unplaced' | 'year' | 'losers') => textOf(key, before) !== textOf(key, after)
  const [was, is] = [scenarioOf(before), scenarioOf(after)]
  if (without(was) !== without(is)) {
    const id = moved(was, is)
    return id === undefined ? say('mergers.did.grouped') : say('mergers.did.moved', { name: nameOf(id) })
  }
  if (names(before).join('*') !== names(after).join('*')) return say('mergers.did.named')
  if (changed('unplaced')) return say('mergers.did.rest')
  if (changed('losers')) return say('network.did.ordered')
  if (!changed('year')) return say('network.did.other')
  return after.year ? say('network.did.year', { year: String(after.year) }) : say('network.did.yearOfData')
}
