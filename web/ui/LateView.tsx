import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react'
import { withLateTexts } from '../words/loadWords.ts'
import { useWords } from '../words/useWords.tsx'
import { Loading } from './Answer.tsx'
import { Trouble } from './Trouble.tsx'

interface LateViewProps<Props> {
  /** Fetches the code of the view; the same function in each render. */
  load(): Promise<ComponentType<Props>>
  children(View: ComponentType<Props>): ReactNode
}

/**
 * A view whose code is fetched when it is first shown. Code that does not arrive, because the server is gone or serves a newer
 * page, is told in words and asked for again; the rest of the page stays.
 */
export function LateView<Props>({ load, children }: LateViewProps<Props>) {
  const { say } = useWords()
  const [fetched, setFetched] = useState<{ View: ComponentType<Props> } | 'failed'>()
  const ask = useCallback(() => {
    setFetched(undefined)
    withLateTexts(load()).then(
      (View) => setFetched({ View }),
      () => setFetched('failed'),
    )
  }, [load])
  useEffect(ask, [ask])
  if (fetched === 'failed') return <Trouble problem={{ code: 'VIEW', message: '', passing: true }} retry={ask} />
  return fetched ? children(fetched.View) : <Loading waiting={say('loading')} />
}
