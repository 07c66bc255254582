import { useMemo, useSyncExternalStore } from 'react'
import { type DeviceChoice, deviceChoice } from '../../state/deviceChoice.ts'
import { codecOf } from '../../state/parameters.ts'
import { useViewState } from '../../state/useViewState.ts'
import { parseViewState } from '../../state/viewState.ts'
import { viewList } from '../../views.ts'
import type { ListChange, Lists } from './changes.ts'

export interface ShortlistAccess {
  readonly lists: Lists
  /** Takes the change into the address and onto this device. */
  change(to: ListChange): void
  /** What this device kept of the cluster while the address holds nothing; absent when it is nothing. */
  readonly kept?: Lists
  /** Brings back what was kept, or throws it away. */
  bringBack(): void
  forget(): void
}

const listKeys = ['shortlist', 'dismissed'] as const

/** As an address writes them, so that one rule reads both. */
function written(lists: Lists): string {
  const text = new URLSearchParams()
  for (const key of listKeys) {
    const codec = codecOf(key)
    if (lists[key]) text.set(codec.name, codec.format(lists[key]))
  }
  return text.toString()
}

function read(text: string): Lists {
  const { shortlist, dismissed } = parseViewState(`${viewList.partners.path}?${text}`)
  return { ...(shortlist && { shortlist }), ...(dismissed && { dismissed }) }
}

const choices = new Map<string, DeviceChoice>()

/** One for each cluster of a data set. */
function choiceOf(name: string): DeviceChoice {
  const choice = choices.get(name) ?? deviceChoice(name)
  choices.set(name, choice)
  return choice
}

/** The shortlist of a cluster: the address holds it, and this device keeps the last one; nothing is sent. */
export function useShortlist(dataset: string, cluster: string): ShortlistAccess {
  const { state, go } = useViewState()
  const choice = choiceOf(`shortlist.${dataset}.${cluster}`)
  const text = useSyncExternalStore(choice.subscribe, choice.chosen)
  const { shortlist, dismissed } = state
  return useMemo(() => {
    const lists = { ...(shortlist && { shortlist }), ...(dismissed && { dismissed }) }
    const kept = shortlist || dismissed || !text ? {} : read(text)
    return {
      lists,
      change(to) {
        go({ mine: cluster, ...to })
        choice.choose(
          written({
            ...(to.shortlist && { shortlist: to.shortlist }),
            ...(to.dismissed && { dismissed: to.dismissed }),
          }),
        )
      },
      ...((kept.shortlist || kept.dismissed) && { kept }),
      bringBack: () => go({ mine: cluster, ...kept }),
      forget: () => choice.choose(''),
    }
  }, [shortlist, dismissed, text, choice, cluster, go])
}
