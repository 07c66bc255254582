import type { AnyVariables, TypedDocumentNode } from 'urql'
import { type Loaded, useData } from './useData.ts'
import { usePages } from './usePages.ts'

interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined }
}

export interface ListPage<Data> {
  readonly loaded: Loaded<Data>
  /** The page that is shown, from 1; the last one where the list has fewer. */
  readonly page: number
}

/**
 * One page of a list, which the address names by its number: where it begins the API says at the end of the page before, so
 * those before it are read first, each once. `connectionOf` reads an answer and is the same on every call.
 */
export function useListPage<Data, Question extends AnyVariables>(
  document: TypedDocumentNode<Data, Question & { readonly after?: string | null }>,
  question: Question,
  connectionOf: (data: Data) => Connection | null | undefined,
  wanted: number | undefined = 1,
): ListPage<Data> {
  const next = (data: Data | undefined) => {
    const { hasNextPage, endCursor } = (data && connectionOf(data)?.pageInfo) ?? {}
    return hasNextPage ? (endCursor ?? undefined) : undefined
  }
  const key = JSON.stringify(question)
  const asked = wanted > 1 ? [{ key, variables: question, pages: wanted - 1 }] : []
  const { arrived, problem, retry } = usePages(document, asked, next)
  const before = arrived.get(key) ?? []
  const ended = before.length > 0 && next(before.at(-1)) === undefined
  const page = ended ? before.length : wanted
  const after = next(before[page - 2])
  const walked = page === 1 || after !== undefined
  const loaded = useData(document, { ...question, after: after ?? null }, { pause: !walked })
  const failed = !walked && problem
  return {
    page,
    loaded: failed ? { state: 'failed', problem, retry, last: loaded.last, loadedAt: undefined } : loaded,
  }
}
