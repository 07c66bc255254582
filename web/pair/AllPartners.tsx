import { ActorLink } from '../ui/ActorLink.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { useNarrow } from '../ui/useNarrow.ts'
import { useWords } from '../words/useWords.tsx'
import { EvidenceLinks, type LinkedCluster } from './EvidenceLinks.tsx'
import type { ComparedPair } from './statement.ts'
import './allPartners.css'

/** Every partner of either cluster once, in three tables: shared, only A, only B. */
export function AllPartners({ pair: { a, b, sharedPartners: shared, onlyA, onlyB } }: { readonly pair: ComparedPair }) {
  const { say } = useWords()
  const [first, second]: [LinkedCluster, LinkedCluster] = [
    { letter: 'A', name: a.name },
    { letter: 'B', name: b.name },
  ]
  const parts = [
    { title: say('pair.shared'), partners: shared, clusters: [first, second] },
    { title: say('pair.only', { name: a.name }), partners: onlyA, clusters: [first] },
    { title: say('pair.only', { name: b.name }), partners: onlyB, clusters: [second] },
  ]
  const [inBoth, inA, inB] = [shared.length, onlyA.length, onlyB.length]
  const sum = { shared: inBoth, onlyA: inA, onlyB: inB, all: inBoth + inA + inB, a: a.name, b: b.name }
  return (
    <div className="pair-parts">
      <p className="note">{say('pair.parts', sum)}</p>
      {parts.map((part) => (
        <Part key={part.title} {...part} />
      ))}
    </div>
  )
}

interface PartProps {
  readonly title: string
  readonly partners: ComparedPair['sharedPartners']
  readonly clusters: readonly LinkedCluster[]
}

function Part({ title, partners, clusters }: PartProps) {
  const { say, count } = useWords()
  const narrow = useNarrow(599)
  if (partners.length === 0) {
    return (
      <p className="note">
        <b>{say('pair.part', { part: title, count: 0 })}</b> {say('pair.part.none')}
      </p>
    )
  }
  return (
    <table>
      <caption>{say('pair.part', { part: title, count: partners.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('pair.column.partner')}</th>
          {narrow ? (
            <th scope="col" className="pair-type">
              <span>{say('pair.column.type')}</span> {say('pair.column.part')}
            </th>
          ) : (
            <>
              <th scope="col" className="pair-type">
                {say('pair.column.type')}
              </th>
              <th scope="col" className="pair-part-of">
                {say('pair.column.part')}
              </th>
            </>
          )}
          <th scope="col" className="pair-evidence">
            {say('pair.column.evidence')}
          </th>
          <th scope="col">{say('pair.column.clusters')}</th>
        </tr>
      </thead>
      <tbody>
        {partners.map((partner) => (
          <tr key={partner.actor.id}>
            <th scope="row">
              <KindMark kind={partner.actor.kind} />
              <ActorLink id={partner.actor.id}>{partner.actor.name}</ActorLink>
            </th>
            <TypeAndPart partner={partner} together={narrow} />
            <td className="pair-evidence">
              <EvidenceLinks partner={partner} clusters={clusters} />
            </td>
            <td>{count(partner.clusterCount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface TypeAndPartProps {
  readonly partner: ComparedPair['sharedPartners'][number]
  /** In one column, where two have no room. */
  readonly together: boolean
}

function TypeAndPart({ partner: { actor, hub }, together }: TypeAndPartProps) {
  const { say } = useWords()
  const type = say(`type.${actor.type}`)
  const part = hub === null ? say('pair.fact.unknown') : say(hub ? 'pair.hub' : 'pair.specialist')
  if (together) {
    return (
      <td className="pair-type">
        <span className="quiet">{type}</span> {part}
      </td>
    )
  }
  return (
    <>
      <td className="pair-type quiet">{type}</td>
      <td>{part}</td>
    </>
  )
}
