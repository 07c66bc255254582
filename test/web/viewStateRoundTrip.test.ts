import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aboutParts } from '../../web/state/parameters/about.ts'
import { fields, labels, levels, models } from '../../web/state/parameters/clusterFilter.ts'
import { eventTypes } from '../../web/state/parameters/events.ts'
import { tidyGroupName } from '../../web/state/parameters/mergers.ts'
import { drawnKinds, isBitmap, layoutIds, stepCounts } from '../../web/state/parameters/network.ts'
import {
  confidences,
  measures,
  orders,
  partnerSectors,
  partnerTypes,
  roles,
} from '../../web/state/parameters/overlap.ts'
import { languages, nothingChosen } from '../../web/state/parameters/page.ts'
import { suggestedTypes, tidyNote } from '../../web/state/parameters/partners.ts'
import { sortKeys, tableRows, tidyText } from '../../web/state/parameters/table.ts'
import { codecOf, type ParameterKey, parameterKeys, type Values } from '../../web/state/parameters.ts'
import { refusedValues } from '../../web/state/refusedValues.ts'
import { formatViewState, parseViewState, type ViewState } from '../../web/state/viewState.ts'
import { views } from '../../web/views.ts'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const some = <Value>(values: readonly Value[], most = values.length) =>
  fc.subarray([...values], { minLength: 1, maxLength: most })
const thousandths = fc.integer({ min: 0, max: 1000 })

