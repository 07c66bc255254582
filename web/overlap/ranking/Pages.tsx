import { Button } from 'react-aria-components'
import { useViewState } from '../../state/useViewState.ts'
import { useWords } from '../../words/useWords.tsx'
import type { PairFigures } from '../figures/pairFigures.ts'

interface PagesState {
  readonly shown: readonly PairFigures[]
  /** Rank of the first one shown, from 1. */
  readonly from: number
  readonly first: boolean
  readonly last: boolean
  turn(by: 1 | -1): void
}

/** So many pairs at a time: the page of the address, else that of the chosen pair, else the first. */
export function usePages(
  pairs: readonly PairFigures[],
  size: number,
  chosen: Pick<PairFigures, 'idA' | 'idB'> | undefined,
): PagesState {
  const { state, go } = useViewState()
  const place = Math.max(
    0,
    pairs.findIndex(({ idA, idB }) => idA === chosen?.idA && idB === chosen.idB),
  )
  const usual = Math.floor(place / size)
  const page = Math.min((state.pairsPage ?? usual + 1) - 1, Math.max(0, Math.ceil(pairs.length / size) - 1))
  const start = page * size
  return {
    shown: pairs.slice(start, start + size),
    from: start + 1,
    first: page === 0,
    last: start + size >= pairs.length,
    turn: (by) => go({ pairsPage: page + by === usual ? undefined : page + by + 1 }),
  }
}

/** Which of how many are shown, and the way to the others. */
export function Pages({ pages, total }: { readonly pages: PagesState; readonly total: number }) {
  const { say } = useWords()
  const { from, shown, first, last, turn } = pages
  return (
    <div className="pages">
      <span className="quiet">{say('overlap.page', { from, to: from + shown.length - 1, total })}</span>
      <Button className="button small" isDisabled={first} onPress={() => turn(-1)}>
        {say('partners.previous')}
      </Button>
      <Button className="button small" isDisabled={last} onPress={() => turn(1)}>
        {say('overlap.next')}
      </Button>
    </div>
  )
}
