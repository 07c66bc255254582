import { useEffect, useState } from 'react'

export interface Progress {
  readonly done: number
  readonly of: number
}

const isProgress = (answer: unknown): answer is Progress =>
  typeof answer === 'object' && answer !== null && 'done' in answer && 'of' in answer && Number(answer.of) > 0

/** How far the server is with a request, asked twice a second while it runs; undefined until it is known. */
export function useProgress(requestId: string, running: boolean): Progress | undefined {
  const [progress, setProgress] = useState<Progress>()
  useEffect(() => {
    setProgress(undefined)
    if (!running) return
    const controller = new AbortController()
    const ask = async () => {
      try {
        const answer = await fetch(`/progress/${requestId}`, { signal: controller.signal })
        const body: unknown = answer.ok ? await answer.json() : undefined
        if (!isProgress(body)) return
        setProgress(body)
        if (body.done >= body.of) clearInterval(timer)
      } catch {
        // The answer itself tells what is wrong; progress is a comfort only.
      }
    }
    const timer = setInterval(ask, 500)
    return () => {
      clearInterval(timer)
      controller.abort()
    }
  }, [requestId, running])
  return progress
}
