import { FigureMenu } from '../figure/FigureMenu.tsx'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { fileAddress } from '../state/fileAddress.ts'
import type { ViewState } from '../state/viewState.ts'
import { useWords } from '../words/useWords.tsx'
import type { RowOrder } from './rowOrder.ts'
import { rowSectors } from './rowParts.ts'

interface FileLinkProps {
  readonly table: 'actors' | 'links' | 'firms'
  readonly dataset: DatasetSummaryQuery['dataset']
  /** What its rows pass. */
  readonly asked: Omit<ViewState, 'text'> & { readonly text: string | undefined }
  readonly order: RowOrder
  /** How many rows it will hold. */
  readonly count: number
}

/** Every row under the conditions in the order of the page as CSV: a file that the server makes and that has an address to cite. */
export function FileLink({ table, dataset, asked: { text, sectors, ...others }, order, count }: FileLinkProps) {
  const { say, language } = useWords()
  // The rows of the page, which has a table of its own for firms.
  const sector =
    table !== 'firms'
      ? rowSectors(sectors ? { sectors } : {})
          .join()
          .toLowerCase()
      : undefined
  const sort = order.descending ? `-${order.key}` : order.key === 'name' ? undefined : order.key
  const state = { ...others, ...(text && { text }) }
  const csv = fileAddress(table, dataset, state, { language, also: { sector, sort } })
  return (
    <span className="download">
      <a className="button" href={csv} download aria-describedby="file-rows">
        {say('table.csv')}
      </a>
      <span id="file-rows" className="note quiet">
        {say('table.csv.rows', { count })}
      </span>
      <FigureMenu name={say(`table.rows.${table}`)} file={table} dataset={dataset} csv={csv} picture="table" />
    </span>
  )
}
