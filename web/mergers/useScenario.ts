/** What every part of the view does to the scenario: steps of the address, with the focus and the words that follow them. */
import { createContext, use, useEffect, useMemo, useRef } from 'react'
import type { MergerClustersQuery } from '../generated/late/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { announce } from '../ui/LiveRegion.tsx'
import { useWords } from '../words/useWords.tsx'
import { move, type PlacedScenario, rename, type Scenario, type Target } from './scenario.ts'

export type MergingCluster = MergerClustersQuery['network']['actors'][number]

interface ScenarioSteps {
  readonly scenario: PlacedScenario
  readonly clusterOf: (id: string) => MergingCluster | undefined
  readonly nameOf: (id: string) => string
  /** Name of the group at a place, from 0: its own, else its number. */
  readonly groupName: (place: number) => string
  put(id: string, target: Target): void
  name(place: number, text: string): void
}

export const ScenarioContext = createContext<ScenarioSteps | undefined>(undefined)

/** Throws outside the view. */
export function useScenario(): ScenarioSteps {
  const steps = use(ScenarioContext)
  if (!steps) throw new Error('useScenario needs a ScenarioContext around it.')
  return steps
}

/** Id of the element by which a cluster is moved. */
export const chipId = (id: string): string => `cluster-${id}`

/** Empty lists are left out of the address, and its ids stand in alphabetical order: equal scenarios have equal addresses. */
const written = ({ groups, ended }: Scenario) => ({
  groups: groups.length > 0 ? groups.map((group) => ({ ...group, clusters: group.clusters.toSorted() })) : undefined,
  ended: ended.length > 0 ? ended : undefined,
})

/** Steps keep what the address names and the year does not know: another year may. */
export function useScenarioSteps(scenario: PlacedScenario, known: ReadonlyMap<string, MergingCluster>): ScenarioSteps {
  const { say } = useWords()
  const { state, go } = useViewState()
  const { groups, ended } = state
  const moved = useRef<string>(undefined)
  useEffect(() => {
    // The chip stands in another row now: the focus follows it, once the menu that moved it is closed.
    const id = moved.current
    moved.current = undefined
    if (id === undefined || !scenario) return
    const frame = requestAnimationFrame(() => document.getElementById(chipId(id))?.focus())
    return () => cancelAnimationFrame(frame)
  }, [scenario])
  return useMemo(() => {
    const named = { groups: groups ?? [], ended: ended ?? [] }
    const nameOf = (id: string) => known.get(id)?.name ?? id
    const groupName = (place: number) =>
      scenario.groups[place]?.name ?? say('mergers.group.numbered', { number: place + 1 })
    const said = (id: string, target: Target): string => {
      const name = nameOf(id)
      if (target === 'ended') return say('mergers.moved.ended', { name })
      if (target === 'nowhere') return say('mergers.moved.nowhere', { name })
      const group = target === 'new' ? say('mergers.group.new') : groupName(target)
      return say('mergers.moved', { name, group })
    }
    return {
      scenario,
      clusterOf: (id) => known.get(id),
      nameOf,
      groupName,
      put(id, target) {
        moved.current = id
        const inAddress = typeof target === 'number' ? (scenario.places[target] ?? target) : target
        go(written(move(named, id, inAddress)))
        announce(said(id, target))
      },
      name: (place, text) => go(written(rename(named, scenario.places[place] ?? place, text))),
    }
  }, [scenario, groups, ended, known, say, go])
}
