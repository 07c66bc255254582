/** What a view says first, sent with the page so that it is read before the code of the page is there. */
import { setTimeout as after } from 'node:timers/promises'
import { type FirstAnswer, firstHtml } from '../../web/first/firstHtml.tsx'
import { clusterFilter } from '../../web/state/clusterFilter.ts'
import { type Language, languages } from '../../web/state/parameters/page.ts'
import { parseViewState, type ViewState } from '../../web/state/viewState.ts'
import type { Atlas } from '../graph/atlas.ts'
import type { Graph } from '../graph/graph.ts'
import { askActor } from '../questions/actor.ts'
import { askLandscape } from '../questions/landscape.ts'
import { createLoaders } from '../questions/memory/loaders.ts'

/** HTML for the address (path and query) of a view in the language that it names, else the first of the browser's that there is. */
export type FirstHtml = (address: string, acceptLanguage: string) => Promise<string>

/** The page does not wait longer for it, in milliseconds. */
const patience = 100

function languageOf(acceptLanguage: string): Language {
  const spoken = acceptLanguage.split(',').map((tag) => tag.trim().slice(0, 2))
  const known = spoken.flatMap((tag) => languages.filter((language) => language === tag))
  return known[0] ?? 'da'
}

async function sayOf(graph: Graph, state: ViewState): Promise<Omit<FirstAnswer, 'dataset'>> {
  const { view, actor } = state
  if (view === 'landscape' && !clusterFilter(state)) return { landscape: await askLandscape({ graph }, {}) }
  if (view === 'actor' && actor) return { name: (await askActor({ load: createLoaders(graph) }, { id: actor })).name }
  return {}
}

export function openFirstAnswer(atlas: Pick<Atlas, 'graph'>): FirstHtml {
  async function answerTo(state: ViewState): Promise<FirstAnswer | undefined> {
    const graph = await atlas.graph(state.data, state.version)
    return graph && { dataset: graph.dataset, ...(await sayOf(graph, state)) }
  }
  return async (address, acceptLanguage) => {
    const state = parseViewState(address)
    // What cannot be answered, or not in time, the page itself says.
    const answer = answerTo(state).catch(() => undefined)
    return firstHtml(
      state.language ?? languageOf(acceptLanguage),
      await Promise.race([answer, after(patience, undefined)]),
    )
  }
}
