import { useMemo } from 'react'
import { useData } from '../../../data/useData.ts'
import { Figure } from '../../../figure/Figure.tsx'
import { MeanAccountsDocument, type MeanAccountsQuery } from '../../../generated/late/graphql.ts'
import { fileAddress } from '../../../state/fileAddress.ts'
import { Answer } from '../../../ui/Answer.tsx'
import { useWords } from '../../../words/useWords.tsx'
import type { Surroundings } from '../../surroundings.ts'
import type { PageCluster } from '../pageActor.ts'
import { AccountChart } from './AccountChart.tsx'
import { AccountTable } from './AccountTable.tsx'
import { accountSeries } from './accountSeries.ts'
import './accounts.css'

/** Drawn; the table has every quantity. */
const charts = 6

interface AccountsProps extends Pick<Surroundings, 'dataset'> {
  readonly actor: PageCluster
}

/** What the cluster reported of each year, beside the mean of all that reported. */
export function Accounts({ actor, dataset }: AccountsProps) {
  const { say } = useWords()
  const loaded = useData(MeanAccountsDocument, {})
  return (
    <section className="page-section">
      <Answer loaded={loaded} waiting={say('loading')}>
        {({ landscape }) =>
          actor.accounts.length === 0 ? (
            <>
              <h2>{say('actor.accounts')}</h2>
              <p className="note">{say('actor.accounts.none')}</p>
            </>
          ) : (
            <Reported actor={actor} dataset={dataset} means={landscape.accountMeans} />
          )
        }
      </Answer>
    </section>
  )
}

interface ReportedProps extends AccountsProps {
  readonly means: MeanAccountsQuery['landscape']['accountMeans']
}

function Reported({ actor, dataset, means }: ReportedProps) {
  const { say, language } = useWords()
  const series = useMemo(() => accountSeries(actor.accounts, means), [actor.accounts, means])
  const years = means.map(({ year }) => year)
  const method = actor.accounts[0]?.method
  return (
    <>
      <div className="page-title">
        <h2>{say('actor.accounts')}</h2>
        <p className="note quiet">
          {say('actor.accounts.note', { from: Math.min(...years), to: Math.max(...years) })}{' '}
          {(method === 'SYNTHETIC' || method === 'SELF_REPORTED') && say(`actor.accounts.${method}`)}
        </p>
      </div>
      <Figure
        name={say('figure.accounts', { name: actor.name })}
        file={`${actor.id}-accounts`}
        anchor="accounts"
        dataset={dataset}
        ofAllYears
        csv={fileAddress('accounts', dataset, { clusters: [actor.id] }, { language })}
      >
        <div className="account-charts">
          {series.slice(0, charts).map((one) => (
            <AccountChart key={one.quantity} series={one} />
          ))}
        </div>
      </Figure>
      <details className="account-table">
        <summary>{say('actor.accounts.table')}</summary>
        <AccountTable series={series} />
      </details>
    </>
  )
}
