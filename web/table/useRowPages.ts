import { useMemo } from 'react'
import type { AnyVariables, TypedDocumentNode } from 'urql'
import { usePages } from '../data/usePages.ts'
import { useViewState } from '../state/useViewState.ts'

const pageSize = 100

interface Facet {
  readonly value: string
  readonly count: number
}
/** A page of rows, as the API gives it. */
export interface RowPage<Row> {
  readonly rows: readonly Row[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined }
  readonly facets: { readonly kinds: readonly Facet[]; readonly types: readonly Facet[] }
}

/**
 * The first hundred rows that a question finds, and those up to the page that is wanted; the last ones stay until new ones are there.
 * `pageOf` reads an answer and is the same on every call; `place` (from 1) is that of a row that shall be among them.
 */
export function useRowPages<Data, Question extends AnyVariables, Row>(
  document: TypedDocumentNode<Data, Question & { readonly after?: string | null }>,
  question: Question,
  pageOf: (data: Data) => RowPage<Row>,
  place: number | undefined,
  wanted = 1,
) {
  const { go } = useViewState()
  const pages = Math.max(wanted, Math.ceil((place ?? 1) / pageSize))
  // Under one key, so that what has arrived stays while another question is asked.
  const asked = [{ key: 'rows', variables: question, pages }]
  const next = (data: Data) => {
    const { hasNextPage, endCursor } = pageOf(data).pageInfo
    return hasNextPage ? (endCursor ?? undefined) : undefined
  }
  const { arrived, problem, retry } = usePages(document, asked, next)
  const answers = arrived.get('rows')
  const read = useMemo(() => answers?.map(pageOf), [answers, pageOf])
  const rows = useMemo(() => read?.flatMap((page) => page.rows) ?? [], [read])
  const total = read?.[0]?.totalCount ?? 0
  return {
    /** Undefined until the first page has arrived. */
    first: read?.[0],
    shown: {
      rows,
      more: () => go({ rowsPage: pages + 1 }),
      everything: () => go({ rowsPage: Math.ceil(total / pageSize) }),
    },
    problem,
    retry,
  }
}
export type RowPages<Row> = ReturnType<typeof useRowPages<unknown, AnyVariables, Row>>
