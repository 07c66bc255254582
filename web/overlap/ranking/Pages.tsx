import { useState } from 'react'
import { Button } from 'react-aria-components'
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

/** So many pairs at a time; opens at the page of the chosen pair, and goes there when another one is chosen. */
export function usePages(
  pairs: readonly PairFigures[],
  size: number,
  chosen: Pick<PairFigures, 'idA' | 'idB'> | undefined,
): PagesState {
  const [turned, setTurned] = useState<{ readonly for: unknown; readonly chosen: string; readonly page: number }>()
  const key = chosen ? `${chosen.idA} ${chosen.idB}` : ''
  const place = Math.max(
    0,
    pairs.findIndex(({ idA, idB }) => idA === chosen?.idA && idB === chosen.idB),
  )
  const page = turned && turned.for === pairs && turned.chosen === key ? turned.page : Math.floor(place / size)
  const start = page * size
  return {
    shown: pairs.slice(start, start + size),
    from: start + 1,
    first: page === 0,
    last: start + size >= pairs.length,
    turn: (by) => setTurned({ for: pairs, chosen: key, page: page + by }),
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
