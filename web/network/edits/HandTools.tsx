import { type RefObject, useState } from 'react'
import { Button } from 'react-aria-components'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import type { MapGraph } from '../../map/graph/mapGraph.ts'
import type { MapLook } from '../../map/picture/mapLook.ts'
import { SavePicture } from '../../map/picture/SavePicture.tsx'
import { mostChosen } from '../../state/parameters/network.ts'
import { useViewState } from '../../state/useViewState.ts'
import { useNarrow } from '../../ui/useNarrow.ts'
import { useWords } from '../../words/useWords.tsx'
import { allChosen } from '../choose.ts'
import { Focus } from '../conditions/Focus.tsx'
import { chooseShared, sharedPartners } from '../conditions/nearby.ts'
import { UndoRedo } from '../undo/UndoRedo.tsx'
import { focusUndo } from '../undo/undoButton.ts'
import { HiddenMenu } from './HiddenMenu.tsx'
import { hideActors, hideOthers, type Served } from './hidden.ts'
import { StateFile } from './StateFile.tsx'

interface HandToolsProps {
  readonly whole: MapGraph
  /** What passes the filter. */
  readonly shown: MapGraph
  /** Ids of what meets the conditions on clusters; undefined: all. */
  readonly listed: ReadonlySet<string> | undefined
  readonly served: Served
  readonly dataset: DatasetSummaryQuery['dataset']
  /** Conditions in force, in words; empty when there is none. */
  readonly conditions: string
  readonly look: RefObject<MapLook | undefined>
}

/** What hands can do with the map beyond choosing: undo, focus, hide and bring back, save. */
export function HandTools({ whole, shown, listed, served, dataset, conditions, look }: HandToolsProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const [said, setSaid] = useState('')
  const chosen = allChosen(state).filter((id) => whole.byId.has(id))
  const shared = sharedPartners(shown, chosen).filter((id) => !chosen.includes(id))
  const withShared = chooseShared(state, shown)
  const narrow = useNarrow(599)
  const remarks = conditions ? [say('picture.conditions', { conditions })] : []
  const tools = (
    <>
      <Focus canFocus={chosen.length > 0} />
      {shared.length > 0 && withShared && (
        <Button className="button" onPress={() => go(withShared)}>
          {say('hand.shared', { count: shared.length })}
        </Button>
      )}
      {shared.length > 0 && !withShared && (
        <p className="note">{say('hand.shared.many', { count: shared.length, most: mostChosen })}</p>
      )}
      {chosen.length > 0 && (
        <>
          <Button
            className="button"
            onPress={() => {
              focusUndo()
              go(hideActors(state, whole, chosen, served))
            }}
          >
            {say('hand.hide', { count: chosen.length })}
          </Button>
          <Button className="button" onPress={() => go(hideOthers(state, whole, served))}>
            {say('hand.hideOthers')}
          </Button>
        </>
      )}
      <HiddenMenu whole={whole} served={served} />
      <SavePicture {...{ look, dataset, remarks }} onSaid={setSaid} />
      <StateFile served={served} onSaid={setSaid} />
    </>
  )
  return (
    <section className="hand-tools" aria-label={say('hand.tools')}>
      <UndoRedo whole={whole} listed={listed} />
      {narrow ? (
        <details className="hand-more">
          <summary>{say('hand.tools')}</summary>
          <div>{tools}</div>
        </details>
      ) : (
        tools
      )}
      <p className="note hand-said" role="status">
        {said}
      </p>
    </section>
  )
}
