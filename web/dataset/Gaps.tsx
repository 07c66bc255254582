import { useData } from '../data/useData.ts'
import { DatasetDocument } from '../generated/late/graphql.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'

/** What the data set itself says is missing from it. */
export function Gaps() {
  const { say, language } = useWords()
  const loaded = useData(DatasetDocument, {})
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {({ dataset: { dataGaps } }) =>
        dataGaps.length === 0 ? (
          <p>{say('about.gaps.none')}</p>
        ) : (
          <ul className="gaps">
            {dataGaps.map(({ da, en }) => (
              <li key={en}>{language === 'da' ? da : en}</li>
            ))}
          </ul>
        )
      }
    </Answer>
  )
}
