import { useId } from 'react'
import { useData } from '../../data/useData.ts'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { BindingActorsDocument } from '../../generated/late/graphql.ts'
import { fileAddress } from '../../state/fileAddress.ts'
import { overlapFilter } from '../../state/overlapFilter.ts'
import { bindingOrders } from '../../state/parameters/overlap.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Answer } from '../../ui/Answer.tsx'
import { useWords } from '../../words/useWords.tsx'
import { RowsOfOverlap } from '../RowsOfOverlap.tsx'
import { BindingTable } from './BindingTable.tsx'
import './binding.css'

interface BindingActorsProps {
  /** Whether the random networks are drawn; until then nothing is asked. */
  readonly compared: boolean
  /** Whether enough is observed to tell which pairs are above chance. */
  readonly judged: boolean
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** Which actors connect most pairs of the clusters shown, and what the overlap would be without each. */
export function BindingActors({ compared, judged, dataset }: BindingActorsProps) {
  const { say, language } = useWords()
  const { state, go } = useViewState()
  const group = useId()
  const binding = (judged && state.binding) || 'share'
  const order = binding.toUpperCase() as Uppercase<typeof binding>
  const { clusters } = state
  const variables = { order, ...overlapFilter(state), ...(clusters && { clusters }) }
  const loaded = useData(BindingActorsDocument, variables, { pause: !compared })
  return (
    <section className="binding" aria-labelledby="binding-title">
      <h2 id="binding-title">{say('binding.title')}</h2>
      {judged && (
        <fieldset className="choices">
          <legend>{say('binding.order')}</legend>
          {bindingOrders.map((offer) => (
            <label key={offer}>
              <input type="radio" name={group} checked={offer === binding} onChange={() => go({ binding: offer })} />
              <span>{say(offer === 'share' ? 'binding.order.SHARE' : 'binding.order.EXCESS')}</span>
            </label>
          ))}
        </fieldset>
      )}
      {!compared && <p className="note">{say('binding.notCompared')}</p>}
      <Answer loaded={loaded} waiting={compared ? say('binding.waiting') : ''}>
        {({ overlap: { method, partnerCount: partners, above, bindingActors } }) =>
          bindingActors.length === 0 ? (
            <p className="note">{say('binding.empty')}</p>
          ) : (
            <>
              <p className="note">{say('binding.text', { shown: bindingActors.length, partners })}</p>
              {above === 0 && order === 'EXCESS' && <p className="note">{say('binding.noneAbove')}</p>}
              <BindingTable key={order} rows={bindingActors} />
              <Meanings above={above} />
              <a
                className="button small"
                href={fileAddress('binding-actors', { id: method.dataset, version: method.version }, state, {
                  language,
                  also: { order: binding === 'share' ? undefined : binding },
                })}
                download
              >
                {say('binding.csv')}
              </a>{' '}
              <RowsOfOverlap table="binding-actors" name={say('binding.title')} anchor="binding" dataset={dataset} />
            </>
          )
        }
      </Answer>
    </section>
  )
}

const columns = ['clusterCount', 'pairCount', 'share', 'abovePairCount', 'excess', 'jaccard', 'sharing'] as const

/** What each column of the table counts. */
function Meanings({ above }: { readonly above: number | null }) {
  const { say } = useWords()
  const told = columns.filter((column) => above !== null || (column !== 'abovePairCount' && column !== 'excess'))
  return (
    <details className="binding-meanings note">
      <summary>{say('binding.meaning')}</summary>
      <dl>
        {told.map((column) => (
          <div key={column}>
            <dt>{say(`binding.${column}`)}</dt>
            <dd>{say(`binding.meaning.${column}`, { above: above ?? 0 })}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
