import { Figure } from '../../../figure/Figure.tsx'
import type { DatasetSummaryQuery } from '../../../generated/graphql.ts'
import { fileAddress } from '../../../state/fileAddress.ts'
import { useViewState } from '../../../state/useViewState.ts'
import { WideTable } from '../../../ui/WideTable.tsx'
import { useWords } from '../../../words/useWords.tsx'
import type { PageCluster } from '../pageActor.ts'

const sectors = [
  { count: 'knowledge', sector: 'KNOWLEDGE' },
  { count: 'public', sector: 'PUBLIC' },
  { count: 'others', sector: 'OTHER' },
] as const

interface PartnersByRoleProps {
  readonly composition: NonNullable<PageCluster['composition']>
  readonly cluster: Pick<PageCluster, 'id' | 'name' | 'counts'>
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** In which roles the institutions of a cluster are its partners. */
export function PartnersByRole({ composition: { roles: rows }, cluster, dataset }: PartnersByRoleProps) {
  const { say, count, language } = useWords()
  const { state } = useViewState()
  const { dedicated, firms } = cluster.counts
  const asked = { ...(state.year && { year: state.year }), text: cluster.name }
  const columns = sectors.filter((column) => rows.some((row) => row[column.count] > 0))
  return (
    <section className="page-section">
      <div className="page-title">
        <h2>{say('actor.roles')}</h2>
        <p className="note quiet">
          {say('actor.roles.note')} {firms > 0 && say('actor.roles.firms', { dedicated, others: firms - dedicated })}
        </p>
      </div>
      <Figure
        name={say('figure.roles', { name: cluster.name })}
        file={`${cluster.id}-roles`}
        anchor="roles"
        dataset={dataset}
        csv={fileAddress('links', dataset, asked, { language })}
      >
        <WideTable className="roles" caption={say('actor.roles')}>
          <thead>
            <tr>
              <th scope="col">{say('actor.roles.role')}</th>
              {columns.map(({ sector }) => (
                <th key={sector} scope="col">
                  {say(`sector.${sector}`)}
                </th>
              ))}
              <th scope="col">{say('actor.roles.all')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.role}>
                <th scope="row">{say(`role.${row.role}`)}</th>
                {columns.map((column) => (
                  <td key={column.count}>{count(row[column.count])}</td>
                ))}
                <td>{count(row.all)}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      </Figure>
    </section>
  )
}
