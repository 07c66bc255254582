import type { OverlapChanceQuery, OverlapQuery } from '../../generated/late/graphql.ts'
import { coverageText } from '../../ui/coverageText.ts'
import { Emphasis } from '../../ui/Emphasis.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Values, WordKey } from '../../words/words.ts'
import type { PairFigures } from '../figures/pairFigures.ts'
import { Disagreements } from './Disagreements.tsx'
import { HowManyStand } from './HowManyStand.tsx'
import { Method } from './Method.tsx'

interface FindingProps {
  readonly overlap: OverlapQuery['overlap']
  readonly compared: OverlapChanceQuery['overlap'] | undefined
  readonly pairs: readonly PairFigures[]
}

interface Judged extends Pick<OverlapChanceQuery['overlap'], 'disagreements'> {
  readonly above: number
  readonly below: number
}

/** How many pairs pass by both null models and by one of them; by the one there is where weights leave no second one. */
function verdicts(pairs: readonly PairFigures[], { above, below, disagreements }: Judged): readonly [WordKey, Values] {
  const passes = pairs.map(
    ({ chance, analytic }) => [chance, analytic].filter((one) => one?.verdict === 'ABOVE').length,
  )
  const [both, one] = [2, 1].map((models) => passes.filter((count) => count === models).length)
  const values = { pairs: pairs.length, below }
  const isOne = disagreements == null || passes.every((count) => count === 0)
  return isOne
    ? ['overlap.finding', { ...values, above }]
    : ['overlap.finding.both', { ...values, both: both ?? 0, one: one ?? 0 }]
}

/** How many pairs share more partners than chance explains, what they were compared with, and how sure that is. */
export function Finding({ overlap, compared, pairs }: FindingProps) {
  const words = useWords()
  const { say } = words
  const { method, comparedClusters: clusters } = overlap
  const counts = { pairs: pairs.length, clusters: clusters.length }
  const { above, below } = compared ?? {}
  const judged = compared && above != null && below != null ? { ...compared, above, below } : undefined
  const covered = coverageText(words, method.coverages)
  const finding = judged ? say(...verdicts(pairs, judged)) : say('overlap.finding.waiting', counts)
  return (
    <div className="finding">
      <h1 className="headline">
        <Emphasis
          text={method.judged ? finding : say('coverage.finding', { pairs: pairs.length, sectors: covered.sectors })}
        />
      </h1>
      {!method.judged && <p className="finding-source">{say('coverage.why', covered)}</p>}
      <p className="finding-source">
        {compared && `${say('overlap.compared')} `}
        {pairs.length < method.tests && `${say('overlap.corrected', { tests: method.tests })} `}
        <Method overlap={overlap} hash={compared?.method.hash} />
      </p>
      {method.judged && method.smallestQ > method.threshold && (
        <p className="finding-source">{say('overlap.smallestQ')}</p>
      )}
      <Settled links={compared?.settledLinks} />
      {judged?.disagreements != null && (
        <Disagreements
          overlap={overlap}
          count={judged.disagreements}
          passing={judged.above + judged.below > 0}
          pairs={pairs}
        />
      )}
      <HowManyStand pairs={pairs.filter(({ chance }) => chance?.verdict === 'ABOVE')} />
    </div>
  )
}

/** About how many links the degrees leave no choice; nothing where every link is open. */
function Settled({ links }: { readonly links: OverlapChanceQuery['overlap']['settledLinks'] | undefined }) {
  const { say } = useWords()
  const { forcedLinkCount: forced = 0, forbiddenLinkCount: forbidden = 0, fixedPairCount: pairs = 0 } = links ?? {}
  if (forced + forbidden === 0) return null
  return <p className="finding-source">{say('overlap.settled', { forced, forbidden, pairs })}</p>
}