/** Values of every parameter but its default: one that is missing here does not compile. */
const anyValue: { readonly [Key in ParameterKey]: fc.Arbitrary<NonNullable<Values[Key]>> } = {
  data: id,
  version: fc.stringMatching(/^[0-9a-f]{12,64}$/),
  year: fc.integer({ min: 1000, max: 2100 }),
  actor: id,
  years: fc.constant('any' as const),
  link: id,
  regions: fc.uniqueArray(fc.stringMatching(/^[0-9]{4}$/), { minLength: 1, maxLength: 5 }).map((codes) => codes.sort()),
  fields: some(fields),
  levels: some(levels),
  labels: some(labels),
  models: some(models),
  network: fc.boolean(),
  layout: fc.constantFrom(...layoutIds),
  ego: id,
  kinds: some(drawnKinds, drawnKinds.length - 1),
  bubbles: fc.constant(true as const),
  chosen: fc.uniqueArray(id, { minLength: 1, maxLength: 40 }),
  firms: fc.uniqueArray(fc.record({ cluster: id, pages: fc.integer({ min: 1, max: 99 }) }), {
    minLength: 1,
    maxLength: 6,
    selector: ({ cluster }) => cluster,
  }),
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
  clustersBy: fc.constantFrom('knowledge' as const, 'firms' as const),
  actorsBy: fc.constantFrom('name' as const, 'kind' as const),
  setsBy: fc.constant('clusters' as const),
  linksPage: fc.integer({ min: 1, max: 9999 }),
  rowsPage: fc.integer({ min: 1, max: 9999 }),
  pairsPage: fc.integer({ min: 1, max: 9999 }),
  listed: fc.constantFrom('all' as const, 'gts' as const, 'cluster' as const),
  pair: fc.tuple(id, id).filter(([a, b]) => a !== b),
  measure: fc.constantFrom(...measures.slice(1)),
  ranking: fc.constantFrom('pair', '-pair', 'observed', ...measures, '-q' as const),
  binding: fc.constant('excess' as const),
  order: fc.constantFrom(...orders.slice(1)),
  sectors: some(partnerSectors).filter((sectors) => sectors.join() !== 'KNOWLEDGE,PUBLIC'),
  roles: some(roles),
  types: some(partnerTypes),
  confidence: some(confidences),
  weighted: fc.constant(true as const),
  draws: fc.integer({ min: 1000, max: 19_999 }),
  seed: fc.integer({ min: 30_000, max: 4_294_967_295 }),
  clusters: fc.uniqueArray(id, { minLength: 1, maxLength: 12 }).map((ids) => ids.sort()),
  sets: fc.uniqueArray(id, { minLength: 2, maxLength: 12 }),
  hubs: fc.integer({ min: 50, max: 89 }),
  mine: id,
  suggestedTypes: some(suggestedTypes),
  suggestedRegions: fc
    .uniqueArray(fc.stringMatching(/^[0-9]{4}$/), { minLength: 1, maxLength: 5 })
    .map((codes) => codes.sort()),
  withinKm: fc.integer({ min: 1, max: 20_000 }),
  shortlist: fc.uniqueArray(
    fc
      .record({ id, note: fc.string({ maxLength: 60 }).map(tidyNote) })
      .map(({ id, note }) => ({ id, ...(note && { note }) })),
    { minLength: 1, maxLength: 20, selector: (item) => item.id },
  ),
  dismissed: fc.uniqueArray(id, { minLength: 1, maxLength: 50 }),
  groups: fc
    .uniqueArray(id, { minLength: 2, maxLength: 20 })
    .chain((ids) =>
      fc.record({ ids: fc.constant(ids), at: fc.nat(ids.length - 1), name: fc.string({ maxLength: 50 }) }),
    )
    .map(({ ids, at, name }) => [
      { clusters: ids.slice(0, at + 1), ...(tidyGroupName(name) && { name: tidyGroupName(name) ?? '' }) },
      ...(at + 1 < ids.length ? [{ clusters: ids.slice(at + 1) }] : []),
    ]),
  ended: fc.uniqueArray(id, { minLength: 1, maxLength: 5 }).map((ids) => ids.sort()),
  unplaced: fc.constant('end' as const),
  losers: fc.constant('regions' as const),
  countPartners: fc.constantFrom('nothing', 'little', 'some'),
  countField: fc.constantFrom('little', 'some', 'lot'),
  countRegion: fc.constantFrom('little', 'some', 'lot'),
  countBalance: fc.constantFrom('little', 'some', 'lot'),
  groupCount: fc.integer({ min: 2, max: 60 }),
  leastSize: fc.constantFrom(1, 3, 4, 5),
  mostSize: fc.integer({ min: 2, max: 30 }),
  rows: fc.constantFrom(...tableRows.slice(1)),
  sort: fc.constantFrom(...sortKeys.slice(1), ...sortKeys.map((key) => `-${key}` as const)),
  text: fc.string({ maxLength: 30 }).map((text) => tidyText(text) ?? 'å & ø'),
  events: some(eventTypes, eventTypes.length - 1),
  event: id,
  terms: fc.stringMatching(/^[a-zæøå+&,=%#?]([a-zæøå+&,=%#? ]{0,40}[a-zæøå])?$/),
  part: fc.constantFrom(...aboutParts),
  page: fc.integer({ min: 1, max: 9999 }),
  language: fc.constantFrom(...languages),
}

/** Without what stands beside another value only: a version, a link, the middle of a layout, places in one version. */
function withoutLooseEnds(state: ViewState): ViewState {
  const { data, version, actor, link, layout, ego, hide, ended, ...others } = state
  const grouped = others.groups?.some(({ clusters }) => clusters.some((one) => ended?.includes(one)))
  const pinned = data !== undefined && version !== undefined
  return {
    ...others,
    ...(data && { data }),
    ...(pinned && { version }),
    ...(actor && { actor }),
    ...(actor && actor !== nothingChosen && link && { link }),
    ...(layout && { layout }),
    ...((layout ?? 'ego') === 'ego' && ego && { ego }),
    ...(ended && !grouped && { ended }),
    ...(hide && (pinned || !isBitmap(hide)) && { hide }),
  }
}
const anyState: fc.Arbitrary<ViewState> = fc
  .record({ view: fc.constantFrom(...views), ...anyValue }, { requiredKeys: ['view'] })
  .map(withoutLooseEnds)
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
  expect([...written].sort()).toEqual(parameterKeys.map((key) => codecOf(key).name).sort())
  expect(addresses.some((address) => /[?&]hide=~/.test(address))).toBe(true)
  expect(addresses.some((address) => /[?&]hide=[^~]/.test(address))).toBe(true)
})

test('the table has each parameter of each room once', () => {
  const files = import.meta.glob<Record<string, unknown>>('../../web/state/parameters/*.ts', { eager: true })
  const rooms = Object.values(files).flatMap((file) =>
    Object.entries(file).filter(([name]) => /Parameters?$/.test(name)),
  )
  const keys = rooms.flatMap(([, room]) => Object.keys(room as object))
  expect(rooms.length).toBeGreaterThan(Object.keys(files).length)
  expect(keys.sort()).toEqual([...parameterKeys].sort())
})

test('no two parameters share a name', () => {
  const names = parameterKeys.map((key) => codecOf(key).name)
  expect(names).toEqual([...new Set(names)])
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
