import { ActorLink } from '../../ui/ActorLink.tsx'
import { Confidence } from '../../ui/Confidence.tsx'
import { StateLink } from '../../ui/StateLink.tsx'
import { useRoleText } from '../../ui/useRoleText.ts'
import { useWords } from '../../words/useWords.tsx'
import type { Introduction } from '../answered.ts'

type IntroductionChain = Introduction['chains'][number]

interface ChainProps {
  readonly chain: IntroductionChain
  readonly own: { readonly id: string }
  readonly to: Introduction['to']
}

/** One chain in a sentence, and its three links in the order in which they are walked, each with its source. */
export function Chain({ chain: { partner, cluster, shared, expected, steps }, own, to }: ChainProps) {
  const { say, decimal } = useWords()
  return (
    <li className="introduction">
      <p>
        <ActorLink id={partner.id} also={{ mine: own.id }}>
          {partner.name}
        </ActorLink>{' '}
        {say('introduction.meets', { name: to.name, cluster: cluster.name })}{' '}
        <StateLink className="note" to={{ view: 'overlap', pair: [own.id, cluster.id], link: undefined }}>
          {say('introduction.shared', { shared, expected: decimal(expected) })}
        </StateLink>
      </p>
      <ol className="introduction-steps">
        {steps.map((step) => (
          <Step key={step.id} step={step} own={own.id} to={to.id} />
        ))}
      </ol>
    </li>
  )
}

function Step({
  step,
  own,
  to,
}: {
  readonly step: IntroductionChain['steps'][number]
  readonly own: string
  readonly to: string
}) {
  const { say } = useWords()
  const roleText = useRoleText()
  const { id, actor, cluster, confidence, method, source, locator } = step
  return (
    <li className="note">
      {actor.name}, {cluster.name}: {roleText(step)}.{' '}
      <StateLink
        to={{ mine: own, actor: to, link: id }}
        aria-label={`${[source.title, locator].filter(Boolean).join(', ')}. ${say('evidence')}: ${actor.name}, ${cluster.name}`}
      >
        {[source.title, locator].filter(Boolean).join(', ')}
      </StateLink>{' '}
      <Confidence confidence={confidence} method={method} />
    </li>
  )
}
