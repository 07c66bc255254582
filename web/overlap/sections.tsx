import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { Pair } from '../pair/Pair.tsx'
import type { Order } from '../state/parameters/overlap.ts'
import type { Section } from '../ui/section.ts'
import { useWords } from '../words/useWords.tsx'
import { BindingActors } from './binding/BindingActors.tsx'
import { MatrixOrReason } from './matrix/MatrixOrReason.tsx'
import type { MatrixContent } from './matrix/matrixRows.ts'
import type { RegionName } from './matrix/regionNames.ts'
import { RowsOfOverlap } from './RowsOfOverlap.tsx'
import { RankedList } from './ranking/RankedList.tsx'
import { StrongestPairs } from './ranking/StrongestPairs.tsx'
import type { RankedPairs } from './ranking/useRankedPairs.ts'
import { Sets } from './sets/Sets.tsx'
import './ranking/strongest.css'

interface OverlapShown {
  readonly content: MatrixContent
  readonly order: Order
  readonly regionName: RegionName
  readonly ranked: RankedPairs
  readonly dataset: DatasetSummaryQuery['dataset']
  /** Whether the random networks are drawn; what compares with them asks for them only then. */
  readonly drawn: boolean
  /** Whether enough is observed for verdicts. */
  readonly judged: boolean
  readonly phone: boolean
  /** Whether a pair is chosen. */
  readonly chosen: boolean
}

function Pairs({ ranked, phone, dataset }: OverlapShown) {
  const { say } = useWords()
  return (
    <>
      {phone ? <RankedList ranked={ranked} /> : <StrongestPairs ranked={ranked} />}
      <RowsOfOverlap table="overlap" name={say('overlap.strongest')} anchor="pairs" dataset={dataset} />
    </>
  )
}

/** The pairs as a matrix and as a list, the chosen pair beside it, then what the pairs are made of. */
export const overlapSections = [
  {
    id: 'matrix',
    title: 'overlap.section.matrix',
    column: 'main',
    shown: ({ phone }) => !phone,
    Component: MatrixOrReason,
  },
  {
    id: 'pair',
    title: 'pair.chosen',
    column: 'side',
    shown: ({ chosen }) => chosen,
    Component: ({ dataset, drawn }) => <Pair dataset={dataset} compared={drawn} />,
  },
  {
    id: 'pairs',
    title: 'overlap.strongest',
    column: 'side',
    Component: Pairs,
  },
  {
    id: 'binding',
    title: 'binding.title',
    Component: ({ drawn, judged, dataset }) => <BindingActors compared={drawn} judged={judged} dataset={dataset} />,
  },
  { id: 'sets', title: 'sets.title', Component: Sets },
] as const satisfies readonly Section<OverlapShown>[]
