import type { ReactNode } from 'react'
import type { Loaded } from '../data/useData.ts'
import { Trouble } from './Trouble.tsx'

interface AnswerProps<Data> {
  readonly loaded: Loaded<Data>
  /** What is being waited for, in words; seen after one second. */
  readonly waiting: string
  children(data: Data): ReactNode
}

/** Shows an answer, the last one while a newer one is on its way or failed, and tells what is wrong. */
export function Answer<Data>({ loaded, waiting, children }: AnswerProps<Data>) {
  return (
    <>
      {loaded.state === 'failed' && (
        <Trouble problem={loaded.problem} loadedAt={loaded.loadedAt} retry={loaded.retry} />
      )}
      {loaded.last !== undefined && children(loaded.last)}
      {loaded.state === 'loading' && loaded.last === undefined && <Loading waiting={waiting} />}
    </>
  )
}

/** Nothing for one second, then words. */
export function Loading({ waiting }: { readonly waiting: string }) {
  return (
    <p className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      {waiting}
    </p>
  )
}
