/** How good the suggestions of a data version were on links that were hidden: measured by `npm run bench -- partners`. */
import stored from '../../../measures/partners.json' with { type: 'json' }
import {
  type DatedTest,
  type MeasuredGoal,
  type MeasuredRule,
  type MeasuredVerdict,
  measuredGoals,
  type SuggestionMeasure,
  verdictOf,
} from '../../domain/partners/suggestionMeasure.ts'

export interface AskedMeasuredRule extends MeasuredRule {
  /** Null for our own rule. */
  readonly verdict: MeasuredVerdict | null
}
export interface AskedMeasure extends Omit<SuggestionMeasure, 'rules'> {
  readonly rules: readonly AskedMeasuredRule[]
  readonly goals: readonly MeasuredGoal[]
  /** Ours against popularity, in words. */
  readonly conclusion: string
  readonly conclusionEn: string
}

/** By data version. */
const measures = stored as unknown as Readonly<Record<string, SuggestionMeasure>>

export const notMeasured =
  'The suggestions of this data version were never measured, and those of another version say nothing of them; `npm run bench -- partners` measures the data sets that come with the software.'

const words = {
  da: {
    better: 'Bedre end popularitet',
    no_better: 'Ikke bedre end popularitet',
    worse: 'Ringere end popularitet',
    found: 'af de skjulte samarbejder er blandt de ti første forslag',
    popular: 'når rækkefølgen blot er antallet af klynger',
    difference: 'forskel',
    to: 'til',
    points: 'procentpoint',
    since: 'Fundet af samarbejder siden',
    of: 'af',
    one: 'hos én klynge',
    several: 'klynger',
    popularity: 'efter popularitet',
  },
  en: {
    better: 'Better than popularity',
    no_better: 'No better than popularity',
    worse: 'Worse than popularity',
    found: 'of the hidden links are among the first ten suggestions',
    popular: 'when institutions are simply ordered by number of clusters',
    difference: 'difference',
    to: 'to',
    points: 'points',
    since: 'Found of links since',
    of: 'of',
    one: 'of one cluster',
    several: 'clusters',
    popularity: 'by popularity',
  },
} as const

function datedIn(language: keyof typeof words, { before, sought, clusterCount: clusters, rules }: DatedTest): string {
  const say = words[language]
  const found = (wanted: string): string =>
    `${Math.round(sought * (rules.find(({ rule }) => rule === wanted)?.recall ?? 0))} ${say.of} ${sought}`
  const among = clusters === 1 ? say.one : `${say.of} ${clusters} ${say.several}`
  return ` ${say.since} ${before} (${among}): ${found('ours')}, ${say.popularity} ${found('most_popular')}.`
}

function conclusionIn(language: keyof typeof words, { rules, dated }: SuggestionMeasure): string {
  const recall = (wanted: string): number => rules.find(({ rule }) => rule === wanted)?.recall.mean ?? 0
  const difference = rules.find(({ rule }) => rule === 'most_popular')?.recallDifference
  if (!difference) throw new Error('A measure lacks the most popular ones.')
  const say = words[language]
  const percent = (share: number): string => {
    const text = (100 * share).toFixed(1).replace('-', '−')
    return language === 'da' ? text.replace('.', ',') : text
  }
  const between = `${say.difference} ${percent(difference.low)} ${say.to} ${percent(difference.high)} ${say.points}, 95 %`
  return `${say[verdictOf(difference)]}: ${percent(recall('ours'))} % ${say.found}, ${percent(recall('most_popular'))} % ${say.popular} (${between}).${dated ? datedIn(language, dated) : ''}`
}

/** Null when this very version was never measured: another version's figures would not be true of it. */
export function askMeasure(version: string): AskedMeasure | null {
  const measure = measures[version]
  if (!measure) return null
  const { rules } = measure
  return {
    ...measure,
    rules: rules.map((one) => ({ ...one, verdict: one.recallDifference && verdictOf(one.recallDifference) })),
    goals: measuredGoals(measure),
    conclusion: conclusionIn('da', measure),
    conclusionEn: conclusionIn('en', measure),
  }
}
