import { type ReactNode, useRef } from 'react'
import { partOf, toPart } from '../state/parameters/about.ts'
import { useViewState } from '../state/useViewState.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { useOnPaper } from '../ui/useOnPaper.ts'
import { useWords } from '../words/useWords.tsx'
import { type PageOfRows, pageOf } from './pageOf.ts'

const usualSize = 25

interface PagedProps<Row> {
  /** What the pages are of, in words. */
  readonly name: string
  readonly rows: readonly Row[]
  /** Rows of a page; 25 when not given. */
  readonly size?: number
  /** Place in the list, from 0, of a row that is shown unless the address names a page; the first when not given. */
  readonly at?: number | undefined
  children(rows: readonly Row[], page: number): ReactNode
}

/** A list by pages, each with its address; on paper, and where all parts stand below each other, the whole list. */
export function Paged<Row>({ name, rows, size = usualSize, at = 0, children }: PagedProps<Row>) {
  const { state } = useViewState()
  const paper = useOnPaper()
  const top = useRef<HTMLDivElement>(null)
  if (paper || partOf(state) === 'all' || rows.length <= size) return children(rows, 1)
  const usual = Math.floor(Math.max(at, 0) / size) + 1
  const shown = pageOf(rows, size, state.page ?? usual)
  return (
    <div ref={top} className="paged" tabIndex={-1}>
      {children(shown.rows, shown.page)}
      <Pages
        name={name}
        shown={shown}
        of={rows.length}
        usual={usual}
        onTurned={() => {
          // The next rows are read from their beginning.
          top.current?.scrollIntoView()
          top.current?.focus({ preventScroll: true })
        }}
      />
    </div>
  )
}

interface PagesProps {
  readonly name: string
  readonly shown: Omit<PageOfRows<unknown>, 'rows'>
  readonly of: number
  /** The page that an address without a page shows. */
  readonly usual: number
  onTurned(): void
}

function Pages({ name, shown: { page, pages, from, to }, of, usual, onTurned }: PagesProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const turn = (next: number) => ({ page: next === usual ? undefined : next })
  return (
    <nav className="turn" aria-label={say('about.pages', { name })}>
      <span role="status">{say('about.pages.shown', { from, to, of })}</span>
      {page > 1 && (
        <StateLink to={turn(page - 1)} onFollowed={onTurned}>
          {say('about.pages.previous')}
        </StateLink>
      )}
      {page < pages && (
        <StateLink to={turn(page + 1)} onFollowed={onTurned}>
          {say('about.pages.next')}
        </StateLink>
      )}
      <StateLink to={toPart(state, 'all')}>{say('about.all')}</StateLink>
    </nav>
  )
}
