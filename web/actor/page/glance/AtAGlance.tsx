import type { ReactNode } from 'react'
import type { DatasetSummaryQuery } from '../../../generated/graphql.ts'
import { StateLink } from '../../../ui/StateLink.tsx'
import { useWords } from '../../../words/useWords.tsx'
import { financingOf } from '../accounts/accountSeries.ts'
import type { PageCluster } from '../pageActor.ts'
import './glance.css'

const million = 1e6

interface AtAGlanceProps {
  readonly actor: PageCluster
  readonly models: DatasetSummaryQuery['dataset']['models']
}

/** Label, level, model, staff, money and criteria of a cluster, each with what it compares with. */
export function AtAGlance({ actor, models }: AtAGlanceProps) {
  const { say, figure } = useWords()
  const { label, labelDate, level, standings } = actor
  const staff = standings?.staff
  const dated = labelDate ? say('actor.label.since', { date: labelDate }) : say('actor.label.undated')
  return (
    <dl className="glance">
      <Fact
        name={say('actor.label')}
        value={label && say(`actor.label.${label}`)}
        note={label && label !== 'NONE' && dated}
      />
      <Fact
        name={say('actor.level')}
        value={level && say(`level.${level}`)}
        note={level && say(`actor.level.${level}`)}
      />
      <Model number={actor.model} models={models} />
      <Fact
        name={say('actor.staff')}
        value={staff && say('actor.staff.number', { count: figure(staff.value) })}
        note={
          staff &&
          say('actor.staff.among', { mean: figure(staff.mean), min: figure(staff.min), max: figure(staff.max) })
        }
      />
      <Financing actor={actor} />
      <CriteriaMet criteria={actor.criteria} />
    </dl>
  )
}

interface FactProps {
  readonly name: string
  /** Nothing when no source knows it. */
  readonly value: ReactNode
  readonly note?: ReactNode
}

function Fact({ name, value, note }: FactProps) {
  const { say } = useWords()
  return (
    <div>
      <dt>{name}</dt>
      {value ? <dd className="glance-value">{value}</dd> : <dd className="note quiet">{say('missing')}</dd>}
      {value && note && <dd className="note quiet">{note}</dd>}
    </div>
  )
}

interface ModelProps extends Pick<AtAGlanceProps, 'models'> {
  readonly number: number | null | undefined
}

function Model({ number, models }: ModelProps) {
  const { say, language } = useWords()
  const model = models.find((one) => one.number === number)
  const name = model && (language === 'da' ? model.name : model.nameEn)
  return (
    <Fact
      name={say('actor.model')}
      value={number && (name ? say('actor.model.of', { number, name }) : String(number))}
      note={<StateLink to={{ view: 'about', link: undefined }}>{say('actor.model.all')}</StateLink>}
    />
  )
}

/** The money of the newest account, and what each of the three thirds gives of it. */
function Financing({ actor: { accounts, standings } }: { readonly actor: PageCluster }) {
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

function CriteriaMet({ criteria }: Pick<PageCluster, 'criteria'>) {
  const { say } = useWords()
  const met = criteria.filter((criterion) => criterion.met === true).length
  const unknown = criteria.filter((criterion) => criterion.met == null).length
  const judged = unknown < criteria.length
  return (
    <Fact
      name={say('actor.criteria')}
      value={judged ? say('actor.criteria.met', { met, all: criteria.length }) : say('actor.criteria.unjudged')}
      note={
        <>
          {judged && say('actor.criteria.unknown', { count: unknown })}
          <a href="#criteria">{say('actor.criteria.each')}</a>
        </>
      }
    />
  )
}
