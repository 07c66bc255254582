import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Condition, countValues } from '../../api/domain/facets.ts'
import { enumMaps } from '../../api/schema/schemaText.ts'
import {
  type CountedClusters,
  clusterFilterWith,
  clusterParts,
  sayConditions,
} from '../../web/clusterFilter/clusterParts.ts'
import { sentenceOf } from '../../web/landscape/sentenceOf.ts'
import { clusterConditions, clusterFilter, clusterVariables } from '../../web/state/clusterFilter.ts'
import { type ClusterFilterState, fields, labels, levels } from '../../web/state/parameters/clusterFilter.ts'
import { parseViewState } from '../../web/state/viewState.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'

const en = createWords('en', english)
const da = createWords('da', danish)
const placeName = (code: string) => ({ '1081': 'Region Nordjylland', '1082': 'Region Midtjylland' })[code] ?? code

const modelName = (number: string) => ({ '4': 'Cluster of firms' })[number]

interface Cluster {
  readonly region: string | null
  readonly field: string | null
  readonly level: string | null
  readonly label: string | null
  readonly model: number | null
  readonly network: boolean
}
const toy: readonly Cluster[] = [
  { region: '1082', field: 'ENERGY', level: 'NATIONAL', label: 'GOLD', model: 4, network: true },
  { region: '1081', field: 'ENERGY', level: 'REGIONAL', label: 'NONE', model: 1, network: false },
  { region: '1082', field: 'FOOD', level: 'NATIONAL', label: 'SILVER', model: null, network: true },
  { region: null, field: null, level: null, label: null, model: null, network: false },
]
/** Clusters as the API counts them, by its own rule. */
function counted(clusters: readonly Cluster[], state: ClusterFilterState): CountedClusters {
  const read = (of: (cluster: Cluster) => string | number | boolean | null) => (item: number) => {
    const cluster = clusters[item]
    return cluster ? of(cluster) : null
  }
  const properties = {
    regions: read(({ region }) => region),
    fields: read(({ field }) => field),
    levels: read(({ level }) => level),
    labels: read(({ label }) => label),
    models: read(({ model }) => model),
    innovationNetworks: read(({ network }) => network),
  }
  type Name = keyof typeof properties
  const { network, ...lists } = state
  const asked = { ...lists, ...(network !== undefined && { innovationNetworks: [network] }) }
  const conditions = Object.entries(asked).map(([name, values]): Condition<Name> => {
    const facet = name as Name
    return { facet, holds: (item) => (values as readonly unknown[]).includes(properties[facet](item)) }
  })
  const facetsUnder = (under: readonly Condition<Name>[]) => {
    const counts = countValues(clusters.keys(), under, properties)
    return Object.fromEntries(Object.entries(counts).map(([name, values]) => [name, [...values]])) as {
      [Of in Name]: { value: string; count: number }[]
    }
  }
  return { every: facetsUnder([]), left: facetsUnder(conditions) }
}

const partOf = (key: string, state: ClusterFilterState = {}) => {
  const found = clusterParts(en, state, counted(toy, state), placeName, modelName).find((part) => part.key === key)
  if (!found) throw new Error(`There is no condition ${key}.`)
  return found
}
const counts = (key: string, state: ClusterFilterState = {}) =>
  partOf(key, state).options.map(({ name, count }) => `${name} ${count}`)

describe('a condition of the address', () => {
  test('that is unknown is dropped, the known ones beside it stay', () => {
    expect(parseViewState('/?region=<b>&field=war,food&level=global&label=platinum&model=0,7,x&network=maybe')).toEqual(
      {
        view: 'landscape',
        fields: ['FOOD'],
      },
    )
  })
  test('is read whatever its order and capitals, each value once', () => {
    expect(parseViewState('/?region=1082,1081,1082&label=silver,GOLD&model=5,4&network=no')).toEqual({
      view: 'landscape',
      regions: ['1081', '1082'],
      labels: ['GOLD', 'SILVER'],
      models: [4, 5],
      network: false,
    })
  })
  test('goes to the API as it is, and none as no filter', () => {
    expect(clusterVariables({})).toEqual({})
    expect(clusterVariables({ regions: ['1082'], network: false })).toEqual({
      filter: { regions: ['1082'], innovationNetwork: false },
    })
    expect(clusterFilter({ regions: ['1082'], network: false }, 'network')).toEqual({ regions: ['1082'] })
    expect(clusterFilter({ regions: ['1082'] }, 'regions')).toBeNull()
  })
})

test('the closed lists are those of the contract', () => {
  const lists = enumMaps()
  const words = (name: string) => Object.keys(lists[name] ?? {})
  expect([fields, levels, labels]).toEqual([words('BusinessField'), words('Level'), words('Label')])
})

