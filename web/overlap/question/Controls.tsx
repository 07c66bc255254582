import type { OverlapQuery } from '../../generated/late/graphql.ts'
import { fileAddress } from '../../state/fileAddress.ts'
import { type Measure, measures, type Order, orders } from '../../state/parameters/overlap.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Emphasis } from '../../ui/Emphasis.tsx'
import { useAnnounced } from '../../ui/useAnnounced.ts'
import { useWords } from '../../words/useWords.tsx'
import { Choice } from './Choice.tsx'
import { Filters, PhoneFilters } from './Filters.tsx'

interface ControlsProps {
  readonly overlap: OverlapQuery['overlap']
  /** The year of the data set. */
  readonly year: number
  readonly phone: boolean
  /** False when the comparison is refused, which the file would be too. */
  readonly hasFile: boolean
}

/** Measure, order and filter, with what they leave to be seen, and all of it as a file. */
export function Controls({ overlap, year, phone, hasFile }: ControlsProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const { comparedClusters: clusters } = overlap
  return (
    <div className="overlap-controls">
      <div className="overlap-controls-row">
        {phone && <PhoneFilters year={year} clusters={clusters} />}
        <Choice<Measure>
          label={say('overlap.measure')}
          value={state.measure ?? 'chance'}
          options={measures.map((id) => ({ id, name: say(`overlap.measure.${id}`) }))}
          onChange={(measure) => go({ measure: measure === 'chance' ? undefined : measure })}
        />
        {!phone && (
          <Choice<Order>
            label={say('overlap.order')}
            value={state.order ?? 'similarity'}
            options={orders.map((id) => ({ id, name: say(`overlap.order.${id}`) }))}
            onChange={(order) => go({ order: order === 'similarity' ? undefined : order })}
          />
        )}
        <Shown overlap={overlap} hasFile={hasFile} />
      </div>
      {!phone && <Filters year={year} clusters={clusters} />}
    </div>
  )
}

function Shown({ overlap: { pairs, method }, hasFile }: Pick<ControlsProps, 'overlap' | 'hasFile'>) {
  const { say, language } = useWords()
  const { state } = useViewState()
  const text = say('overlap.shown', { shown: pairs.length, pairs: method.tests })
  useAnnounced(text)
  return (
    <span className="overlap-shown">
      <span className="note">
        <Emphasis text={text} />
      </span>
      {hasFile && (
        <a
          className="button"
          href={fileAddress('overlap', { id: method.dataset, version: method.version }, state, { language })}
          download
        >
          {say('overlap.csv')}
        </a>
      )}
    </span>
  )
}
