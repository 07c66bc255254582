/** `npm run bench -- partners`: suggestions of partners beside other rules on hidden links, stored for the API, and their speed. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measuredGoals, type SuggestionMeasure } from '../api/domain/partners/suggestionMeasure.ts'
import { openDataset } from './partners/dataset.ts'
import { measureSuggestions } from './partners/measureSuggestions.ts'
import { datasetSpeed, europeSpeed } from './partners/speed.ts'

const folders = ['data/catalogue-2017', 'data/denmark-sourced']
const stored = fileURLToPath(new URL('../measures/partners.json', import.meta.url))

const sign = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`

function say({ dataset, ...measure }: SuggestionMeasure, lambda: number): void {
  const {
    clusterCount: clusters,
    institutionCount: institutions,
    linkCount: links,
    hidden,
    repeats,
    rules,
    tenths,
    dated,
  } = measure
  console.log(`\nSuggestions in ${dataset}: ${clusters} clusters with ${institutions} institutions, ${links} links,`)
  console.log(`${hidden} hidden, ${repeats} times; EASE with λ = ${lambda}, which suits it best`)
  for (const { rule, recall, separation, recallDifference: difference } of rules) {
    const beside = difference
      ? `, ours ${sign(difference.mean)} ± ${((difference.high - difference.low) / 2).toFixed(3)}`
      : ''
    console.log(`  ${rule.padEnd(23)} recall ${recall.mean.toFixed(3)}, AUC ${separation.mean.toFixed(3)}${beside}`)
  }
  const stated = tenths.map((tenth) => `${tenth.stated.toFixed(3)}/${tenth.observed.toFixed(3)}`).join(' ')
  console.log(`  stated/observed chance by tenths: ${stated}`)
  if (dated) {
    const found = dated.rules.map(({ rule, recall }) => `${rule} ${recall.toFixed(3)}`).join(', ')
    console.log(
      `  ${dated.learned} links before ${dated.before}, ${dated.sought} since (clusters: ${dated.clusterCount}) looked for: ${found}`,
    )
  } else console.log('  no dated test: fewer than five links since 2019')
  for (const { goal, required, value, met } of measuredGoals({ dataset, ...measure }))
    console.log(`  goal ${goal}: ${value.toFixed(3)} (${required}) ${met ? 'met' : 'missed'}`)
}

export async function partners(): Promise<void> {
  const measures: Record<string, SuggestionMeasure> = {}
  for (const folder of folders) {
    const { graph, close, ...data } = await openDataset(folder)
    const { measure, lambda } = measureSuggestions(data)
    measures[graph.dataset.version] = measure
    say(measure, lambda)
    await datasetSpeed(graph, data.network)
    await close()
  }
  writeFileSync(stored, `${JSON.stringify(measures, null, 1)}\n`)
  await europeSpeed()
}
