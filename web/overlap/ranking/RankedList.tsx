import { useViewState } from '../../state/useViewState.ts'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'
import { sayAgainst, writeFigure } from '../figures/figureWords.ts'
import { figureOf, listedEnds, observed, type PairFigures } from '../figures/pairFigures.ts'
import { Dumbbell, DumbbellKey } from './Dumbbell.tsx'
import { Pages, usePages } from './Pages.tsx'
import type { RankedPairs } from './useRankedPairs.ts'

const itemsOnPage = 20

/** The pairs on a phone, in place of the matrix: strongest first by the measure that is shown. */
export function RankedList({ ranked }: { readonly ranked: RankedPairs }) {
  const { say } = useWords()
  const pages = usePages(ranked.pairs, itemsOnPage, ranked.chosen)
  return (
    <section className="ranked-list" aria-label={say('overlap.strongest')}>
      <div className="strongest-head">
        <DumbbellKey expected={say('overlap.strongest.expected')} shared={say('overlap.strongest.sharedPartners')} />
        <span className="quiet">{say('overlap.legend.count', { count: ranked.pairs.length })}</span>
      </div>
      <ol start={pages.from}>
        {pages.shown
          .map((pair, index) => ({ pair, rank: pages.from + index }))
          // A place of the list stays where it is while the comparison with chance brings another order.
          .map((item) => (
            <Item key={item.rank} {...item} ranked={ranked} />
          ))}
      </ol>
      <Pages pages={pages} total={ranked.pairs.length} />
    </section>
  )
}

interface ItemProps {
  readonly pair: PairFigures
  readonly rank: number
  readonly ranked: RankedPairs
}

function Item({ pair, rank, ranked }: ItemProps) {
  const words = useWords()
  const { state } = useViewState()
  const { say, count, decimal } = words
  const { chance } = pair
  const { measure, weighted, nameOf, regionsOf, chosen } = ranked
  const [a, b] = listedEnds(pair, measure)
  const isChosen = chosen === pair
  const seen = observed(pair, weighted)
  const write = weighted ? decimal : count
  const head = measure === 'chance' ? 'difference' : measure
  const difference = head === 'difference' && chance ? Math.round(chance.difference) : undefined
  return (
    <li className={isChosen ? 'chosen' : undefined}>
      <span className="rank" aria-hidden="true">
        {count(rank)}
      </span>
      <StateLink className="ranked-names" to={{ view: state.view, pair: [a, b] }} aria-current={isChosen}>
        <span>{nameOf(a)}</span> <span>{nameOf(b)}</span>
        <span className="ranked-regions">{regionsOf([a, b])}</span>
      </StateLink>
      <span className="ranked-figures">
        <b>
          {difference === undefined
            ? writeFigure(words, head, figureOf(pair, head, a))
            : `${difference > 0 ? '+' : ''}${count(difference)}`}
        </b>
      </span>
      <Dumbbell observed={seen} expected={chance?.expected} most={ranked.most} />
      <span className="ranked-against">
        {chance
          ? sayAgainst(words, write(seen), seen, chance.expected)
          : `${write(seen)}, ${say('overlap.strongest.notComputed')}`}
      </span>
    </li>
  )
}
