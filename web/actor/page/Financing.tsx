import { useWords } from '../../words/useWords.tsx'
import type { PageCluster } from './ActorPage.tsx'
import { Fact } from './AtAGlance.tsx'
import { financingOf } from './accountSeries.ts'

const million = 1e6

/** The money of the newest account, and what each of the three thirds gives of it. */
export function Financing({ actor: { accounts, standings } }: { readonly actor: PageCluster }) {
  const { say, figure, percent } = useWords()
  const account = accounts.find(({ year }) => year === standings?.accountYear)
  const total = account && financingOf(account)
  if (!account || !total) return <Fact name={say('actor.financing.unknown')} value={null} />
  const parts = [
    { key: 'state', amount: account.financingState ?? 0 },
    { key: 'regional', amount: account.financingRegional ?? 0 },
    { key: 'other', amount: account.financingOther ?? 0 },
  ] as const
  const mean = standings?.financing?.mean
  return (
    <div className="glance-financing">
      <dt>{say('actor.financing', { year: account.year })}</dt>
      <dd className="glance-value">
        {say('actor.financing.million', { amount: figure(total / million) })}{' '}
        {mean != null && (
          <span className="note quiet">{say('actor.financing.among', { mean: figure(mean / million) })}</span>
        )}
      </dd>
      <dd className="thirds note quiet">
        <span className="thirds-bar" aria-hidden="true">
          {parts.map(({ key, amount }) => (
            <span key={key} className={`third ${key}`} style={{ width: `${(100 * amount) / total}%` }} />
          ))}
        </span>
        {parts.map(({ key, amount }) => (
          <span key={key} className="thirds-name">
            <span className={`third ${key}`} />
            {say(`actor.financing.${key}`)} {percent(amount / total)}
          </span>
        ))}
      </dd>
    </div>
  )
}
