import { useState } from 'react'
import { ActorLink } from '../../ui/ActorLink.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { SortHeading } from '../../ui/SortHeading.tsx'
import { WideTable } from '../../ui/WideTable.tsx'
import { useWords } from '../../words/useWords.tsx'
import { type ActorOrder, type BindingRow, directionOf, orderAfter, type SortKey, sortActors } from './sortActors.ts'

const single = ['clusterCount', 'pairCount', 'share', 'abovePairCount', 'excess'] as const

/** The actors as a table that can be ordered by each column. */
export function BindingTable({ rows }: { readonly rows: readonly BindingRow[] }) {
  const { say, compare } = useWords()
  const [order, setOrder] = useState<ActorOrder>({ key: 'rank', turned: false })
  const sort = (key: SortKey) => ({
    direction: key === order.key ? directionOf(order) : undefined,
    onSort: () => setOrder(orderAfter(order, key)),
  })
  return (
    <WideTable caption={say('binding.title')} className="binding-table">
      {/* What a heading over two columns holds for is a group of columns. */}
      <colgroup span={1 + single.length} />
      <colgroup span={2} />
      <colgroup span={2} />
      <thead>
        <tr>
          <SortHeading rowSpan={2} text={say('binding.actor')} {...sort('name')} />
          {single.map((column) => (
            <SortHeading key={column} rowSpan={2} text={say(`binding.${column}`)} {...sort(column)} />
          ))}
          <th scope="colgroup" colSpan={2}>
            {say('binding.jaccard')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {say('binding.sharing')}
          </th>
        </tr>
        <tr>
          <th scope="col">{say('binding.with')}</th>
          <SortHeading text={say('binding.without')} {...sort('jaccardWithout')} />
          <th scope="col">{say('binding.with')}</th>
          <SortHeading text={say('binding.without')} {...sort('sharingWithout')} />
        </tr>
      </thead>
      <tbody>
        {sortActors(rows, order, compare).map((row) => (
          <Row key={row.actor.id} row={row} />
        ))}
      </tbody>
    </WideTable>
  )
}

function Row({ row }: { readonly row: BindingRow }) {
  const { say, count, decimal, ratioFine } = useWords()
  const { actor, abovePairCount: above, excess } = row
  return (
    <tr>
      <th scope="row">
        <KindMark kind={actor.kind} />
        <ActorLink id={actor.id}>{actor.name}</ActorLink>
      </th>
      <td>{count(row.clusterCount)}</td>
      <td>{count(row.pairCount)}</td>
      <td>{decimal(row.share * 100)}</td>
      <td>{above === null ? say('binding.unknown') : count(above)}</td>
      <td>{excess === null ? say('binding.unknown') : decimal(excess)}</td>
      <td className="quiet">{ratioFine(row.jaccardWith)}</td>
      <td>{ratioFine(row.jaccardWithout)}</td>
      <td className="quiet">{count(row.sharingWith)}</td>
      <td>{count(row.sharingWithout)}</td>
    </tr>
  )
}
