import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../data/useData.ts'
import type { Change } from '../state/changeViewState.ts'
import { otherDataset } from '../state/changeViewState.ts'
import { noClusterCondition } from '../state/clusterFilter.ts'
import { useWords } from '../words/useWords.tsx'
import type { WordKey } from '../words/words.ts'
import { StateLink } from './StateLink.tsx'

const pauseSeconds = 8

/** Ways on where asking again cannot help. */
const home = {
  to: { view: 'landscape', actor: undefined, link: undefined, ...noClusterCondition },
  words: 'trouble.home',
} as const
const waysOn: Readonly<Record<string, { readonly to: Change; readonly words: WordKey }>> = {
  DATASET: { to: { ...home.to, ...otherDataset({ view: 'landscape' }, undefined) }, words: 'trouble.home' },
  VERSION: { to: { version: undefined }, words: 'trouble.current' },
}

const sentences: Readonly<Record<string, WordKey>> = {
  UNREACHABLE: 'trouble.UNREACHABLE',
  UNAVAILABLE: 'trouble.UNAVAILABLE',
  TIMEOUT: 'trouble.TIMEOUT',
  BUSY: 'trouble.BUSY',
  NOT_FOUND: 'trouble.NOT_FOUND',
  DATASET: 'trouble.DATASET',
  VERSION: 'trouble.VERSION',
  VIEW: 'trouble.VIEW',
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

  const wayOn = waysOn[problem.code] ?? home
  const time = loadedAt?.toLocaleTimeString(language === 'en' ? 'en-GB' : language, {
    hour: '2-digit',
    minute: '2-digit',
  })
  return (
    <div className="trouble">
      <div role="alert">
        <strong>{say(sentences[problem.code] ?? 'trouble.INTERNAL', { count: problem.ids?.length ?? 1 })}</strong>
        {problem.passing && <p>{time ? say('trouble.kept', { time }) : say('trouble.nothing')}</p>}
      </div>
      {problem.passing ? <p>{say('trouble.again', { seconds })}</p> : <Named problem={problem} />}
      {problem.passing ? (
        <Button className="button" onPress={retry}>
          {say('trouble.retry')}
        </Button>
      ) : (
        <StateLink to={wayOn.to}>{say(wayOn.words)}</StateLink>
      )}
    </div>
  )
}

/** What is not there, as the address names it; without such names the sentence of the API. */
export function Named({ problem: { ids = [], message } }: Pick<TroubleProps, 'problem'>) {
  const { say, list } = useWords()
  if (ids.length === 0) return <p lang="en">{message}</p>
  return <p>{say('trouble.named', { ids: list(ids.map((id) => `“${id}”`)) })}</p>
}
