import type { PairQuery } from '../generated/late/graphql.ts'
import { coverageText } from '../ui/coverageText.ts'
import type { Values, WordKey, Words } from '../words/words.ts'

export type ComparedPair = PairQuery['pair']
type Chance = NonNullable<ComparedPair['overlap']['chance']>

export interface Sentence {
  readonly key: WordKey
  readonly values?: Values
}

/** The q of the tail that the pair is on. */
export function qOf({ tail, qMore, qFewer }: Chance): number {
  return tail === 'MORE' ? qMore : qFewer
}

/**
 * A pair in sentences, in the order in which they are read: what was found, how strong that is, which partners are shared, what the two
 * are counted as one, and what to bear in mind. No sentence states why, and none speaks of chance before the random networks are drawn. `percentile` is that of the hub rule, 50 to 99.
 */
export function pairStatement(pair: ComparedPair, percentile: number, words: Words): readonly Sentence[] {
  const { chance } = pair.overlap
  if (pair.partnersA === 0 || pair.partnersB === 0) return [emptiness(pair), ...caveats(pair)]
  const compared = chance ? [finding(pair, chance, words), ...strength(pair, chance, words)] : [counted(pair)]
  return [...compared, ...who(pair, percentile, words), asOne(pair), ...caveats(pair)]
}

function emptiness({ a, b, partnersA, partnersB }: ComparedPair): Sentence {
  if (partnersA === 0 && partnersB === 0) return { key: 'pair.says.bothEmpty', values: { a: a.name, b: b.name } }
  const [empty, other] = partnersA === 0 ? [a, b] : [b, a]
  return { key: 'pair.says.empty', values: { empty: empty.name, other: other.name } }
}

function counted({ a, b, overlap: { shared } }: ComparedPair): Sentence {
  return { key: 'pair.says.counted', values: { a: a.name, b: b.name, shared } }
}

function finding({ a, b, overlap, method }: ComparedPair, chance: Chance, words: Words): Sentence {
  const { shared, weight } = overlap
  const more = chance.tail === 'MORE'
  const share = more ? chance.shareLess : chance.shareMore
  const values = {
    a: a.name,
    b: b.name,
    shared,
    weight: words.decimal(weight),
    expected: words.decimal(chance.expected),
    times: words.decimal(shared / chance.expected),
    networks: share === 1 ? 'all' : words.percentAtLeast(share),
    draws: method.draws,
  }
  if (chance.z === null) return { key: 'pair.says.fixed', values }
  const side = more ? 'more' : 'fewer'
  return { key: method.weighted ? `pair.says.weighted.${side}` : `pair.says.${side}`, values }
}

function strength({ overlap, method }: ComparedPair, chance: Chance, words: Words): readonly Sentence[] {
  const { analytic, disagreement } = overlap
  if (!method.judged) return [{ key: 'coverage.pair', values: coverageText(words, method.coverages) }]
  if (chance.z === null) return []
  const within = chance.verdict === 'WITHIN'
  const threshold = words.quoted(method.threshold)
  const values = { tests: method.tests, q: words.probability(qOf(chance)), threshold }
  const said: Sentence[] = [{ key: within ? 'pair.says.within' : 'pair.says.passes', values }]
  if (within && method.smallestQ > method.threshold) {
    const smallest = words.probability(method.smallestQ)
    said.push({ key: 'pair.says.fewDraws', values: { draws: method.draws, smallest } })
  }
  if (analytic?.verdict && disagreement) {
    const q = words.probability(qOf(analytic))
    said.push({ key: 'pair.says.disagree', values: { verdict: analytic.verdict, q } })
  }
  return said
}

function who(pair: ComparedPair, percentile: number, words: Words): readonly Sentence[] {
  const { shared } = pair.overlap
  const specialists = pair.sharedSpecialists
  if (specialists === null) return []
  const values = { shared, specialists, hubs: shared - specialists, percentile: words.percent(percentile / 100) }
  if (shared === 0) return []
  if (shared > 1) return [{ key: 'pair.says.specialists', values }]
  return [{ key: specialists === 1 ? 'pair.says.oneSpecialist' : 'pair.says.oneHub', values }]
}

/** Arithmetic on the links that are there: what other links two clusters would have as one, no data say. */
function asOne({ a, b, sharedPartners: shared, onlyA, onlyB }: ComparedPair): Sentence {
  const counts = { shared: shared.length, onlyA: onlyA.length, onlyB: onlyB.length }
  const all = counts.shared + counts.onlyA + counts.onlyB
  return { key: 'pair.says.asOne', values: { ...counts, all, a: a.name, b: b.name } }
}

function caveats({ sharedPartners: shared, onlyA, onlyB, method }: ComparedPair): readonly Sentence[] {
  const links = [...shared, ...onlyA, ...onlyB].flatMap((partner) => partner.links)
  const selfReported = links.filter((link) => link.method === 'SELF_REPORTED').length
  const said: Sentence[] = [{ key: method.synthetic ? 'pair.says.synthetic' : 'pair.says.observed' }]
  if (selfReported === 0) return said
  return [{ key: 'pair.says.selfReported', values: { count: selfReported, links: links.length } }, ...said]
}
