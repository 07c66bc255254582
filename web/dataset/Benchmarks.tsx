import { useData } from '../data/useData.ts'
import { DatasetBenchmarksDocument, type DatasetBenchmarksQuery } from '../generated/late/graphql.ts'
import { Answer } from '../ui/Answer.tsx'
import { PublishedValue } from '../ui/PublishedValue.tsx'
import { WideTable } from '../ui/WideTable.tsx'
import { useWords } from '../words/useWords.tsx'
import { Paged } from './Paged.tsx'

/** The published figures: none stands without its year, its definition and its place in the source. */
export function Benchmarks() {
  const { say } = useWords()
  const loaded = useData(DatasetBenchmarksDocument, {})
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {({ dataset: { benchmarks } }) => (
        <>
          <p className="note quiet">{say('about.benchmarks.note', { count: benchmarks.length })}</p>
          <Paged name={say('about.benchmarks')} rows={benchmarks}>
            {(rows) => <BenchmarkTable benchmarks={rows} />}
          </Paged>
        </>
      )}
    </Answer>
  )
}

function BenchmarkTable({ benchmarks }: Pick<DatasetBenchmarksQuery['dataset'], 'benchmarks'>) {
  const { say, language } = useWords()
  const danish = language === 'da'
  return (
    <WideTable caption={say('about.benchmarks')}>
      <thead>
        <tr>
          <th scope="col">{say('about.column.quantity')}</th>
          <th scope="col">{say('about.column.figure')}</th>
          <th scope="col">{say('about.column.year')}</th>
          <th scope="col">{say('about.column.definition')}</th>
          <th scope="col">{say('about.column.source')}</th>
          <th scope="col">{say('about.column.lines')}</th>
        </tr>
      </thead>
      <tbody>
        {benchmarks.map((benchmark) => (
          <tr key={benchmark.id}>
            <th scope="row">{danish ? benchmark.name : benchmark.nameEn}</th>
            <td className="figure-cell">
              <PublishedValue figure={benchmark} />
            </td>
            <td>
              {benchmark.yearBasis === 'DATA'
                ? benchmark.year
                : say('about.year.publication', { year: String(benchmark.year) })}
            </td>
            <td>{danish ? benchmark.definition : benchmark.definitionEn}</td>
            <td>
              {benchmark.source.url ? (
                <a href={benchmark.source.url}>{benchmark.source.title}</a>
              ) : (
                benchmark.source.title
              )}
            </td>
            <td>{benchmark.locator}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
