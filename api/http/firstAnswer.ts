/** What a view says first, sent with the page so that it is read before the code of the page is there. */
import { setTimeout as after } from 'node:timers/promises'
import type { NamedPlace } from '../../web/actor/placeOf.ts'
import { type FirstActor, type FirstAnswer, type FirstHeadline, firstHtml } from '../../web/first/firstHtml.tsx'
import { clusterFilter } from '../../web/state/clusterFilter.ts'
import { partOf } from '../../web/state/parameters/about.ts'
import { type Language, languages } from '../../web/state/parameters/page.ts'
import { parseViewState, partsOf, type ViewState } from '../../web/state/viewState.ts'
import type { Atlas } from '../graph/atlas.ts'
import type { Graph } from '../graph/graph.ts'
import { askActor } from '../questions/actor.ts'
import { askLandscape } from '../questions/landscape.ts'
import { createLoaders } from '../questions/memory/loaders.ts'
import { perVersion } from '../questions/memory/perVersion.ts'
import { reference } from '../questions/memory/reference.ts'

/** HTML for the address (path and query) of a view in the language that it names, else the first of the browser's that there is. */
export type FirstHtml = (address: string, acceptLanguage: string) => Promise<string>

/** The page does not wait longer for it, in milliseconds. */
const patience = 100

function languageOf(acceptLanguage: string): Language {
  const spoken = acceptLanguage.split(',').map((tag) => tag.trim().slice(0, 2))
  const known = spoken.flatMap((tag) => languages.filter((language) => language === tag))
  return known[0] ?? 'da'
}

/** Whether the address names a view, data, year and language, and nothing else. */
const isPlain = (address: string) =>
  [...partsOf(address).given.keys()].every((name) => ['data', 'version', 'year', 'lang'].includes(name))

/** Every visit asks for it. */
const usualLandscapeOf = perVersion((graph) => askLandscape({ graph }, {}))
const landscapeOf = (graph: Graph, { year }: Pick<ViewState, 'year'>) =>
  year === undefined ? usualLandscapeOf(graph) : askLandscape({ graph }, { year })

/** What the head of its page says, in the words of the contract: those of closed lists in upper case. */
async function actorOf(graph: Graph, id: string) {
  const [row, { places }] = await Promise.all([askActor({ load: createLoaders(graph) }, { id }), reference(graph)])
  const { kind, type, field, legalForm } = row
  const upper = {
    kind: kind.toUpperCase(),
    type: type.toUpperCase(),
    field: field?.toUpperCase(),
    legalForm: legalForm?.toUpperCase(),
  }
  return { actor: { ...row, ...upper } as FirstActor, places: places as unknown as readonly NamedPlace[] }
}

/** Of an address that asks for more than this knows, the page itself states the headline. */
async function headlineOf(graph: Graph, address: string, state: ViewState): Promise<FirstHeadline | undefined> {
  const { view, actor } = state
  if (view === 'actor' && actor) return { view, ...(await actorOf(graph, actor)) }
  if (view === 'about') {
    const { description: da, descriptionEn: en } = graph.dataset
    return { view, part: partOf(state), lead: { da, en } }
  }
  if (view === 'network' && isPlain(address)) return { view }
  if (view === 'overlap' && isPlain(address)) return { view, clusters: (await landscapeOf(graph, state)).clusterCount }
  if (view === 'table' && isPlain(address)) return { view, landscape: await landscapeOf(graph, state) }
  if (view === 'landscape' && !clusterFilter(state)) return { view, landscape: await landscapeOf(graph, state) }
  return undefined
}

export function openFirstAnswer(atlas: Pick<Atlas, 'graph'>): FirstHtml {
  async function answerTo(address: string, state: ViewState): Promise<FirstAnswer | undefined> {
    const graph = await atlas.graph(state.data, state.version)
    return graph && { dataset: graph.dataset, headline: await headlineOf(graph, address, state) }
  }
  return async (address, acceptLanguage) => {
    const state = parseViewState(address)
    // What cannot be answered, or not in time, the page itself says.
    const answer = answerTo(address, state).catch(() => undefined)
    return firstHtml(
      state.language ?? languageOf(acceptLanguage),
      await Promise.race([answer, after(patience, undefined)]),
    )
  }
}
