import { useId, useState } from 'react'
import { useData } from '../../data/useData.ts'
import { BindingActorsDocument, type BindingOrder } from '../../generated/graphql.ts'
import { overlapFilter } from '../../state/overlapFilter.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Answer } from '../../ui/Answer.tsx'
import { useWords } from '../../words/useWords.tsx'
import { BindingTable } from './BindingTable.tsx'
import { Meanings } from './Meanings.tsx'
import './binding.css'

const orders: readonly BindingOrder[] = ['SHARE', 'EXCESS']

/** Which actors connect most pairs of the clusters shown, and what the overlap would be without each. */
export function BindingActors() {
  const { say } = useWords()
  const { state } = useViewState()
  const group = useId()
  const [order, setOrder] = useState<BindingOrder>('SHARE')
  const { clusters } = state
  const loaded = useData(BindingActorsDocument, { order, ...overlapFilter(state), ...(clusters && { clusters }) })
  return (
    <section className="binding" aria-labelledby="binding-title">
      <h2 id="binding-title">{say('binding.title')}</h2>
      <fieldset className="choices">
        <legend>{say('binding.order')}</legend>
        {orders.map((offer) => (
          <label key={offer}>
            <input type="radio" name={group} checked={offer === order} onChange={() => setOrder(offer)} />
            <span>{say(`binding.order.${offer}`)}</span>
          </label>
        ))}
      </fieldset>
      <Answer loaded={loaded} waiting={say('binding.waiting')}>
        {({ overlap: { actors, above, bindingActors } }) =>
          bindingActors.length === 0 ? (
            <p className="note">{say('binding.empty')}</p>
          ) : (
            <>
              <p className="note">{say('binding.text', { shown: bindingActors.length, actors })}</p>
              {above === 0 && order === 'EXCESS' && <p className="note">{say('binding.noneAbove')}</p>}
              <BindingTable key={order} rows={bindingActors} />
              <Meanings above={above} />
            </>
          )
        }
      </Answer>
    </section>
  )
}
