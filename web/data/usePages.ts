import { useEffect, useMemo, useState } from 'react'
import { type AnyVariables, type Client, type TypedDocumentNode, useClient } from 'urql'
import { useViewState } from '../state/useViewState.ts'
import { inYear } from './inYear.ts'
import { type Problem, readProblem } from './useData.ts'

/** A list that is read page after page: so many pages of the same question, each from where the last one ended. */
export interface PagedQuestion<Variables> {
  readonly key: string
  readonly variables: Variables
  readonly pages: number
}
export interface Pages<Data> {
  /** For each key the pages that have arrived, in order. */
  readonly arrived: ReadonlyMap<string, readonly Data[]>
  readonly problem: Problem | undefined
  retry(): void
}

/**
 * Asks pages of several lists in the year of the address, one page of each after the other. `next` gives the cursor after a page, undefined on the
 * last one. What has arrived stays while more is asked for; no question gives nothing.
 */
export function usePages<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables & { readonly after?: string | null }>,
  asked: readonly PagedQuestion<Variables>[],
  next: (page: Data) => string | undefined,
): Pages<Data> {
  const client = useClient()
  const [arrived, setArrived] = useState<ReadonlyMap<string, readonly Data[]>>(new Map())
  const [problem, setProblem] = useState<Problem>()
  const [tries, setTries] = useState(0)
  const { year } = useViewState().state
  const questions = asked.map((one) => ({ ...one, variables: inYear(document, one.variables, year) }))
  const wanted = JSON.stringify(questions)
  // biome-ignore lint/correctness/useExhaustiveDependencies: questions of equal text are the same; a retry asks again
  useEffect(() => {
    let current = true
    setProblem(undefined)
    for (const question of questions) {
      const show = (pages: readonly Data[]) =>
        current && setArrived((before) => new Map([...before, [question.key, pages]]))
      read(client, document, question, next, show).catch((error: Problem) => current && setProblem(error))
    }
    return () => {
      current = false
    }
  }, [client, document, wanted, tries])
  // biome-ignore lint/correctness/useExhaustiveDependencies: questions of equal text are the same
  return useMemo(() => {
    const asked = questions.map(({ key, pages }) => [key, (arrived.get(key) ?? []).slice(0, pages)] as const)
    return { arrived: new Map(asked), problem, retry: () => setTries((n) => n + 1) }
  }, [wanted, arrived, problem])
}

/** Reads one list; throws the problem of the first page that does not come. */
async function read<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables & { readonly after?: string | null }>,
  { variables, pages }: PagedQuestion<Variables>,
  next: (page: Data) => string | undefined,
  show: (pages: readonly Data[]) => void,
): Promise<void> {
  const read: Data[] = []
  let after: string | undefined
  do {
    const { data, error } = await client.query(document, { ...variables, after: after ?? null }).toPromise()
    if (error || !data) throw error ? readProblem(error) : new Error('The API gave no answer.')
    read.push(data)
    after = next(data)
  } while (read.length < pages && after !== undefined)
  show(read)
}
