import type { DatasetQuery } from '../generated/late/graphql.ts'
import { WideTable } from '../ui/WideTable.tsx'
import { useWords } from '../words/useWords.tsx'

/** The sources of the data set with their addresses, as far as they were recorded. */
export function Sources({ sources }: Pick<DatasetQuery['dataset'], 'sources'>) {
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
