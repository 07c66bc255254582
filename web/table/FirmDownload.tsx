import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { ActorFilter, ActorOrder } from '../generated/late/graphql.ts'
import { pinnedAddress } from '../state/pinnedAddress.ts'
import { useViewState } from '../state/useViewState.ts'
import { announce } from '../ui/LiveRegion.tsx'
import { useLate } from '../ui/useLate.ts'
import { useWords } from '../words/useWords.tsx'
import type { Column } from './column.ts'
import { conditionsOf } from './conditionsOf.ts'
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

/** Every firm of the filter as CSV: fetched page by page; after a second with its progress and a way to stop. */
export function FirmDownload({ filter, orderBy, columns, dataset }: FirmDownloadProps) {
  const { say, language } = useWords()
  const { state } = useViewState()
  const { gather, progress, cancel } = useAllFirms(filter, orderBy)
  const [failed, setFailed] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const late = useLate(progress !== undefined)
  useEffect(() => {
    if (late) announce(say('table.csv.collecting'))
  }, [late, say])
  const download = async () => {
    setFailed(false)
    try {
      const rows = await gather()
      if (!rows) return
      const address = pinnedAddress(location.origin, state, dataset)
      const from = { ...dataset, address, conditions: conditionsOf(state) }
      await downloadFile(fileOf('firms', { columns, rows, ids: [['id', ({ id }) => id]] }, from), language)
      announce(say('table.csv.done', { count: rows.length }))
    } catch {
      setFailed(true)
    }
  }
  const stop = () => {
    cancel()
    button.current?.focus()
    announce(say('table.csv.cancelled'))
  }
  return (
    <span className="download">
      <Button ref={button} className="button" isPending={progress !== undefined} onPress={download}>
        {say('table.csv')}
      </Button>
      {late && progress && (
        <>
          <span className="note quiet">
            {progress.of > 0 ? say('table.csv.progress', { ...progress }) : say('table.csv.collecting')}
          </span>
          <Button className="button" onPress={stop}>
            {say('table.csv.cancel')}
          </Button>
        </>
      )}
      {failed && <span role="alert">{say('table.csv.failed')}</span>}
    </span>
  )
}
