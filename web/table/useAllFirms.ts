import { useRef, useState } from 'react'
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
  readonly of: number
}

/** Asks for every page of firms, one after the other; `progress` while it does. `gather` gives undefined when it was cancelled. */
export function useAllFirms(filter: ActorFilter, orderBy: ActorOrder) {
  const client = useClient()
  const [progress, setProgress] = useState<Progress>()
  const cancelled = useRef(false)
  const pageAfter = async (after: string | null): Promise<TableFirmsQuery['actors']> => {
    const { data, error } = await client.query(TableFirmsDocument, { filter, orderBy, after }).toPromise()
    if (!data) throw error ?? new Error('The API gives no firms.')
    return data.actors
  }
  const gather = async (): Promise<readonly FirmRow[] | undefined> => {
    cancelled.current = false
    const firms: FirmRow[] = []
    let page = await pageAfter(null)
    try {
      for (;;) {
        firms.push(...page.nodes)
        setProgress({ done: firms.length, of: page.totalCount })
        const { hasNextPage, endCursor } = page.pageInfo
        if (!hasNextPage || !endCursor || cancelled.current) break
        page = await pageAfter(endCursor)
      }
      return cancelled.current ? undefined : firms
    } finally {
      setProgress(undefined)
    }
  }
  const cancel = () => {
    cancelled.current = true
  }
  return { gather, progress, cancel }
}
