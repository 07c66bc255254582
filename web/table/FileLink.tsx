import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { Change } from '../state/changeViewState.ts'
import { useWords } from '../words/useWords.tsx'
import { conditionsOf } from './conditionsOf.ts'
import type { RowOrder } from './orderRows.ts'

/** Digits of a version that are enough to find it again. */
const digits = 12

interface FileLinkProps {
  /** The table as the address of its file calls it. */
  readonly name: 'links'
  readonly dataset: Pick<DatasetSummaryQuery['dataset'], 'id' | 'version'>
  /** What its rows pass. */
  readonly asked: Change
  readonly order: RowOrder
  /** How many rows it will hold. */
  readonly count: number
}

/** Every row under the conditions in the order of the page as CSV: a file that the server makes and that has an address to cite. */
export function FileLink({ name, dataset: { id, version }, asked, order, count }: FileLinkProps) {
  const { say, language } = useWords()
  const sort = order.descending ? `&sort=-${order.key}` : order.key === 'name' ? '' : `&sort=${order.key}`
  const conditions = conditionsOf({ ...asked, rows: name })
  const address = `/export/${id}/${version.slice(0, digits)}/${name}.csv?${conditions}${sort}&lang=${language}`
  return (
    <span className="download">
      <a className="button" href={address} download aria-describedby="file-rows">
        {say('table.csv')}
      </a>
      <span id="file-rows" className="note quiet">
        {say('table.csv.rows', { count })}
      </span>
    </span>
  )
}
