import { openerId } from '../../evidence/openerId.ts'
import type { Kind, Confidence as Level, Method, Role } from '../../generated/late/graphql.ts'
import { Confidence, MethodWord } from '../../ui/Confidence.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { StateLink } from '../../ui/StateLink.tsx'
import { useRoleText } from '../../ui/useRoleText.ts'
import { useWords } from '../../words/useWords.tsx'
import { validText } from './YearsOfLinks.tsx'

interface Edge {
  readonly linkId: string
  readonly role: Role
  readonly since?: string | null
  readonly until?: string | null
  readonly method: Method
  readonly confidence: Level
  readonly validYears?: Parameters<typeof validText>[1]['validYears']
  readonly node: { readonly id: string; readonly name: string; readonly kind: Kind }
}

interface LinkTableProps {
  /** Id of the actor whose links these are. */
  readonly actor: string
  readonly caption: string
  readonly edges: readonly Edge[]
  /** Whether each link says in which years it counts. */
  readonly ofAllYears: boolean
}

/** Links of one actor: the other end, how it is linked, how that is known, and a way to the evidence. */
export function LinkTable({ actor, caption, edges, ofAllYears }: LinkTableProps) {
  const words = useWords()
  const { say } = words
  const roleText = useRoleText()
  return (
    <table className="link-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('partners.column.name')}</th>
          <th scope="col">{say('partners.column.known')}</th>
          <th scope="col">{say('partners.column.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ linkId: link, node, method, confidence, ...edge }) => (
          <tr key={link}>
            <th scope="row">
              <KindMark kind={node.kind} />
              <StateLink to={{ actor: node.id, link: undefined }}>{node.name}</StateLink>
              <span className="quiet block">{roleText(edge)}</span>
              {ofAllYears && <span className="quiet block">{validText(words, edge)}</span>}
            </th>
            <td>
              <MethodWord method={method} />
              <span className="block">
                <Confidence confidence={confidence} method={method} />
              </span>
            </td>
            <td>
              <StateLink
                id={openerId(link)}
                to={{ actor, link }}
                aria-label={say('partners.open.label', { name: node.name })}
              >
                {say('partners.open')}
              </StateLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
