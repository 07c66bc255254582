import { group } from 'd3-array'
import { useMemo } from 'react'
import { useData } from '../../data/useData.ts'
import { type Kind, NetworkDocument } from '../../generated/graphql.ts'
import { clusterVariables } from '../../state/clusterFilter.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Answer } from '../../ui/Answer.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { NetworkAnswer } from '../graph/mapGraph.ts'
import { LinkMethods } from './LinkMethods.tsx'
import '../map.css'

const drawn: readonly Kind[] = ['CLUSTER', 'UNIVERSITY', 'GTS', 'KNOWLEDGE', 'PUBLIC']

/** What the shapes and lines of the map mean, each with its number. */
export function Legend() {
  const { say } = useWords()
  const { state } = useViewState()
  const loaded = useData(NetworkDocument, clusterVariables(state))
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{say('network.legend')}</h2>
      <Answer loaded={loaded} waiting={say('loading.map')}>
        {({ network }) => <Rows network={network} />}
      </Answer>
    </section>
  )
}

function Rows({ network }: { readonly network: NetworkAnswer }) {
  const { say, count } = useWords()
  const kinds = useMemo(() => group(network.actors, (actor) => actor.kind), [network])
  const dedicated = network.firms.reduce((sum, firms) => sum + firms.dedicated, 0)
  return (
    <ul>
      {drawn.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} />
          {say(`kinds.${kind}`)}
          <span className="legend-count">{count(kinds.get(kind)?.length ?? 0)}</span>
        </li>
      ))}
      {dedicated > 0 && (
        <li>
          <KindMark kind="FIRM" />
          <span>
            {say('network.affiliations')} <span className="legend-remark">{say('network.firms')}</span>
          </span>
          <span className="legend-count">{count(dedicated)}</span>
        </li>
      )}
      <LinkMethods links={network.links} />
    </ul>
  )
}
