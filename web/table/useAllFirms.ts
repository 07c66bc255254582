import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import {
  type ActorFilter,
  type ActorOrder,
  TableFirmsDocument,
  type TableFirmsQuery,
} from '../generated/late/graphql.ts'
import type { FirmRow } from './firmRows.ts'

interface Progress {
  readonly done: number
  /** 0 until the first page tells how many there are. */
  readonly of: number
}

/**
 * Asks for every page of firms, one after the other; `progress` while it does. `gather` gives undefined when it was cancelled,
 * by hand or because the page shows other firms now. Throws when a page does not come, or when firms are missing at the end.
 */
export function useAllFirms(filter: ActorFilter, orderBy: ActorOrder) {
  const client = useClient()
  const [progress, setProgress] = useState<Progress>()
  const cancelled = useRef(false)
  const cancel = () => {
    cancelled.current = true
    setProgress(undefined)
  }
  useEffect(
    () => () => {
      cancelled.current = true
    },
    [],
  )
  const pageAfter = async (after: string | null): Promise<TableFirmsQuery['actors']> => {
    const { data, error } = await client.query(TableFirmsDocument, { filter, orderBy, after }).toPromise()
    if (error || !data) throw error ?? new Error('The API gives no firms.')
    return data.actors
  }
  const gather = async (): Promise<readonly FirmRow[] | undefined> => {
    cancelled.current = false
    setProgress({ done: 0, of: 0 })
    try {
      const firms: FirmRow[] = []
      let page = await pageAfter(null)
      while (!cancelled.current) {
        firms.push(...page.nodes)
        setProgress({ done: firms.length, of: page.totalCount })
        const { hasNextPage, endCursor } = page.pageInfo
        if (!hasNextPage || !endCursor) return complete(firms, page.totalCount)
        page = await pageAfter(endCursor)
      }
      return undefined
    } finally {
      setProgress(undefined)
    }
  }
  return { gather, progress, cancel }
}

/** Errors: a list that is not whole is no file. */
function complete(firms: readonly FirmRow[], total: number): readonly FirmRow[] {
  if (firms.length !== total) throw new Error(`Of ${total} firms ${firms.length} came.`)
  return firms
}