describe('the conditions that are offered', () => {
  test('have the values that occur, with how many clusters have them', () => {
    expect(counts('regions')).toEqual(['Region Midtjylland 2', 'Region Nordjylland 1'])
    expect(counts('fields')).toEqual(['Energy and climate 2', 'Food and bioeconomy 1'])
    expect(counts('models')).toEqual(['1 1', '4 1'])
    expect(counts('network')).toEqual(['Yes 2', 'No 2'])
    // A model is called by its number in a sentence, and by its name too where it is chosen.
    expect(partOf('models').options.map(({ name, full }) => [name, full])).toEqual([
      ['1', '1'],
      ['4', '4, Cluster of firms'],
    ])
  })
  test('are counted under the other conditions, not under themselves', () => {
    const state: ClusterFilterState = { regions: ['1082'], fields: ['ENERGY'] }
    expect(counts('regions', state)).toEqual(['Region Midtjylland 1', 'Region Nordjylland 1'])
    expect(counts('fields', state)).toEqual(['Energy and climate 1', 'Food and bioeconomy 1'])
    expect(counts('network', state)).toEqual(['Yes 1', 'No 0'])
  })
  test('keep a value that is in force though no cluster has it', () => {
    expect(counts('regions', { regions: ['9999'] })).toContain('9999 0')
    expect(partOf('regions', { regions: ['9999'] }).chosen).toEqual(['9999'])
  })
  test('count as a naive filter does, whatever the clusters and the conditions are', () => {
    const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null })
    const cluster: fc.Arbitrary<Cluster> = fc.record({
      region: maybe(['1081', '1082']),
      field: maybe(fields),
      level: maybe(levels),
      label: maybe(labels),
      model: maybe([1, 2, 3]),
      network: fc.boolean(),
    })
    const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 })
    const state: fc.Arbitrary<ClusterFilterState> = fc.record(
      { regions: some(['1081', '1082']), fields: some(fields), models: some([1, 2, 3]), network: fc.boolean() },
      { requiredKeys: [] },
    )
    const naive = (clusters: readonly Cluster[], { regions, fields, models, network }: ClusterFilterState) =>
      clusters.filter(
        (one) =>
          (!regions || regions.some((region) => region === one.region)) &&
          (!fields || fields.some((field) => field === one.field)) &&
          (!models || models.some((model) => model === one.model)) &&
          (network === undefined || network === one.network),
      ).length
    fc.assert(
      fc.property(fc.array(cluster), state, (clusters, asked) => {
        for (const part of clusterParts(en, asked, counted(clusters, asked), placeName)) {
          for (const { id, count } of part.options) {
            const only = { ...asked, ...clusterFilterWith({ ...part, options: [...part.options, other] }, [id]) }
            if (['regions', 'fields', 'models', 'network'].includes(part.key)) expect(count).toBe(naive(clusters, only))
          }
        }
      }),
      { seed: 2017, numRuns: 300 },
    )
  })
})
/** One more option, so that choosing one is never choosing all. */
const other = { id: 'other', name: 'other' }

describe('choosing', () => {
  test('all values or none is no condition', () => {
    for (const key of clusterConditions) {
      const part = partOf(key)
      expect(clusterFilterWith(part, [])).toEqual({ [key]: undefined })
      expect(
        clusterFilterWith(
          part,
          part.options.map(({ id }) => id),
        ),
      ).toEqual({ [key]: undefined })
    }
  })
  test('some gives them in the form of the state', () => {
    expect(clusterFilterWith(partOf('regions'), ['1082'])).toEqual({ regions: ['1082'] })
    expect(clusterFilterWith(partOf('models'), ['4'])).toEqual({ models: [4] })
    expect(clusterFilterWith(partOf('network'), ['no'])).toEqual({ network: false })
    expect(clusterFilterWith(partOf('labels'), ['NONE', 'GOLD'])).toEqual({ labels: ['GOLD', 'NONE'] })
  })
})

describe('the conditions in a sentence', () => {
  const said = (state: ClusterFilterState, words = en) =>
    sayConditions(words, clusterParts(words, state, counted(toy, state), placeName))
  test('are nothing when there are none', () => {
    expect(said({})).toBe('')
  })
  test('are said in both languages', () => {
    const state: ClusterFilterState = { regions: ['1081', '1082'], labels: ['GOLD'], models: [4], network: true }
    expect(said(state)).toBe(
      'in Region Midtjylland or Region Nordjylland, with gold label, of model 4, that are innovation networks',
    )
    expect(said(state, da)).toBe(
      'i Region Midtjylland eller Region Nordjylland, med guldmærke, af model 4, som er innovationsnetværk',
    )
  })
  test('end the first sentence of the landscape', () => {
    const values = { conditions: said({ regions: ['1082'] }), clusters: 18, knowledge: '21.6', public: '46.1' }
    expect(en.say('sentence.synthetic.filtered', values)).toBe(
      '**18 clusters with invented links** in Region Midtjylland. On average each works with **21.6** knowledge institutions and **46.1** public actors.',
    )
    expect(da.say('sentence.sourced.filtered', { ...values, clusters: 1, unsure: 0 })).toBe(
      '**1 klynge set i kilder** in Region Midtjylland. Kilderne nævner **21.6** videninstitutioner og **46.1** offentlige aktører.',
    )
  })
  test('say how many clusters are certain, where not all of them are', () => {
    const counted = {
      clusterCount: 56,
      certainClusterCount: 41,
      invented: 0,
      year: 2017,
      knowledge: { mean: 3 },
      public: { mean: 2 },
    }
    const said = { landscape: counted, synthetic: false, title: 'Denmark, observed in sources' }
    const first = 'On average these name **3** knowledge institutions and **2** public actors each.'
    expect(sentenceOf(en, { ...said, conditions: '' })).toBe(
      `**56 clusters observed in sources**; 41 certainly existed in 2017. ${first}`,
    )
    expect(sentenceOf(en, { ...said, conditions: 'in the capital' })).toBe(
      `**56 clusters observed in sources** in the capital; 41 certainly existed in 2017. ${first}`,
    )
    const whole = { ...said, landscape: { ...counted, certainClusterCount: 56 } }
    expect(sentenceOf(en, { ...whole, conditions: '' })).toBe(`**56 clusters observed in sources**. ${first}`)
    expect(sentenceOf(da, { ...said, conditions: '' })).toContain(
      '**56 klynger set i kilder**; 41 fandtes med sikkerhed i 2017.',
    )
  })
})
