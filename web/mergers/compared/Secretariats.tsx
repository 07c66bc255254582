import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { usePlaceName } from '../../table/usePlaceName.ts'
import { WideTable } from '../../ui/WideTable.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Answered } from '../answered.ts'

interface SecretariatsProps {
  readonly answered: Answered
  readonly dataset: Pick<DatasetSummaryQuery['dataset'], 'places'>
}

/** How many secretariats each region has, and would have. */
export function Secretariats({ answered: { consolidation }, dataset }: SecretariatsProps) {
  const { say, count } = useWords()
  const placeName = usePlaceName(dataset)
  return (
    <section className="merger-part" aria-labelledby="secretariats">
      <h2 id="secretariats">{say('mergers.secretariats')}</h2>
      <p className="note quiet">{say('mergers.secretariats.assumed')}</p>
      <WideTable caption={say('mergers.secretariats')} className="merger-comparison">
        <thead>
          <tr>
            <th scope="col">{say('filter.regions')}</th>
            <th scope="col" className="number">
              {say('mergers.doNothing')}
            </th>
            <th scope="col" className="number">
              {say('mergers.scenario')}
            </th>
          </tr>
        </thead>
        <tbody>
          {consolidation.secretariats.map(({ region, clusterCount, remainingCount }) => (
            <tr key={region ?? ''}>
              <th scope="row">{region ? placeName(region) : say('mergers.secretariats.unknown')}</th>
              <td className="number">{count(clusterCount)}</td>
              <td className="number">
                <b>{count(remainingCount)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  )
}
