import { useWords } from '../../words/useWords.tsx'

const columns = ['clusters', 'pairs', 'share', 'abovePairs', 'excess', 'jaccard', 'sharing'] as const

/** What each column of the table counts. */
export function Meanings({ above }: { readonly above: number }) {
  const { say } = useWords()
  return (
    <details className="binding-meanings note">
      <summary>{say('binding.meaning')}</summary>
      <dl>
        {columns.map((column) => (
          <div key={column}>
            <dt>{say(`binding.${column}`)}</dt>
            <dd>{say(`binding.meaning.${column}`, { above })}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
