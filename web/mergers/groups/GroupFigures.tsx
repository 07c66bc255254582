import { Emphasis } from '../../ui/Emphasis.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Words } from '../../words/words.ts'
import type { AnsweredGroup } from './answers.ts'

interface GroupFiguresProps {
  readonly answer: AnsweredGroup
  /** How many it has. */
  readonly clusters: number
  /** Memberships of the group that has most. */
  readonly most: number
  /** Whether the data set speaks of firms at all. */
  readonly firmsKnown: boolean
}

const million = 1_000_000

/** Money added up over all three thirds; undefined unless each is known. */
function financingOf({ financingState, financingRegional, financingOther }: AnsweredGroup['sums']): number | undefined {
  const thirds = [financingState, financingRegional, financingOther]
  return thirds.every((third) => typeof third === 'number')
    ? thirds.reduce((sum, third) => sum + (third ?? 0), 0)
    : undefined
}

function partsOf(
  { sums, seat, breakdown, clusters, firmCount }: AnsweredGroup & { clusters: number },
  words: Words,
  firmsKnown: boolean,
) {
  const { say, decimal, figure } = words
  const financing = financingOf(sums)
  const { staffFte, staffReportedCount } = sums
  return [
    ...(firmsKnown ? [say('mergers.firms', { count: firmCount })] : []),
    ...(typeof staffFte === 'number'
      ? [say('mergers.staff', { fte: figure(staffFte), reported: staffReportedCount, clusters })]
      : []),
    ...(financing === undefined ? [] : [say('actor.financing.million', { amount: decimal(financing / million) })]),
    say('mergers.regions', { count: breakdown.regions.length }),
    ...(seat ? [say('mergers.seat', { name: seat.name })] : []),
  ]
}

/** What a group keeps and doubles, as a bar and in words. */
export function GroupFigures({ answer, clusters, most, firmsKnown }: GroupFiguresProps) {
  const words = useWords()
  const { say } = words
  const { partnerCount, doubledCount, abovePairCount, pairCount, sectors } = answer
  const ofSector = (sector: string) => sectors.find((one) => one.sector === sector)?.partnerCount ?? 0
  const share = (part: number) => `${(100 * part) / most}%`
  return (
    <div className="merger-figures">
      <div className="merger-bar" aria-hidden="true">
        <span className="merger-kept" style={{ width: share(partnerCount) }} />
        <span className="merger-doubled" style={{ width: share(doubledCount) }} />
      </div>
      <p className="note">
        <Emphasis
          text={say('mergers.group.figures', {
            kept: partnerCount,
            knowledge: ofSector('KNOWLEDGE'),
            public: ofSector('PUBLIC'),
            doubled: doubledCount,
          })}
        />
        {typeof abovePairCount === 'number' &&
          ` · ${say('mergers.group.above', { above: abovePairCount, pairs: pairCount })}`}
      </p>
      <p className="note quiet">{partsOf({ ...answer, clusters }, words, firmsKnown).join(' · ')}</p>
    </div>
  )
}
