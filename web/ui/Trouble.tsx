import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../data/useData.ts'
import { useWords } from '../words/useWords.tsx'
import type { WordKey } from '../words/words.ts'
import { StateLink } from './StateLink.tsx'

const pauseSeconds = 8
const start = { view: 'landscape', data: undefined, version: undefined, actor: undefined, link: undefined } as const

const sentences: Readonly<Record<string, WordKey>> = {
  UNREACHABLE: 'trouble.UNREACHABLE',
  UNAVAILABLE: 'trouble.UNAVAILABLE',
  TIMEOUT: 'trouble.TIMEOUT',
  NOT_FOUND: 'trouble.NOT_FOUND',
  BAD_USER_INPUT: 'trouble.BAD_USER_INPUT',
}

interface TroubleProps {
  readonly problem: Problem
  /** When what still stands on the page was loaded; absent when nothing does. */
  readonly loadedAt?: Date | undefined
  retry(): void
}

/** What failed, what still works, and a retry; asks again by itself while the problem may pass. */
export function Trouble({ problem, loadedAt, retry }: TroubleProps) {
  const { say, language } = useWords()
  const [seconds, setSeconds] = useState(pauseSeconds)
  useEffect(() => {
    if (!problem.passing) return
    const timer = setTimeout(() => (seconds > 1 ? setSeconds(seconds - 1) : retry()), 1000)
    return () => clearTimeout(timer)
  }, [problem.passing, seconds, retry])

  const time = loadedAt?.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
  return (
    <div className="trouble">
      <div role="alert">
        <strong>{say(sentences[problem.code] ?? 'trouble.INTERNAL')}</strong>
        {problem.passing && <p>{time ? say('trouble.kept', { time }) : say('trouble.nothing')}</p>}
      </div>
      {problem.passing ? <p>{say('trouble.again', { seconds })}</p> : <p lang="en">{problem.message}</p>}
      {problem.passing ? (
        <Button className="button" onPress={retry}>
          {say('trouble.retry')}
        </Button>
      ) : (
        <StateLink to={start}>{say('trouble.home')}</StateLink>
      )}
    </div>
  )
}
