import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClusterFilterState, fields, labels, levels, models } from '../../web/state/clusterFilterState.ts'
import { drawnKinds, layoutIds, type NetworkState } from '../../web/state/networkState.ts'
import {
  confidences,
  measures,
  type OverlapState,
  orders,
  partnerSectors,
  partnerTypes,
  roles,
} from '../../web/state/overlapState.ts'
import { sortKeys, type TableState, tableRows, tidyText } from '../../web/state/tableState.ts'
import {
  formatViewState,
  languages,
  nothingChosen,
  parseViewState,
  type ViewState,
  views,
} from '../../web/state/viewState.ts'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const version = fc.stringMatching(/^[0-9a-f]{12,64}$/)
const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 })
const anyOverlap: fc.Arbitrary<OverlapState> = fc.record(
  {
    pair: fc.tuple(id, id).filter(([a, b]) => a !== b),
    measure: fc.constantFrom(...measures.slice(1)),
    order: fc.constantFrom(...orders.slice(1)),
    sectors: some(partnerSectors).filter((sectors) => sectors.join() !== 'KNOWLEDGE,PUBLIC'),
    roles: some(roles),
    types: some(partnerTypes),
    confidence: some(confidences),
    year: fc.integer({ min: 1000, max: 9999 }),
    weighted: fc.constant(true as const),
    draws: fc.integer({ min: 1000, max: 19_999 }),
    seed: fc.integer({ min: 30_000, max: 4_294_967_295 }),
    clusters: fc.uniqueArray(id, { minLength: 1, maxLength: 12 }).map((ids) => ids.sort()),
    sets: fc.uniqueArray(id, { minLength: 2, maxLength: 12 }),
    hubs: fc.integer({ min: 50, max: 89 }),
  },
  { requiredKeys: [] },
)
const anyPage: fc.Arbitrary<ViewState> = fc
  .record(
    {
      view: fc.constantFrom(...views, 'actor' as const),
      data: id,
      version,
      actor: id,
      link: id,
      language: fc.constantFrom(...languages),
    },
    { requiredKeys: ['view'] },
  )
  .map(({ version, link, ...state }) => ({
    ...state,
    ...(state.data && version && { version }),
    ...(state.actor && state.actor !== nothingChosen && link && { link }),
  }))
const anyNetwork: fc.Arbitrary<NetworkState> = fc
  .record(
    {
      layout: fc.constantFrom(...layoutIds.slice(1)),
      ego: id,
      kinds: some(drawnKinds).filter((kinds) => kinds.length < drawnKinds.length),
      chosen: fc.uniqueArray(id, { minLength: 1, maxLength: 40 }),
      firms: fc.uniqueArray(fc.record({ cluster: id, pages: fc.integer({ min: 1, max: 99 }) }), {
        minLength: 1,
        maxLength: 6,
        selector: ({ cluster }) => cluster,
      }),
    },
    { requiredKeys: [] },
  )
  .map(({ ego, ...state }) => ({ ...state, ...(state.layout === 'ego' && ego && { ego }) }))
const anyClusterFilter: fc.Arbitrary<ClusterFilterState> = fc.record(
  {
    regions: fc
      .uniqueArray(fc.stringMatching(/^[0-9]{4}$/), { minLength: 1, maxLength: 5 })
      .map((codes) => codes.sort()),
    fields: some(fields),
    levels: some(levels),
    labels: some(labels),
    models: some(models),
    network: fc.boolean(),
  },
  { requiredKeys: [] },
)
const anyTable: fc.Arbitrary<TableState> = fc.record(
  {
    rows: fc.constantFrom(...tableRows.slice(1)),
    sort: fc.constantFrom(...sortKeys.slice(1), ...sortKeys.map((key) => `-${key}` as const)),
    text: fc.string({ maxLength: 30 }).map((text) => tidyText(text) ?? 'å & ø'),
  },
  { requiredKeys: [] },
)
const anyState = fc
  .tuple(anyPage, anyNetwork, anyClusterFilter, anyOverlap, anyTable)
  .map((parts): ViewState => Object.assign({}, ...parts))

test('500 random states come back from their addresses as they were', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseViewState(formatViewState(state))).toEqual(state)
    }),
    { seed: 2017, numRuns: 500 },
  )
})

test('equal states have equal addresses, whatever order their values were given in', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const turned = { view: state.view, ...Object.fromEntries(Object.entries(state).reverse()) }
      expect(formatViewState(turned)).toBe(formatViewState(state))
    }),
    { seed: 2018, numRuns: 500 },
  )
})
