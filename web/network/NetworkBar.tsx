import { type RefObject, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { ClusterFilters } from '../clusterFilter/ClusterFilters.tsx'
import type { ClusterPart } from '../clusterFilter/clusterParts.ts'
import { FigureMenu } from '../figure/FigureMenu.tsx'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { MapGraph } from '../map/graph/mapGraph.ts'
import type { MapLook } from '../map/picture/mapLook.ts'
import { pictureOf } from '../map/picture/pictureOf.ts'
import { fileAddress } from '../state/fileAddress.ts'
import { useViewState } from '../state/useViewState.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { FilterChip } from '../ui/FilterChip.tsx'
import { Icon } from '../ui/Icon.tsx'
import { UndoRedo } from '../ui/undo/UndoRedo.tsx'
import { useAnnounced } from '../ui/useAnnounced.ts'
import { useNarrow } from '../ui/useNarrow.ts'
import { useWords } from '../words/useWords.tsx'
import { kindNumbers, kindPart, kindsWith } from './conditions/kindChoice.ts'
import { LayoutChoice } from './conditions/LayoutChoice.tsx'
import { HandTools } from './edits/HandTools.tsx'
import { HiddenMenu } from './edits/HiddenMenu.tsx'
import type { Served } from './edits/hidden.ts'
import { LongAddress } from './edits/StateFile.tsx'
import { actionName, actionText } from './undo/actionName.ts'
import type { Scene } from './useScene.ts'

interface NetworkBarProps {
  readonly parts: readonly ClusterPart[]
  readonly scene: Scene
  readonly whole: MapGraph
  readonly served: Served
  readonly dataset: DatasetSummaryQuery['dataset']
  /** Ids of what meets the conditions on clusters; undefined: all. */
  readonly listed: ReadonlySet<string> | undefined
  /** Conditions in force, in words; empty when there is none. */
  readonly conditions: string
  readonly look: RefObject<MapLook | undefined>
}

/** One row of controls; filters and the other tools come in a row below when they are asked for, filters in force at once. */
export function NetworkBar({ parts, scene, whole, served, dataset, listed, conditions, look }: NetworkBarProps) {
  const { say, language } = useWords()
  const { state } = useViewState()
  const phone = useNarrow(599)
  const others = [state.kinds, state.year].filter((one) => one !== undefined).length
  const inForce = parts.filter(({ chosen }) => chosen.length > 0).length + others
  const [open, setOpen] = useState<'filters' | 'tools' | undefined>(inForce > 0 ? 'filters' : undefined)
  const [said, setSaid] = useState('')
  const remarks = conditions ? [say('picture.conditions', { conditions })] : []
  const filters = <Conditions parts={parts} year={dataset.year} scene={scene} />
  const opener = (row: 'filters' | 'tools', text: string) => (
    <Button
      className="menu-button"
      aria-expanded={open === row}
      onPress={() => setOpen(open === row ? undefined : row)}
    >
      {text} <Icon name="down" size={14} />
    </Button>
  )
  return (
    <>
      <div className="network-bar">
        <LayoutChoice graph={whole} listed={scene.listed} />
        {phone ? filters : opener('filters', inForce > 0 ? `${say('filters')} ${inForce}` : say('filters'))}
        <UndoRedo stepName={(before, after) => actionText(actionName(before, after, whole, listed), say)} />
        <FigureMenu
          name={say('map')}
          file={state.layout ?? 'ego'}
          dataset={dataset}
          csv={fileAddress('links', dataset, state, { language })}
          picture={(said) => look.current && pictureOf(look.current, said, remarks)}
          onSaid={setSaid}
        />
        <HiddenMenu whole={whole} served={served} />
        {opener('tools', say('network.tools'))}
        <Shown shown={scene.shown} whole={whole} />
      </div>
      {!phone && open === 'filters' && <div className="network-row">{filters}</div>}
      <LongAddress />
      {open === 'tools' && <HandTools {...{ whole, served }} shown={scene.shown} onSaid={setSaid} />}
      <p className="note hand-said" role="status">
        {said}
      </p>
    </>
  )
}

interface ConditionsProps {
  readonly parts: readonly ClusterPart[]
  /** The year of the data set. */
  readonly year: number
  readonly scene: Scene
}

/** The conditions on clusters, as on every view, and on kinds, which the legend has too. */
function Conditions({ parts, year, scene }: ConditionsProps) {
  const words = useWords()
  const { state, go } = useViewState()
  const kinds = useMemo(() => kindPart(words, state, kindNumbers(scene)), [words, state, scene])
  const inForce = state.kinds !== undefined
  const more = {
    chips: <FilterChip part={kinds} onChoose={(chosen) => go(kindsWith(kinds, chosen))} />,
    inForce: inForce ? 1 : 0,
    changed: inForce,
    clear: { kinds: undefined },
  }
  return <ClusterFilters parts={parts} year={year} more={more} />
}

interface ShownProps {
  readonly shown: MapGraph
  readonly whole: MapGraph
}

/** How much of the network passes the filter, spoken when it changes. */
function Shown({ shown, whole }: ShownProps) {
  const { say } = useWords()
  const text = say('network.shown', {
    shown: shown.actors.length,
    all: whole.actors.length,
    clusters: shown.clusters,
    allClusters: whole.clusters,
    links: shown.links.length,
  })
  useAnnounced(text)
  return (
    <p className="network-shown note">
      <Emphasis text={text} />
    </p>
  )
}
