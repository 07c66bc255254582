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

/** What was fetched by each function that fetches: it stands at once where it is shown again. */
const known = new WeakMap<() => unknown, unknown>()

/**
 * A view whose code is fetched when it is first shown. Code that does not arrive, because the server is gone or serves a newer
 * page, is told in words and asked for again; the rest of the page stays.
 */
export function LateView<Props>({ load, children }: LateViewProps<Props>) {
  const { say } = useWords()
  const [failed, setFailed] = useState(false)
  const [, setFetched] = useState<unknown>()
  // Kept by the function that fetched it, which gives it the type of its own view.
  const View = known.get(load) as ComponentType<Props> | undefined
  const ask = useCallback(() => {
    setFailed(false)
    if (known.has(load)) return
    withLateTexts(load()).then(
      (view) => {
        known.set(load, view)
        setFetched(() => view)
      },
      () => setFailed(true),
    )
  }, [load])
  useEffect(ask, [ask])
  if (failed) return <Trouble problem={{ code: 'VIEW', message: '', passing: true }} retry={ask} />
  return View ? children(View) : <Loading waiting={say('loading')} />
}
