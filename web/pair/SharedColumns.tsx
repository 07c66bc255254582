import { ActorLink } from '../ui/ActorLink.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { useWords } from '../words/useWords.tsx'
import { EvidenceLinks, type LinkedCluster } from './EvidenceLinks.tsx'
import type { ComparedPair } from './statement.ts'

const shown = 6

type Partners = ComparedPair['sharedPartners']

/** Which partners are shared: the specialists with the fewest clusters, beside the hubs with the most; unless it is told who is a hub, all in one. */
export function SharedColumns({ pair }: { readonly pair: ComparedPair }) {
  const { a, b, sharedPartners: shared, sharedSpecialists } = pair
  const { say } = useWords()
  const specialists = fewestFirst(shared.filter(({ hub }) => !hub))
  const hubs = shared.filter(({ hub }) => hub).sort((one, other) => other.clusterCount - one.clusterCount)
  const clusters: readonly LinkedCluster[] = [
    { letter: 'A', name: a.name },
    { letter: 'B', name: b.name },
  ]
  return (
    <>
      <div className="pair-columns">
        <Column
          title={say(sharedSpecialists === null ? 'pair.shared' : 'pair.specialists')}
          partners={sharedSpecialists === null ? fewestFirst(shared) : specialists}
          clusters={clusters}
        />
        {sharedSpecialists !== null && <Column title={say('pair.hubs')} partners={hubs} clusters={clusters} />}
      </div>
      <p className="note quiet pair-letters">{say('pair.evidence', { a: a.name, b: b.name })}</p>
    </>
  )
}

const fewestFirst = (partners: Partners) => partners.toSorted((one, other) => one.clusterCount - other.clusterCount)

interface ColumnProps {
  readonly title: string
  readonly partners: Partners
  readonly clusters: readonly LinkedCluster[]
}

function Column({ title, partners, clusters }: ColumnProps) {
  const { say, count } = useWords()
  const rest = partners.length > shown
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <b>{title}</b>{' '}
            {rest && <span className="quiet">{say('pair.firstOf', { shown, all: partners.length })}</span>}
          </th>
          <th scope="col">
            <span className="visually-hidden">{say('pair.column.evidence')}</span>
          </th>
          <th scope="col" className="quiet">
            <span>{say('pair.column.clusters')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {partners.length === 0 && (
          <tr>
            <td colSpan={3}>{say('pair.none')}</td>
          </tr>
        )}
        {partners.slice(0, shown).map((partner) => (
          <tr key={partner.actor.id}>
            <th scope="row">
              <KindMark kind={partner.actor.kind} />
              <ActorLink id={partner.actor.id}>{partner.actor.name}</ActorLink>
            </th>
            <td>
              <EvidenceLinks partner={partner} clusters={clusters} />
            </td>
            <td className="quiet">{count(partner.clusterCount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
