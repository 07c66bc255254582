import { group } from 'd3-array'
import { useMemo } from 'react'
import type { Kind } from '../../generated/graphql.ts'
import { Answer } from '../../ui/Answer.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { useWords } from '../../words/useWords.tsx'
import { type Network, partOf } from '../graph/network.ts'
import { useNetwork, usePassing } from '../graph/useNetwork.ts'
import { LinkMethods } from './LinkMethods.tsx'
import '../map.css'

/** Other actors only where there are any. */
const drawn: readonly Kind[] = ['CLUSTER', 'UNIVERSITY', 'GTS', 'KNOWLEDGE', 'PUBLIC', 'OTHER']

/** What the shapes and lines of the map mean, each with its number. */
export function Legend() {
  const { say } = useWords()
  const loaded = useNetwork()
  const passing = usePassing().last
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{say('network.legend')}</h2>
      <Answer loaded={loaded} waiting={say('loading.map')}>
        {(network) => passing && <Rows whole={network} ids={passing.ids} />}
      </Answer>
    </section>
  )
}

interface RowsProps {
  readonly whole: Network
  readonly ids: ReadonlySet<string> | undefined
}

function Rows({ whole, ids }: RowsProps) {
  const { say, count } = useWords()
  const network = useMemo(() => partOf(whole, ids), [whole, ids])
  const kinds = useMemo(() => group(network.actors, (actor) => actor.kind), [network])
  const dedicated = network.firms.reduce((sum, firms) => sum + firms.dedicated, 0)
  return (
    <ul>
      {drawn
        .filter((kind) => kind !== 'OTHER' || whole.actors.some((actor) => actor.kind === kind))
        .map((kind) => (
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
