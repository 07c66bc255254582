/** The name of an action, found from the states before and after it: so Back and Undo are one history. Pure. */
import type { Kind } from '../../generated/graphql.ts'
import type { MapActor, MapGraph } from '../../map/graph/mapGraph.ts'
import { clusterConditions, clusterFilter } from '../../state/clusterFilter.ts'
import type { Pin } from '../../state/parameters/network.ts'
import { type ParametersOf, textOf } from '../../state/parameters.ts'
import type { ViewState } from '../../state/viewState.ts'
import type { Values, WordKey } from '../../words/words.ts'
import { allChosen } from '../choose.ts'
import { layoutGraph, middleIn } from '../conditions/layoutOf.ts'
import { mapFilter, passing } from '../conditions/mapFilter.ts'
import { shownKinds } from '../conditions/shownKinds.ts'
import { hiddenIds } from '../edits/hidden.ts'

/** A message, and where it speaks of `what`, the message with how many of which kind. */
export interface ActionName {
  readonly key: WordKey
  readonly values?: Values
  readonly what?: { readonly key: WordKey; readonly values: Values }
}
/** What a state shows, without firms. */
type ShownIn = (state: ViewState) => MapGraph
type Namer = (before: ViewState, after: ViewState, graph: MapGraph, shownIn: ShownIn) => ActionName | undefined

/**
 * What was done between two states of the page. Of several things the first in the list below gives the name. `listed` are the
 * ids that meet the conditions on clusters, absent: all. Of what was hidden or brought back only what one could see come
 * and go is counted.
 */
export function actionName(
  before: ViewState,
  after: ViewState,
  graph: MapGraph,
  listed?: ReadonlySet<string>,
): ActionName {
  const shownIn = (state: ViewState) => passing(layoutGraph(graph, state), mapFilter(graph, listed, state))
  for (const key of named) {
    if (textOf(key, before) === textOf(key, after)) continue
    const name = namers[key](before, after, graph, shownIn)
    if (name) return name
  }
  return { key: 'network.did.other' }
}

/** The name in words. */
export function actionText({ key, values, what }: ActionName, say: (key: WordKey, values?: Values) => string): string {
  return say(key, what ? { ...values, what: say(what.key, what.values) } : values)
}

/** Parameters of the view whose change has a name: all but those of another data set, which is no step of this one. */
type Named = Exclude<ParametersOf<'network'>, 'data' | 'version'>

/** Names a change of each parameter. */
const namers: { readonly [Key in Named]: Namer } = {
  regions: conditions,
  fields: conditions,
  levels: conditions,
  labels: conditions,
  models: conditions,
  network: conditions,
  year: (_, { year }) =>
    year ? { key: 'network.did.year', values: { year: String(year) } } : { key: 'network.did.yearOfData' },
  hide: hidden,
  kinds,
  bubbles: kinds,
  steps: (_, { steps }) =>
    steps ? { key: 'network.did.focused', values: { steps } } : { key: 'network.did.unfocused' },
  pins,
  layout: (_, { layout = 'ego' }) => ({
    key: 'network.did.layout',
    what: { key: `network.layout.${layout}`, values: {} },
  }),
  ego: middle,
  firms,
  actor: chosen,
  chosen,
  link: (_, { link }) => ({ key: link ? 'network.did.evidence' : 'network.did.evidence.closed' }),
  listed: () => ({ key: 'network.did.listed' }),
  years: () => ({ key: 'network.did.listed' }),
  linksPage: () => ({ key: 'network.did.listed' }),
  clustersBy: () => ({ key: 'network.did.ordered' }),
  actorsBy: () => ({ key: 'network.did.ordered' }),
  language: () => ({ key: 'network.did.language' }),
}
const named = Object.keys(namers) as readonly Named[]

/** What the second list has beyond the first. */
const more = (one: Iterable<string>, other: Iterable<string>) => {
  const known = new Set(one)
  return [...other].filter((id) => !known.has(id))
}

function conditions(before: ViewState, after: ViewState): ActionName | undefined {
  const [key, ...others] = clusterConditions.filter((key) => textOf(key, before) !== textOf(key, after))
  if (key === undefined) return undefined
  if (others.length > 0) return { key: clusterFilter(after) ? 'network.did.filters' : 'network.did.filters.cleared' }
  const what = { key: `filter.${key}`, values: {} } as const
  if (before[key] === undefined) return { key: 'network.did.filtered', what }
  return { key: after[key] === undefined ? 'network.did.unfiltered' : 'network.did.refiltered', what }
}

