import { useMemo } from 'react'
import { useData } from '../../../data/useData.ts'
import type { Sector } from '../../../generated/graphql.ts'
import { RolesDocument, type RolesQuery } from '../../../generated/late/graphql.ts'
import { Answer } from '../../../ui/Answer.tsx'
import { WideTable } from '../../../ui/WideTable.tsx'
import { useWords } from '../../../words/useWords.tsx'
import type { PageCluster } from '../pageActor.ts'
import { roleCounts } from './roleCounts.ts'

const sectors: readonly Sector[] = ['KNOWLEDGE', 'PUBLIC', 'OTHER', 'CLUSTER']

/** In which roles the institutions of a cluster are its partners. */
export function PartnersByRole({ actor: { id, counts } }: { readonly actor: PageCluster }) {
  const { say } = useWords()
  const loaded = useData(RolesDocument, { id })
  return (
    <Answer loaded={loaded} waiting={say('loading.partners')}>
      {({ network }) => <Counted id={id} network={network} counts={counts} />}
    </Answer>
  )
}

function Counted({ id, network, counts }: RolesQuery & Pick<PageCluster, 'id' | 'counts'>) {
  const { dedicated, firms } = counts
  const { say, count } = useWords()
  const rows = useMemo(() => roleCounts(network, id), [network, id])
  const columns = sectors.filter((sector) => rows.some(({ bySector }) => bySector[sector]))
  if (rows.length === 0) return null
  return (
    <section className="page-section">
      <div className="page-title">
        <h2>{say('actor.roles')}</h2>
        <p className="note quiet">
          {say('actor.roles.note')} {firms > 0 && say('actor.roles.firms', { dedicated, others: firms - dedicated })}
        </p>
      </div>
      <WideTable className="roles" caption={say('actor.roles')}>
        <thead>
          <tr>
            <th scope="col">{say('actor.roles.role')}</th>
            {columns.map((sector) => (
              <th key={sector} scope="col">
                {say(`sector.${sector}`)}
              </th>
            ))}
            <th scope="col">{say('actor.roles.all')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ role, bySector, all }) => (
            <tr key={role}>
              <th scope="row">{say(`role.${role}`)}</th>
              {columns.map((sector) => (
                <td key={sector}>{count(bySector[sector] ?? 0)}</td>
              ))}
              <td>{count(all)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  )
}
