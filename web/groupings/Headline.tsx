import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { useAnnounced } from '../ui/useAnnounced.ts'
import { useWords } from '../words/useWords.tsx'
import type { Words } from '../words/words.ts'
import type { AnsweredGroupings, AnsweredList } from './answered.ts'
import { stableGroups } from './stable.ts'

interface HeadlineProps {
  readonly groupings: AnsweredGroupings
  /** Undefined while it is searched for. */
  readonly list: AnsweredList | undefined
  readonly dataset: Pick<DatasetSummaryQuery['dataset'], 'synthetic'>
}

/** Of one good grouping, while the others are not known. */
function firstOf({ say, percent }: Words, { best, gap, clusterCount }: AnsweredGroupings): string {
  if (!best) return say('groupings.unknown')
  const values = { groups: best.groupClusterIds.length, all: clusterCount }
  if (gap === 0) return say('groupings.first.best', values)
  return gap === null ? say('groupings.first', values) : say('groupings.first.within', { ...values, gap: percent(gap) })
}

function findingOf(words: Words, groupings: AnsweredGroupings, list: AnsweredList | undefined): string {
  const { say } = words
  const { clash, clusterCount } = groupings
  if (clash.length > 0) return say('groupings.none')
  const [first] = list?.goodGroupings ?? []
  if (!list || !first) return firstOf(words, groupings)
  const same = stableGroups(first.groupClusterIds, list.wholeCounts).filter(({ count }) => count === list.groupingCount)
  const clusters = same.reduce((sum, group) => sum + group.clusters.length, 0)
  if (list.groupingCount === 1) return say('groupings.one', { groups: first.groupClusterIds.length, all: clusterCount })
  return say('groupings.finding', { groups: same.length, clusters, all: clusterCount })
}

function provenOf({ say, percent }: Words, list: AnsweredList | undefined): string {
  if (!list || list.groupingCount === 0) return ''
  const values = { count: list.groupingCount, within: percent(0.01) }
  if (list.complete) return say('groupings.complete', values)
  return say(list.proven ? 'groupings.best' : 'groupings.some', values)
}

/** What all good groupings have in common, how many they are, and whether that is proven. */
export function Headline({ groupings, list, dataset }: HeadlineProps) {
  const words = useWords()
  const finding = findingOf(words, groupings, list)
  useAnnounced(finding)
  return (
    <header className="groupings-head">
      <h1 className="headline">
        <Emphasis text={finding} />
      </h1>
      <p className="note quiet">
        {provenOf(words, list)}{' '}
        <Emphasis text={words.say(dataset.synthetic ? 'pair.says.synthetic' : 'pair.says.observed')} />
      </p>
    </header>
  )
}
