import { useWords } from '../../words/useWords.tsx'

interface PageButtonsProps {
  /** The page that is shown, from 1. */
  readonly page: number
  readonly hasNext: boolean
  /** How many the next page has. */
  readonly rest: number
  /** Opens a page; the first is none of the address. */
  onTurn(page: number | undefined): void
}

/** One page back, one page on. */
export function PageButtons({ page, hasNext, rest, onTurn }: PageButtonsProps) {
  const { say } = useWords()
  return (
    <>
      {page > 1 && (
        <button type="button" className="button small" onClick={() => onTurn(page > 2 ? page - 1 : undefined)}>
          {say('partners.previous')}
        </button>
      )}
      {hasNext && (
        <button type="button" className="button small" onClick={() => onTurn(page + 1)}>
          {say('partners.next', { count: rest })}
        </button>
      )}
    </>
  )
}
