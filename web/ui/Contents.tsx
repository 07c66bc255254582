import { useWords } from '../words/useWords.tsx'
import type { WordKey } from '../words/words.ts'
import './contents.css'

interface ContentsProps {
  readonly entries: readonly { readonly id: string; readonly title: WordKey }[]
}

/** What a long page holds, each a way to its place; not on paper. */
export function Contents({ entries }: ContentsProps) {
  const { say } = useWords()
  return (
    <nav className="contents" aria-label={say('page.contents')}>
      {entries.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {say(title)}
        </a>
      ))}
    </nav>
  )
}
