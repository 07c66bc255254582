import { useData } from '../data/useData.ts'
import { ElsewhereDocument, type EvidenceQuery } from '../generated/late/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useRoleText } from '../ui/useRoleText.ts'
import { useWords } from '../words/useWords.tsx'
import { viewOfEnds } from './viewOfEnds.ts'

const shown = 3

interface ElsewhereProps {
  readonly actor: NonNullable<EvidenceQuery['evidence']>['link']['actor']
  /** Id of the cluster of the link, which is not elsewhere. */
  readonly cluster: string
  readonly clusters: number
}

/** Where else the partner of a link is a partner. */
export function Elsewhere({ actor, cluster, clusters }: ElsewhereProps) {
  const { say } = useWords()
  const roleText = useRoleText()
  const view = viewOfEnds(useViewState().state)
  const answer = useData(ElsewhereDocument, { id: actor.id }).last?.actor
  const others = answer?.clusters.edges.filter(({ node }) => node.id !== cluster).slice(0, shown) ?? []
  if (answer?.id !== actor.id || others.length === 0) return null
  return (
    <section className="elsewhere">
      <h3>{say('evidence.elsewhere', { name: actor.name })}</h3>
      <p className="note">
        {say(`type.${actor.type}`)}.{' '}
        <Emphasis text={say('actor.hub', { count: actor.clusterCount, total: clusters })} />.
      </p>
      <ul>
        {others.map(({ linkId: link, node, ...edge }) => (
          <li key={link}>
            <StateLink to={{ view, actor: node.id, link: undefined }}>{node.name}</StateLink>
            <span className="note quiet">{roleText(edge)}</span>
          </li>
        ))}
      </ul>
      <StateLink to={{ view, actor: actor.id, link: undefined }}>
        {say('evidence.elsewhere.all', { count: actor.clusterCount })}
      </StateLink>
    </section>
  )
}
