import type { LandscapeQuery } from '../generated/graphql.ts'
import { useWords } from '../words/useWords.tsx'
import { Published } from './Published.tsx'

type Landscape = LandscapeQuery['landscape']

interface MeansProps {
  readonly landscape: Landscape
  readonly synthetic: boolean
}

/** Our means beside the published ones, with year and source in the same glance. */
export function Means({ landscape, synthetic }: MeansProps) {
  const { say, decimal, figure } = useWords()
  const { knowledge, public: publicActors, firms } = landscape
  const columns = [knowledge, publicActors, firms]
  const figures = columns.flatMap(({ published }) => published ?? [])
  const years = [...new Set(figures.map(({ year }) => year))].join(', ')
  const sources = [
    ...new Set(figures.map(({ source }) => `${source.publisher ?? source.title} (${source.year ?? '–'})`)),
  ]
  return (
    <div className="means-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('means.caption')}</th>
            <th scope="col">{say('means.knowledge')}</th>
            <th scope="col">{say('means.public')}</th>
            <th scope="col">{say('means.firms')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say(synthetic ? 'means.computed' : 'means.observed')}</th>
            {columns.map(({ mean }, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: three columns in a fixed order.
              <td key={column}>{mean == null ? say('means.unknown') : decimal(mean)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">
              {say('means.published')} <Triangle /> {years}
            </th>
            {columns.map(({ published }, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: three columns in a fixed order.
              <td key={column}>{published ? figure(published.value) : say('means.unknown')}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="note">
        <span className="means-short">
          {say('means.published')} <Triangle />{' '}
          {knowledge.published && publicActors.published
            ? say('means.note', {
                knowledge: figure(knowledge.published.value),
                public: figure(publicActors.published.value),
                year: years,
              })
            : say('means.unknown')}{' '}
        </span>
        <span className="means-source">{sources.join('; ')}. </span>
        {figures.length > 0 && <Published figures={figures} />}
      </p>
    </div>
  )
}

/** The sign of a published figure, as on the axis of the strips. */
function Triangle() {
  return (
    <svg className="triangle" width="9" height="9" viewBox="-5 0 10 9" aria-hidden="true">
      <path d="M0 1 4 8.3H-4Z" fill="none" stroke="currentColor" />
    </svg>
  )
}
