import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useViewState } from '../../state/useViewState.ts'
import { Icon } from '../../ui/Icon.tsx'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'
import { writeFigure, writeTimes } from '../figures/figureWords.ts'
import { figureOf, listedEnds, observed, type PairFigures } from '../figures/pairFigures.ts'
import { Dumbbell, DumbbellKey } from './Dumbbell.tsx'
import { Pages, usePages } from './Pages.tsx'
import type { Column } from './rankPairs.ts'
import type { RankedPairs } from './useRankedPairs.ts'

/** Fewer beside a chosen pair, whose panel stands above. */
const [rowsWithPair, rowsAlone] = [12, 24]

type OwnColumn = Exclude<Column, 'pair' | 'observed' | 'shared' | 'chance'>

function ownColumn(column: Column): OwnColumn | undefined {
  return column === 'pair' || column === 'observed' || column === 'shared' || column === 'chance' ? undefined : column
}

/** The pairs of the matrix as a table: same filter, same selection, sortable by each column. */
export function StrongestPairs({ ranked }: { readonly ranked: RankedPairs }) {
  const words = useWords()
  const { say } = words
  const { measure, pairs, most, weighted } = ranked
  const pages = usePages(pairs, ranked.chosen ? rowsWithPair : rowsAlone, ranked.chosen)
  // z always has its column, so has what is shared; what is neither has one while it is shown or ordered by.
  const own =
    ownColumn(measure) ?? (ranked.ranking.column === 'expected' ? undefined : ownColumn(ranked.ranking.column))
  return (
    <section className="strongest">
      <div className="strongest-head">
        <h2>{say('overlap.strongest')}</h2>
        <DumbbellKey expected={say('overlap.strongest.expected')} shared={say('overlap.strongest.shared')} />
      </div>
      <table>
        <caption className="visually-hidden">{say('overlap.strongest.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="rank">
              {say('overlap.column.rank')}
            </th>
            <Sortable column="pair" ranked={ranked}>
              {say('overlap.column.pair')}
            </Sortable>
            <Sortable column="expected" ranked={ranked} className="axis-head" quiet={own === 'expected'}>
              <span aria-hidden="true">0</span>
              <span className="visually-hidden">{say('overlap.column.expected')}</span>
              <span aria-hidden="true">{words.count(most)}</span>
            </Sortable>
            <Sortable column="observed" ranked={ranked}>
              {say(weighted ? 'overlap.column.weight' : 'overlap.column.shared')}
            </Sortable>
            <th scope="col">{say('overlap.column.times')}</th>
            {own && (
              <Sortable column={own} ranked={ranked}>
                {say(`overlap.measure.${own}.short`)}
              </Sortable>
            )}
            <Sortable column="chance" ranked={ranked}>
              {say('overlap.measure.chance.short')}
            </Sortable>
          </tr>
        </thead>
        <tbody>
          {pages.shown.map((pair, index) => (
            <Row key={`${pair.idA} ${pair.idB}`} pair={pair} rank={pages.from + index} own={own} ranked={ranked} />
          ))}
        </tbody>
      </table>
      <Pages pages={pages} total={pairs.length} />
    </section>
  )
}

interface SortableProps {
  readonly column: Column
  readonly ranked: RankedPairs
  readonly className?: string
  /** Another column shows the same figure and is marked as sorted. */
  readonly quiet?: boolean
  readonly children: ReactNode
}

function Sortable({ column, ranked: { ranking, rankBy }, className = '', quiet = false, children }: SortableProps) {
  const sorted = ranking.column === column && !quiet
  const downwards = column === 'pair' || column === 'q' || column === 'p' ? !ranking.forward : ranking.forward
  return (
    <th scope="col" className={className} {...(sorted && { 'aria-sort': downwards ? 'descending' : 'ascending' })}>
      <Button className="sort" onPress={() => rankBy(column)}>
        {children}
        {sorted && <Icon name={downwards ? 'sortedDown' : 'sortedUp'} size={12} />}
      </Button>
    </th>
  )
}

interface RowProps {
  readonly pair: PairFigures
  readonly rank: number
  readonly own: OwnColumn | undefined
  readonly ranked: RankedPairs
}

function Row({ pair, rank, own, ranked }: RowProps) {
  const words = useWords()
  const { state } = useViewState()
  const { chance } = pair
  const { measure, most, weighted, nameOf, regionsOf, chosen } = ranked
  const [a, b] = listedEnds(pair, measure)
  const isChosen = chosen === pair
  const seen = observed(pair, weighted)
  return (
    <tr className={isChosen ? 'chosen' : undefined} aria-current={isChosen}>
      <td className="rank">{words.count(rank)}</td>
      <th scope="row">
        <StateLink to={{ view: state.view, pair: [a, b] }}>
          {words.say('overlap.pair', { a: nameOf(a), b: nameOf(b) })}
        </StateLink>
        {state.order === 'region' && <span className="strongest-regions">{regionsOf([a, b])}</span>}
      </th>
      <td className="axis-cell">
        <Dumbbell observed={seen} expected={chance?.expected} most={most} />
        <span className="visually-hidden">
          {chance ? words.decimal(chance.expected) : words.say('overlap.strongest.notComputed')}
        </span>
      </td>
      <td>{weighted ? words.decimal(seen) : words.count(seen)}</td>
      <td>{writeTimes(words, seen, chance?.expected) ?? '–'}</td>
      {own && <td>{writeFigure(words, own, figureOf(pair, own, a))}</td>}
      <td>{writeFigure(words, 'chance', chance?.z)}</td>
    </tr>
  )
}
