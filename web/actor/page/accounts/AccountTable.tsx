import { WideTable } from '../../../ui/WideTable.tsx'
import { useWords } from '../../../words/useWords.tsx'
import type { Quantity, Series } from './accountSeries.ts'

const million = 1e6

/** Every quantity of every year, the mean of all under the number of the cluster. */
export function AccountTable({ series }: { readonly series: readonly Series[] }) {
  const { say, figure } = useWords()
  const years = series[0]?.points.map(({ year }) => year) ?? []
  const written = (quantity: Quantity, value: number) => figure(quantity === 'financing' ? value / million : value)
  return (
    <WideTable caption={say('actor.accounts')}>
      <thead>
        <tr>
          <th scope="col">{say('actor.accounts.quantity')}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map(({ quantity, points }) => (
          <tr key={quantity}>
            <th scope="row">{say(`actor.accounts.${quantity}`)}</th>
            {points.map(({ year, own, mean }) => (
              <td key={year}>
                {own === null ? say('missing') : written(quantity, own)}
                {mean !== null && (
                  <span className="block note quiet">
                    {say('actor.accounts.meanOf', { mean: written(quantity, mean) })}
                  </span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
