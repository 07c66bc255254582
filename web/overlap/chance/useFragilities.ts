import { useEffect, useState } from 'react'
import { type Client, useClient } from 'urql'
import { type Problem, readProblem } from '../../data/useData.ts'
import { PairFragilityDocument, type PairFragilityQueryVariables } from '../../generated/late/graphql.ts'

/** How many links would have to be wrong for each pair that is judged so far; null where no number of them is enough. */
type Judged = readonly (number | null)[]

export interface Fragilities {
  readonly judged: Judged
  readonly problem: Problem | undefined
  /** Judges what is left once more, after a problem. */
  retry(): void
}

/** One question at a time for each thread that draws. */
const atOnce = 2

/** One answer; the question ends with the signal, and the promise then stays open. */
function answerTo(client: Client, variables: PairFragilityQueryVariables, signal: AbortSignal): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const { unsubscribe } = client.query(PairFragilityDocument, variables).subscribe(({ data, error }) => {
      if (error) reject(readProblem(error))
      else if (data) resolve(data.pair.overlap.chance.fragility?.linkCount ?? null)
    })
    signal.addEventListener('abort', unsubscribe)
  })
}

/** Asks for the fragility of pairs one by one, in their order, as long as the component stands. Equal questions are the same. */
export function useFragilities(questions: readonly PairFragilityQueryVariables[]): Fragilities {
  const client = useClient()
  const [judged, judge] = useState<Judged>([])
  const [problem, setProblem] = useState<Problem>()
  const [tries, setTries] = useState(0)
  const wanted = JSON.stringify(questions)
  // biome-ignore lint/correctness/useExhaustiveDependencies: questions of equal text are the same; a retry asks again
  useEffect(() => {
    const ended = new AbortController()
    const waiting = [...questions]
    judge([])
    setProblem(undefined)
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const links = await answerTo(client, next, ended.signal)
        judge((before) => [...before, links])
      }
    }
    Promise.all(Array.from({ length: atOnce }, work)).catch((failed: Problem) => {
      ended.abort()
      setProblem(failed)
    })
    return () => ended.abort()
  }, [client, wanted, tries])
  return { judged, problem, retry: () => setTries((n) => n + 1) }
}