function hidden(before: ViewState, after: ViewState, graph: MapGraph, shownIn: ShownIn): ActionName | undefined {
  const was = hiddenIds(before, graph) ?? []
  const is = hiddenIds(after, graph) ?? []
  const seen = (ids: readonly string[], state: ViewState) => {
    const shown = ids.length > 1 ? ids.filter((id) => shownIn(state).byId.has(id)) : ids
    return shown.length > 0 ? shown : ids
  }
  return (
    actorsNamed('network.did.hid', seen(more(was, is), before), graph) ??
    actorsNamed('network.did.broughtBack', seen(more(is, was), after), graph)
  )
}

function kinds(before: ViewState, after: ViewState, _graph: MapGraph, shownIn: ShownIn): ActionName | undefined {
  const [was, is] = [shownKinds(before), shownKinds(after)]
  return (
    ofKinds('network.did.hid', more(is, was), () => shownIn(before)) ??
    ofKinds('network.did.broughtBack', more(was, is), () => shownIn(after))
  )
}

function pins({ pins: was = [] }: ViewState, { pins: is = [] }: ViewState, graph: MapGraph): ActionName | undefined {
  const ids = (list: readonly Pin[]) => list.map(({ id }) => id)
  const moved = is.filter((pin) => was.some(({ id, x, y }) => id === pin.id && (x !== pin.x || y !== pin.y)))
  return (
    actorsNamed('network.did.pinned', more(ids(was), ids(is)), graph) ??
    actorsNamed('network.did.unpinned', more(ids(is), ids(was)), graph) ??
    actorsNamed('network.did.moved', ids(moved), graph)
  )
}

/** What stood in the middle without being named does not come there when it is. */
function middle(before: ViewState, { ego }: ViewState, graph: MapGraph): ActionName | undefined {
  return ego === undefined || ego === middleIn(graph, before)
    ? undefined
    : { key: 'network.did.middle', values: { name: graph.byId.get(ego)?.name ?? ego } }
}

function firms({ firms: was = [] }: ViewState, { firms: is = [] }: ViewState, graph: MapGraph): ActionName | undefined {
  const pagesIn = (list: typeof was, id: string) => list.find(({ cluster }) => cluster === id)?.pages ?? 0
  const clusters = new Set([...was, ...is].map(({ cluster }) => cluster))
  const changed = [...clusters].find((id) => pagesIn(was, id) !== pagesIn(is, id))
  if (changed === undefined) return undefined
  const opened = pagesIn(is, changed) > pagesIn(was, changed)
  const name = graph.byId.get(changed)?.name ?? changed
  return { key: opened ? 'network.did.expanded' : 'network.did.collapsed', values: { name } }
}

function chosen(before: ViewState, after: ViewState, graph: MapGraph): ActionName | undefined {
  const [was, is] = [allChosen(before), allChosen(after)]
  if (is.length === 0 && was.length > 0) return { key: 'network.did.chosenNone' }
  return (
    actorsNamed('network.did.chose', more(was, is), graph) ?? actorsNamed('network.did.unchose', more(is, was), graph)
  )
}

/** Names one actor, counts several; undefined for none. */
function actorsNamed(key: WordKey, ids: readonly string[], { byId }: MapGraph): ActionName | undefined {
  const [first, ...others] = ids
  if (first === undefined) return undefined
  const known = ids.flatMap((id) => byId.get(id) ?? [])
  if (others.length === 0 && known[0]) return { key, values: { what: known[0].name } }
  return counted(key, known, ids.length)
}

function counted(key: WordKey, actors: readonly MapActor[], count: number): ActionName {
  const [kind, ...others] = new Set(actors.map((actor): Kind => actor.kind))
  const one = kind !== undefined && others.length === 0 && actors.length === count
  return { key, what: { key: one ? `network.counted.${kind}` : 'network.counted', values: { count } } }
}

function ofKinds(key: WordKey, names: readonly string[], shown: () => MapGraph): ActionName | undefined {
  if (names.length === 0) return undefined
  if (names.includes('FIRM')) {
    const alone = names.length === 1
    const what = alone ? 'network.counted.firms' : 'network.counted.kinds'
    return { key, what: { key: what, values: { count: names.length } } }
  }
  const actors = shown().actors.filter(({ kind }) => names.includes(kind))
  return counted(key, actors, actors.length)
}
