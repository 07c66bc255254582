import type { clusterOrders } from '../state/parameters/lists.ts'
import { useViewState } from '../state/useViewState.ts'
import { SortHeading } from '../ui/SortHeading.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import type { Surroundings } from './surroundings.ts'

const quantities = ['knowledge', 'public', 'firms'] as const
type Column = (typeof quantities)[number]
type Order = (typeof clusterOrders)[number]

interface Row extends Readonly<Record<Column, number>> {
  readonly id: string
  readonly name: string
}

function rowsOf(landscape: Surroundings['landscape']): readonly Row[] {
  const counted = (column: Column) => new Map(landscape[column].values.map(({ cluster, count }) => [cluster.id, count]))
  const [knowledge, publicActors, firms] = [counted('knowledge'), counted('public'), counted('firms')]
  return landscape.knowledge.values.map(({ cluster: { id, name } }) => ({
    id,
    name,
    knowledge: knowledge.get(id) ?? 0,
    public: publicActors.get(id) ?? 0,
    firms: firms.get(id) ?? 0,
  }))
}

/** All clusters as a table: the same choice as on the map and in the distributions, without either. */
export function ClusterList({ landscape }: Pick<Surroundings, 'landscape'>) {
  const { say, count, compare } = useWords()
  const { state, go } = useViewState()
  const order = state.clustersBy ?? 'name'
  const isMissing = (column: Column) => !landscape[column].inSources
  const columns = quantities.filter((column) => !isMissing(column))
  const rows = [...rowsOf(landscape)].sort(
    (a, b) => (order === 'name' ? 0 : b[order] - a[order]) || compare(a.name, b.name),
  )
  const heading = (column: Order, text: string) => {
    const direction = column === 'name' ? 'ascending' : 'descending'
    return (
      <SortHeading
        key={column}
        text={text}
        direction={column === order ? direction : undefined}
        onSort={() => go({ clustersBy: column === 'name' ? undefined : column })}
      />
    )
  }
  return (
    <section className="cluster-list">
      <h2 className="panel-title">{say('actor.choose')}</h2>
      <p className="note panel-line">
        {say(state.view === 'network' ? 'actor.choose.network' : 'actor.choose.text')}{' '}
        {quantities.filter(isMissing).map((column) => say('missing.of', { quantity: say(`strip.${column}`) }))}
      </p>
      <table>
        <caption className="visually-hidden">{say('clusters')}</caption>
        <thead>
          <tr>
            {heading('name', say('kind.CLUSTER'))}
            {columns.map((column) => heading(column, say(`means.${column}`)))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={row.id === state.actor ? 'chosen' : undefined}>
              <th scope="row">
                <StateLink to={{ actor: row.id, link: undefined }}>{row.name}</StateLink>
              </th>
              {columns.map((column) => (
                <td key={column}>{count(row[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
