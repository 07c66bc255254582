import { useMemo } from 'react'
import { Button, DialogTrigger } from 'react-aria-components'
import type { ChanceFragment, OverlapQuery } from '../../generated/late/graphql.ts'
import { useViewState } from '../../state/useViewState.ts'
import { StateLink } from '../../ui/StateLink.tsx'
import { TitledWindow } from '../../ui/TitledWindow.tsx'
import { WideTable } from '../../ui/WideTable.tsx'
import { useWords } from '../../words/useWords.tsx'
import { ofTail, type PairFigures } from '../figures/pairFigures.ts'

interface DisagreementsProps {
  readonly overlap: OverlapQuery['overlap']
  readonly count: number
  /** Whether any pair passes. */
  readonly passing: boolean
  readonly pairs: readonly PairFigures[]
}

/** How many pairs pass one of the two tests only, and which; nothing where no pair passes either. */
export function Disagreements({ overlap, count, passing, pairs }: DisagreementsProps) {
  const { say } = useWords()
  const text = say('overlap.disagreements', { count })
  if (count === 0 && !passing) return null
  if (count === 0) return <p className="finding-source">{text}</p>
  return (
    <p className="finding-source">
      <DialogTrigger>
        <Button className="text-link">{text}</Button>
        <TitledWindow title={say('overlap.disagreements.title')}>
          {(close) => <DisagreeingPairs overlap={overlap} pairs={pairs} onChosen={close} />}
        </TitledWindow>
      </DialogTrigger>
    </p>
  )
}

interface DisagreeingPairsProps extends Omit<DisagreementsProps, 'count' | 'passing'> {
  onChosen(): void
}

function DisagreeingPairs({ overlap, pairs, onChosen }: DisagreeingPairsProps) {
  const { say, probability } = useWords()
  const { state } = useViewState()
  const names = useMemo(
    () => new Map(overlap.comparedClusters.map(({ cluster }) => [cluster.id, cluster.name])),
    [overlap],
  )
  const q = (chance: ChanceFragment | null | undefined) =>
    chance ? probability(Math.abs(ofTail(chance, 'q'))) : say('overlap.strongest.notComputed')
  return (
    <WideTable caption={say('overlap.disagreements.title')} className="disagreements">
      <thead>
        <tr>
          <th scope="col">{say('overlap.column.pair')}</th>
          <th scope="col">{say('overlap.disagreements.drawn')}</th>
          <th scope="col">{say('overlap.disagreements.analytic')}</th>
        </tr>
      </thead>
      <tbody>
        {pairs
          .filter(({ disagreement }) => disagreement)
          .map(({ idA: a, idB: b, chance, analytic }) => (
            <tr key={`${a} ${b}`}>
              <th scope="row">
                <StateLink to={{ view: state.view, pair: [a, b] }} onFollowed={onChosen}>
                  {say('overlap.pair', { a: names.get(a) ?? a, b: names.get(b) ?? b })}
                </StateLink>
              </th>
              <td>{q(chance)}</td>
              <td>{q(analytic)}</td>
            </tr>
          ))}
      </tbody>
    </WideTable>
  )
}
