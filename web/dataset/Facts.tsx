import type { DatasetQuery } from '../generated/late/graphql.ts'
import { CopyText } from '../ui/CopyText.tsx'
import { useWords } from '../words/useWords.tsx'

/** Version, year, licence and dates of the data set. */
export function Facts({ dataset }: { readonly dataset: DatasetQuery['dataset'] }) {
  const { say, date } = useWords()
  return (
    <dl className="facts">
      <dt>{say('about.version')}</dt>
      <dd>
        <code>{dataset.version.slice(0, 12)}</code>{' '}
        <CopyText
          label={say('copy.version')}
          done={say('copy.version.done')}
          className="text-link"
          text={() => dataset.version}
        />
      </dd>
      <dt>{say('about.year')}</dt>
      <dd>{dataset.yearNamed ? dataset.year : say('year.mostLinks', { year: String(dataset.year) })}</dd>
      <dt>{say('about.licence')}</dt>
      <dd>{dataset.licence}</dd>
      <dt>{say('about.created')}</dt>
      <dd>{date(dataset.created)}</dd>
      <dt>{say('about.imported')}</dt>
      <dd>{date(dataset.imported)}</dd>
    </dl>
  )
}

/** Numbers of rows by kind. */
export function Counts({ counts }: Pick<DatasetQuery['dataset'], 'counts'>) {
  const { say, count } = useWords()
  const rows = [
    [say('kinds.CLUSTER'), counts.clusters],
    [say('sector.KNOWLEDGE'), counts.knowledge],
    [say('sector.PUBLIC'), counts.public],
    [say('sector.FIRM'), counts.firms],
    [say('sector.OTHER'), counts.others],
    [say('about.count.partnerLinks'), counts.partnerLinks],
    [say('about.count.firmLinks'), counts.firmLinks],
    [say('about.count.events'), counts.events],
  ] as const
  return (
    <dl className="counts">
      {rows.map(([name, number]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="counts-number">{count(number)}</dd>
        </div>
      ))}
    </dl>
  )
}
