import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AboutState, eventTypes } from '../../web/state/aboutState.ts'
import { type ArrangementState, isBitmap, stepCounts } from '../../web/state/arrangementState.ts'
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
import { parameterNames, refusedValues } from '../../web/state/refusedValues.ts'
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
const thousandths = fc.integer({ min: 0, max: 1000 })
const anyArrangement: fc.Arbitrary<ArrangementState> = fc.record(
  {
    hide: fc.oneof(
      fc.uniqueArray(id, { minLength: 1, maxLength: 40 }),
      fc.stringMatching(/^[\w-]{1,75}$/).map((bitmap) => ({ bitmap })),
    ),
    steps: fc.constantFrom(...stepCounts),
    pins: fc.uniqueArray(fc.record({ id, x: thousandths, y: thousandths }), {
      minLength: 1,
      maxLength: 10,
      selector: (pin) => pin.id,
    }),
  },
  { requiredKeys: [] },
)
const anyAbout: fc.Arbitrary<AboutState> = fc.record(
  {
    events: some(eventTypes).filter((types) => types.length < eventTypes.length),
    event: id,
    terms: fc.stringMatching(/^[a-zæøå+&,=%#?]([a-zæøå+&,=%#? ]{0,40}[a-zæøå])?$/),
  },
  { requiredKeys: [] },
)
/** Places among all actors count in one version, so they stand only in an address that names it. */
function withoutLoosePlaces(state: ViewState): ViewState {
  const { hide, ...others } = state
  return isBitmap(hide) && !state.version ? others : state
}
const anyState = fc
  .tuple(anyPage, anyNetwork, anyClusterFilter, anyArrangement, anyOverlap, anyTable, anyAbout)
  .map((parts): ViewState => withoutLoosePlaces(Object.assign({}, ...parts)))
const states = { seed: 2017, numRuns: 500 }

test('500 random states come back from their addresses as they were', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseViewState(formatViewState(state))).toEqual(state)
    }),
    states,
  )
})

test('those 500 hold every parameter that an address can have, hidden actors as ids and as places', () => {
  const addresses = fc.sample(anyState, states).map(formatViewState)
  const written = new Set(addresses.flatMap((address) => [...new URL(address, 'http://page').searchParams.keys()]))
  expect([...written].sort()).toEqual([...parameterNames].sort())
  expect(addresses.some((address) => /[?&]hide=~/.test(address))).toBe(true)
  expect(addresses.some((address) => /[?&]hide=[^~]/.test(address))).toBe(true)
})

test('nothing that the page writes itself is refused', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(refusedValues(formatViewState(state))).toEqual([])
    }),
    states,
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
