import { useWords } from '../../words/useWords.tsx'
import type { Measure } from '../answered.ts'

const stepsOfAxis = 4

/** The least round number of percent, in steps of the axis, that holds all intervals. */
function endOf(rules: Measure['rules']): number {
  const highest = Math.max(...rules.map(({ recall }) => recall.high), 0.01)
  return (Math.ceil((highest * 100) / (5 * stepsOfAxis)) * 5 * stepsOfAxis) / 100
}

/** Share of hidden partners found among ten by each rule, with its interval; the figures stand beside the marks. */
export function RecallPlot({ measure: { rules } }: { readonly measure: Measure }) {
  const { say, percent } = useWords()
  const end = endOf(rules)
  const at = (share: number) => `${(100 * share) / end}%`
  const ticks = Array.from({ length: stepsOfAxis + 1 }, (_, step) => (end * step) / stepsOfAxis)
  return (
    <table className="recalls">
      <caption className="visually-hidden">{say('suggestions.measure.plot')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{say('suggestions.measure.rule')}</th>
          <th scope="col">{say('suggestions.measure.picture')}</th>
          <th scope="col">{say('suggestions.measure.found')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ rule, recall: { mean, low, high } }) => (
          <tr key={rule} className={rule === 'OURS' ? 'ours' : undefined}>
            <th scope="row">{say(`suggestions.rule.${rule}`)}</th>
            <td className="recall-line">
              <span aria-hidden="true">
                <i style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
                <b style={{ left: at(mean) }} />
              </span>
            </td>
            <td className="recall-figures">
              {percent(mean)}{' '}
              <span className="quiet">
                {say('suggestions.measure.interval', { low: percent(low), high: percent(high) })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot aria-hidden="true">
        <tr>
          <td />
          <td className="recall-axis">
            {ticks.map((tick) => (
              <span key={tick} style={{ left: at(tick) }}>
                {percent(tick)}
              </span>
            ))}
          </td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}
