import { type Failed, useData } from '../../data/useData.ts'
import { IntroductionsDocument } from '../../generated/late/graphql.ts'
import { Answer } from '../../ui/Answer.tsx'
import { Emphasis } from '../../ui/Emphasis.tsx'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Introduction } from '../answered.ts'
import { Chain } from './Chain.tsx'
import './introductions.css'

interface IntroductionsProps {
  /** The cluster that looks for partners. */
  readonly own: { readonly id: string; readonly name: string }
  /** Id of the institution. */
  readonly to: string
  readonly synthetic: boolean
}

/** Who could introduce a cluster to an institution: chains over a present partner and a cluster that both share. */
export function Introductions({ own, to, synthetic }: IntroductionsProps) {
  const { say } = useWords()
  const loaded = useData(IntroductionsDocument, { from: own.id, to })
  if (loaded.state === 'failed' && !loaded.problem.passing) return <Refused problem={loaded.problem} />
  return (
    <section className="introductions" aria-label={say('introduction')}>
      <h4>{say('introduction')}</h4>
      <Answer loaded={loaded} waiting={say('loading')}>
        {({ path }) => path && <Chains path={path} own={own} synthetic={synthetic} />}
      </Answer>
    </section>
  )
}

/** Of what is no institution there is nothing to say here; what is a partner already needs nobody. */
function Refused({ problem }: Pick<Failed<unknown>, 'problem'>) {
  const { say } = useWords()
  if (problem.rule !== 'CONFLICT') return null
  return <p className="note">{say('introduction.already')}</p>
}

interface ChainsProps extends Omit<IntroductionsProps, 'to'> {
  readonly path: Introduction
}

function Chains({ path, own, synthetic }: ChainsProps) {
  const { say, list } = useWords()
  const { chains, missingStep: missing, working, to } = path
  if (missing) {
    const names = list(working.slice(0, 3).map(({ name }) => name))
    return (
      <p>
        {say(`introduction.missing.${missing}`, {
          name: to.name,
          own: own.name,
          names,
          more: Math.max(0, working.length - 3),
        })}
      </p>
    )
  }
  return (
    <>
      <ol>
        {chains.map((chain) => (
          <Chain key={chain.cluster.id} chain={chain} own={own} to={to} />
        ))}
      </ol>
      <p className="note quiet">
        <Emphasis text={say(synthetic ? 'introduction.note.synthetic' : 'introduction.note')} />
      </p>
    </>
  )
}

/** Leads to who could introduce a cluster to an institution. */
export function IntroductionLink({
  own,
  to,
  name,
}: {
  readonly own: string
  readonly to: string
  readonly name: string
}) {
  const { say } = useWords()
  return (
    <StateLink
      className="note"
      to={{ mine: own, actor: to, link: undefined }}
      aria-label={say('introduction.ask.of', { name })}
    >
      {say('introduction.ask')}
    </StateLink>
  )
}
