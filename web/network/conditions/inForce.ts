/** What takes actors away from the map, in words: pure. */

import type { MapGraph } from '../../map/graph/mapGraph.ts'
import type { ViewState } from '../../state/viewState.ts'
import { type FilterPart, filterSentence } from '../../ui/filterSentence.ts'
import type { Words } from '../../words/words.ts'
import { hiddenIds } from '../edits/hidden.ts'

/** The conditions in force, each as its chip or its tool words it; empty when the map shows all that there is. */
export function inForce(words: Words, parts: readonly FilterPart[], state: ViewState, whole: MapGraph): string {
  const { say } = words
  const hidden = hiddenIds(state, whole)?.size ?? 0
  const steps = state.steps && say('hand.focus.steps', { steps: state.steps })
  const sentences = [
    ...parts.filter(({ chosen }) => chosen.length > 0).map((part) => filterSentence(words, part)),
    ...(hidden > 0 ? [say('hand.hidden', { count: hidden })] : []),
    ...(steps ? [say('filter.says', { name: say('hand.focus'), values: steps })] : []),
  ]
  return sentences.join('; ')
}
