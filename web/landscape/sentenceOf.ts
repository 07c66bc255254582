import { shortTitle } from '../datasets/shortTitle.ts'
import type { Words } from '../words/words.ts'

export interface CountedLandscape {
  readonly year: number
  readonly clusterCount: number
  /** How many of them certainly existed in the year. */
  readonly certainClusterCount: number
  /** How many of them are invented. */
  readonly invented: number
  readonly knowledge: { readonly mean?: number | null }
  readonly public: { readonly mean?: number | null }
}
interface Said {
  readonly landscape: CountedLandscape
  readonly synthetic: boolean
  /** What the data set is called. */
  readonly title: string
  /** The filter as the end of a sentence; empty when there is none. */
  readonly conditions: string
}

/** How many clusterCount there are under the conditions, and with how many they work on average; its figures are marked bold. */
export function sentenceOf({ say, figure }: Words, { landscape, synthetic, title, conditions }: Said): string {
  const { clusterCount, invented, knowledge, public: publicActors, year } = landscape
  if (knowledge.mean == null || publicActors.mean == null)
    return conditions === '' ? say('sentence.empty', { year }) : say('sentence.none', { conditions })
  const drawn = invented === clusterCount ? 'sentence.invented' : 'sentence.synthetic'
  const key = synthetic ? drawn : 'sentence.sourced'
  const means = {
    clusters: clusterCount,
    certain: landscape.certainClusterCount,
    unsure: clusterCount - landscape.certainClusterCount,
    year,
    title: shortTitle(title),
    knowledge: figure(knowledge.mean),
    public: figure(publicActors.mean),
  }
  return conditions === '' ? say(key, means) : say(`${key}.filtered`, { ...means, conditions })
}
