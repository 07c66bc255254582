import { useWords } from '../../words/useWords.tsx'

interface PageButtonsProps {
  /** Cursors after which the pages before this one and this one begin; none on the first. */
  readonly pages: readonly string[]
  setPages(pages: readonly string[]): void
  /** The cursor of the next page; null on the last. */
  readonly next: string | null | undefined
  /** How many the next page has. */
  readonly rest: number
}

/** One page back, one page on. */
export function PageButtons({ pages, setPages, next, rest }: PageButtonsProps) {
  const { say } = useWords()
  return (
    <>
      {pages.length > 0 && (
        <button type="button" className="button small" onClick={() => setPages(pages.slice(0, -1))}>
          {say('partners.previous')}
        </button>
      )}
      {next && (
        <button type="button" className="button small" onClick={() => setPages([...pages, next])}>
          {say('partners.next', { count: rest })}
        </button>
      )}
    </>
  )
}
