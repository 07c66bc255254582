import type { MapGraph } from './mapGraph.ts'

/** What stands out on the map. */
export interface Lit {
  /** Actors that are not dimmed. */
  readonly actors: ReadonlySet<string>
  /** Links of the neighbourhood. */
  readonly links: ReadonlySet<string>
  /** The actor whose details stand beside the map. */
  readonly opened: string | undefined
  /** All that is chosen, the opened actor too. */
  readonly chosen: ReadonlySet<string>
  readonly link: string | undefined
  /** The other end of the opened link. */
  readonly linkEnd: string | undefined
  /** Whether lit links show by a dash how they are known: only when the map's links differ in that. */
  readonly dashed: boolean
}

/** What was chosen on the map, by id. */
export interface Choice {
  /** The actor whose details stand beside the map. */
  readonly opened?: string | undefined
  /** What is chosen together with it. */
  readonly chosen?: readonly string[] | undefined
  readonly hovered?: string | undefined
  readonly link?: string | undefined
}

/**
 * Lights the neighbourhood of all that is chosen and of the hovered actor; with neither, every actor and no link. Beside
 * one chosen cluster the other clusters stay, because its place among them is what the map shows; beside several they do
 * not. Ids that are not on the map count as nothing.
 */
export function litBy(graph: MapGraph, { opened, chosen = [], hovered, link }: Choice = {}): Lit {
  const known = (ids: readonly (string | undefined)[]) =>
    ids.filter((id): id is string => id !== undefined && graph.byId.has(id))
  const together = new Set(known([opened, ...chosen]))
  const centres = [...together, ...known([hovered])]
  const others = together.size < 2 && centres.some((id) => graph.byId.get(id)?.kind === 'CLUSTER')
  const actors = new Set<string>()
  for (const { id, kind } of graph.actors) {
    const near = centres.some((one) => one === id || graph.neighbours.get(one)?.has(id))
    if (centres.length === 0 || near || (others && kind === 'CLUSTER')) actors.add(id)
  }
  const links = graph.links.filter(({ actor, cluster }) => centres.includes(actor) || centres.includes(cluster))
  const drawn = graph.links.find(({ id }) => id === link)
  return {
    actors,
    links: new Set(links.map(({ id }) => id)),
    opened: known([opened])[0],
    chosen: together,
    link,
    linkEnd: drawn?.actor === opened ? drawn?.cluster : drawn?.actor,
    dashed: new Set(graph.links.flatMap(({ method }) => method ?? [])).size > 1,
  }
}

/** The part of a drawing that marking needs. */
interface Drawing {
  batch(change: () => void): void
  nodes(): Marked
  edges(): Marked
}
interface Marked {
  forEach(each: (element: MarkedElement) => void): unknown
}
interface MarkedElement {
  id(): string
  hasClass(name: string): boolean
  toggleClass(name: string, on: boolean): unknown
}

/** Writes what is lit into the classes of the drawn elements. */
export function markLit(drawing: Drawing, lit: Lit): void {
  drawing.batch(() => {
    drawing.nodes().forEach((node) => {
      mark(node, 'dimmed', !lit.actors.has(node.id()))
      mark(node, 'chosen', lit.chosen.has(node.id()))
    })
    drawing.edges().forEach((edge) => {
      const chosen = lit.link === edge.id()
      mark(edge, 'lit', lit.links.has(edge.id()))
      mark(edge, 'chosen', chosen)
      mark(edge, 'dashed', chosen || (lit.dashed && lit.links.has(edge.id())))
    })
  })
}

/** Most elements stay as they were, and asking costs a tenth of writing. */
function mark(element: MarkedElement, name: string, on: boolean): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on)
}
