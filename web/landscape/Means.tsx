import { memo, type ReactNode } from 'react'
import type { LandscapeQuery, PublishedFigureFragment } from '../generated/graphql.ts'
import { useWords } from '../words/useWords.tsx'
import { Published } from './Published.tsx'

type Landscape = LandscapeQuery['landscape']

interface MeansProps {
  readonly landscape: Landscape
  readonly synthetic: boolean
}

/**
 * Our means beside the published ones, with year and source in the same glance. What sources name is no count of all there
 * is: there the second row states for how many clusters they name any partner, and the published figures are a click away.
 */
export const Means = memo(function Means({ landscape, synthetic }: MeansProps) {
  const { say, decimal, figure } = useWords()
  const columns = [landscape.knowledge, landscape.public, landscape.firms]
  const figures = columns.flatMap(({ published }) => published ?? [])
  const mean = (column: Column) => {
    if (!column.inSources) return say('missing')
    return column.mean == null ? say('means.unknown') : decimal(column.mean)
  }
  return (
    <div className="means-table">
      <table>
        <caption className="visually-hidden">{say('means.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('means.caption')}</th>
            <th scope="col">{say('means.knowledge')}</th>
            <th scope="col">{say('means.public')}</th>
            <th scope="col">{say('means.firms')}</th>
          </tr>
        </thead>
        <tbody>
          <Row title={say(synthetic ? 'means.computed' : 'means.observed')} cells={columns.map(mean)} />
          {synthetic ? (
            <Row
              title={
                <>
                  {say('means.published')} <Triangle /> {yearsOf(figures)}
                </>
              }
              cells={columns.map(({ published }) => (published ? figure(published.value) : say('means.unknown')))}
            />
          ) : (
            <Row
              title={say('means.named')}
              cells={columns.map((column) => (column.inSources ? say('means.named.of', named(column)) : ''))}
            />
          )}
        </tbody>
      </table>
      <p className="note">
        {synthetic ? <Origin landscape={landscape} figures={figures} /> : `${say('means.incomplete')} `}
        {figures.length > 0 && (
          <Published figures={figures} label={say(synthetic ? 'published.open' : 'published.title')} />
        )}
      </p>
    </div>
  )
})

type Column = Landscape['knowledge'] | Landscape['firms']
type Figures = readonly PublishedFigureFragment[]

const yearsOf = (figures: Figures) => [...new Set(figures.map(({ year }) => year))].join(', ')

/** For how many of the clusters there is at least one. */
export function named({ values }: Column) {
  return { count: values.filter(({ count }) => count > 0).length, all: values.length }
}

function Row({ title, cells }: { readonly title: ReactNode; readonly cells: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three columns in a fixed order.
        <td key={column}>{cell}</td>
      ))}
    </tr>
  )
}

/** The publisher of the figures; where there is no room for the table, the figures too. */
function Origin({ landscape, figures }: Pick<MeansProps, 'landscape'> & { readonly figures: Figures }) {
  const { say, figure } = useWords()
  const { knowledge, public: publicActors } = landscape
  const sources = figures.map(({ source }) => `${source.publisher ?? source.title} (${source.year ?? '–'})`)
  return (
    <>
      <span className="means-short">
        {say('means.published')} <Triangle />{' '}
        {knowledge.published && publicActors.published
          ? say('means.note', {
              knowledge: figure(knowledge.published.value),
              public: figure(publicActors.published.value),
              year: yearsOf(figures),
            })
          : say('means.unknown')}{' '}
      </span>
      <span className="means-source">{[...new Set(sources)].join('; ')}. </span>
    </>
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
