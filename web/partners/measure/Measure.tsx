import { Emphasis } from '../../ui/Emphasis.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Measure as Measured } from '../answered.ts'
import { RecallPlot } from './RecallPlot.tsx'
import './measure.css'

interface MeasureProps {
  /** Null where this version of the data was not measured. */
  readonly measure: Measured | null | undefined
  readonly synthetic: boolean
  /** How many institutions the cluster works with. */
  readonly partners: number
}

/** How good the suggestions were where links had been hidden, beside naming the partners of most clusters. */
export function Measure({ measure, synthetic, partners }: MeasureProps) {
  const { say } = useWords()
  const caveat = synthetic ? say('suggestions.drawn') : say('suggestions.observed', { partners })
  return (
    <section className="measure" aria-label={say('suggestions.measure')}>
      <div>
        {measure ? <Finding measure={measure} synthetic={synthetic} /> : <NotMeasured />}
        <p className="note">
          <Emphasis text={caveat} />
        </p>
      </div>
      {measure && <RecallPlot measure={measure} />}
    </section>
  )
}

function NotMeasured() {
  const { say } = useWords()
  return (
    <>
      <h2>{say('suggestions.notMeasured')}</h2>
      <p className="note">{say('suggestions.notMeasured.text')}</p>
    </>
  )
}

interface FindingProps extends Pick<MeasureProps, 'synthetic'> {
  readonly measure: Measured
}

function Finding({
  measure: { rules, hiddenShare, repeats, clusterCount: clusters, goals, dated },
  synthetic,
}: FindingProps) {
  const { say, percent, decimal } = useWords()
  const ours = rules.find(({ rule }) => rule === 'OURS')
  const popular = rules.find(({ rule }) => rule === 'MOST_POPULAR')
  const linear = rules.find(({ rule }) => rule === 'EASE')?.verdict
  const difference = popular?.recallDifference
  if (!ours || !popular?.verdict || !difference) return <NotMeasured />
  const points = (share: number) => decimal(100 * share)
  return (
    <>
      <h2>
        {say(`suggestions.verdict.${popular.verdict}`)}
        {synthetic && say('suggestions.verdict.drawn')}
      </h2>
      <p className="note">
        <Emphasis
          text={say('suggestions.measure.text', {
            hidden: percent(hiddenShare),
            ours: percent(ours.recall.mean),
            popular: percent(popular.recall.mean),
            difference: points(difference.mean),
            low: points(difference.low),
            high: points(difference.high),
          })}
        />{' '}
        {linear && linear !== 'BETTER' && say(`suggestions.linear.${linear}`)}
      </p>
      <p className="note quiet">
        {say('suggestions.measure.how', { repeats, clusters })} <Goals goals={goals} />
      </p>
      {dated && <Dated dated={dated} />}
    </>
  )
}

function Goals({ goals }: Pick<Measured, 'goals'>) {
  const { say, list } = useWords()
  const missed = goals.filter(({ met }) => !met).map(({ goal }) => say(`suggestions.goal.${goal}`))
  const counts = { met: goals.length - missed.length, all: goals.length }
  return missed.length === 0
    ? say('suggestions.goals', counts)
    : say('suggestions.goals.missed', { ...counts, missed: list(missed) })
}

/** What the rule finds of links that came later. */
function Dated({
  dated: { before, sought, clusterCount: clusters, rules },
}: {
  readonly dated: NonNullable<Measured['dated']>
}) {
  const { say, count } = useWords()
  const found = (of: string) => count(sought * (rules.find(({ rule }) => rule === of)?.recall ?? 0))
  const values = { before: String(before), sought, clusters, ours: found('OURS'), popular: found('MOST_POPULAR') }
  return <p className="note quiet">{say('suggestions.dated', values)}</p>
}
