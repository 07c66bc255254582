import { useId, useMemo, useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { findableClusters, findClusters } from '../../partners/choice/findableClusters.ts'
import { useViewState } from '../../state/useViewState.ts'
import { useAnnounced } from '../../ui/useAnnounced.ts'
import { useWords } from '../../words/useWords.tsx'
import type { PlacedScenario } from '../scenario.ts'
import { useScenario } from '../useScenario.ts'
import { Chips } from './Chips.tsx'

interface UnplacedProps {
  readonly scenario: PlacedScenario
  readonly dataset: Pick<DatasetSummaryQuery['dataset'], 'places'>
}

/** The clusters that are in no group, found by name, town or field; those that end; and what becomes of those not placed. */
export function Unplaced({ scenario: { unplaced, ended }, dataset: { places } }: UnplacedProps) {
  const words = useWords()
  const { say, count } = words
  const { clusterOf } = useScenario()
  const [text, type] = useState('')
  const findable = useMemo(
    () =>
      findableClusters(
        unplaced.flatMap((id) => clusterOf(id) ?? []),
        places,
        words,
      ),
    [unplaced, clusterOf, places, words],
  )
  const found = findClusters(findable, text).map(({ id }) => id)
  useAnnounced(text === '' ? '' : say('suggestions.choose.shown', { shown: found.length, all: unplaced.length }))
  return (
    <section className="merger-group" aria-labelledby="unplaced">
      <h2 id="unplaced">
        {say('mergers.unplaced')} <span className="quiet">{count(unplaced.length)}</span>
      </h2>
      <div className="merger-rule">
        <TextField className="merger-finder" value={text} onChange={type} maxLength={100}>
          <Label>{say('mergers.find')}</Label>
          <Input className="field" type="search" />
        </TextField>
        <RestRule />
      </div>
      {found.length > 0 && <Chips clusters={found} label={say('mergers.unplaced')} />}
      {found.length === 0 && unplaced.length > 0 && (
        <p className="note">{say('suggestions.choose.none', { text: text.trim() })}</p>
      )}
      {ended.length > 0 && (
        <>
          <h3>
            {say('mergers.ended')} <span className="quiet">{count(ended.length)}</span>
          </h3>
          <Chips clusters={ended} label={say('mergers.ended')} />
        </>
      )}
    </section>
  )
}

/** Always in sight: it carries who loses. */
function RestRule() {
  const { say } = useWords()
  const { state, go } = useViewState()
  const name = useId()
  const chosen = state.unplaced ?? 'go-on'
  return (
    <fieldset className="choices">
      <legend>{say('mergers.rest')}</legend>
      {(['go-on', 'end'] as const).map((offer) => (
        <label key={offer}>
          <input
            type="radio"
            name={name}
            checked={offer === chosen}
            onChange={() => go({ unplaced: offer === 'go-on' ? undefined : offer })}
          />
          <span>{say(offer === 'end' ? 'mergers.rest.end' : 'mergers.rest.goOn')}</span>
        </label>
      ))}
    </fieldset>
  )
}
