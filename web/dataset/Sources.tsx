import { useData } from '../data/useData.ts'
import { DatasetSourcesDocument, type DatasetSourcesQuery } from '../generated/late/graphql.ts'
import { Answer } from '../ui/Answer.tsx'
import { WideTable } from '../ui/WideTable.tsx'
import { useWords } from '../words/useWords.tsx'
import { Paged } from './Paged.tsx'

/** The sources of the data set with their addresses, as far as they were recorded. */
export function Sources() {
  const { say } = useWords()
  const loaded = useData(DatasetSourcesDocument, {})
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {({ dataset: { sources } }) => (
        <>
          <p className="note quiet">{say('about.sources.note', { count: sources.length })}</p>
          <Paged name={say('about.sources')} rows={sources}>
            {(rows) => <SourceTable sources={rows} />}
          </Paged>
        </>
      )}
    </Answer>
  )
}

function SourceTable({ sources }: Pick<DatasetSourcesQuery['dataset'], 'sources'>) {
  const { say, date } = useWords()
  return (
    <WideTable caption={say('about.sources')}>
      <thead>
        <tr>
          <th scope="col">{say('about.column.title')}</th>
          <th scope="col">{say('about.column.publisher')}</th>
          <th scope="col">{say('about.column.year')}</th>
          <th scope="col">{say('about.column.retrieved')}</th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ id, title, url, publisher, year, retrieved }) => (
          <tr key={id}>
            <th scope="row">{url ? <a href={url}>{title}</a> : title}</th>
            <td>{publisher}</td>
            <td>{year}</td>
            <td>{retrieved && date(retrieved)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
