import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { ActorFilter, ActorOrder } from '../generated/late/graphql.ts'
import { announce } from '../ui/LiveRegion.tsx'
import { useWords } from '../words/useWords.tsx'
import type { Column } from './column.ts'
import { downloadFile } from './downloadFile.ts'
import { fileOf } from './fileOf.ts'
import type { FirmRow } from './firmRows.ts'
import { useAllFirms } from './useAllFirms.ts'

interface FirmDownloadProps {
  readonly filter: ActorFilter
  readonly orderBy: ActorOrder
  readonly columns: readonly Column<FirmRow>[]
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** Every firm of the filter as CSV: fetched page by page, with its progress and a way to stop. */
export function FirmDownload({ filter, orderBy, columns, dataset }: FirmDownloadProps) {
  const { say, language } = useWords()
  const { gather, progress, cancel } = useAllFirms(filter, orderBy)
  const [failed, setFailed] = useState(false)
  const download = async () => {
    setFailed(false)
    try {
      const rows = await gather()
      if (!rows) return
      await downloadFile(fileOf('firms', { columns, rows, ids: [['id', ({ id }) => id]] }, dataset), language)
      announce(say('table.csv.done', { count: rows.length }))
    } catch {
      setFailed(true)
    }
  }
  return (
    <span className="download">
      {progress ? (
        <>
          <span className="note quiet">{say('table.csv.progress', { ...progress })}</span>
          <Button className="button" onPress={cancel}>
            {say('table.csv.cancel')}
          </Button>
        </>
      ) : (
        <Button className="button" onPress={download}>
          {say('table.csv')}
        </Button>
      )}
      {failed && <span role="alert">{say('table.csv.failed')}</span>}
    </span>
  )
}
