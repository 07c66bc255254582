/** Every data set that a database serves, kept up to date while the API runs. */
import { cypherText } from './cypherTexts.ts'
import type { Engine, Row } from './engine.ts'
import type { Graph, ServedDataset } from './graph.ts'
import { bindGraph } from './versionedGraph.ts'

export interface Atlas {
  /** The current version of each data set; the first one is what opens when none is named. Empty before any import. */
  datasets(): readonly ServedDataset[]
  /**
   * The current version unless one is named, by its start if that is unambiguous; the default data set unless one is
   * named. Undefined when there is none.
   */
  graph(id?: string, version?: string): Promise<Graph | undefined>
  /** Asks the database now which versions there are. Errors: those of `Engine.read`. */
  refresh(): Promise<void>
  /** True when the database answers and serves a data set whose network is loaded. Loads it if need be; never throws. */
  ready(): Promise<boolean>
  /** Stops asking; the engine stays open. */
  close(): void
}

interface Options {
  /** Ids of data sets in the order in which they are offered; others follow by id. */
  readonly order?: readonly string[]
  readonly refreshMs?: number
  /** How many versions that are not current stay loaded. */
  readonly pinned?: number
  /** Called once when the database goes, with why, and once when it is back. */
  readonly onGone?: (why: unknown) => void
  readonly onBack?: () => void
}

function asDataset(row: Row): ServedDataset {
  const gaps: unknown = JSON.parse(String(row.gaps ?? '[]'))
  // Versions imported before the year could be left out have named it.
  return { ...row, gaps, yearNamed: row.yearNamed !== false } as unknown as ServedDataset
}

function inOrder(order: readonly string[]): (a: ServedDataset, b: ServedDataset) => number {
  const rank = ({ id }: ServedDataset): number => (order.includes(id) ? order.indexOf(id) : order.length)
  return (a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)
}

/** Graphs by version: all current ones and the last few others that were asked for. */
function graphShelf(engine: Engine, pinned: number) {
  const shelf = new Map<string, Graph>()
  const nameOf = ({ id, version }: ServedDataset): string => `${id}/${version}`
  return {
    graph(dataset: ServedDataset): Graph {
      const name = nameOf(dataset)
      const graph = shelf.get(name) ?? bindGraph(engine, dataset)
      shelf.delete(name)
      shelf.set(name, graph)
      return graph
    },
    /** Lets go what the database no longer has, what became or ceased to be current, and the longest unused others. */
    tidy(stored: readonly ServedDataset[]): void {
      const byName = new Map(stored.map((dataset) => [nameOf(dataset), dataset]))
      const others: string[] = []
      for (const [name, graph] of shelf) {
        const now = byName.get(name)
        if (now?.current !== graph.dataset.current) shelf.delete(name)
        else if (!now.current) others.push(name)
      }
      for (const name of others.slice(0, Math.max(0, others.length - pinned))) shelf.delete(name)
    },
  }
}

/** Errors: those of `Engine.read`, when the database does not answer at the start. */
export async function openAtlas(engine: Engine, options: Options = {}): Promise<Atlas> {
  const { order = ['catalogue-2017'], refreshMs = 5_000, pinned = 4, onGone, onBack } = options
  const shelf = graphShelf(engine, pinned)
  let stored: readonly ServedDataset[] = []
  let current: readonly ServedDataset[] = []

  let gone = false
  async function readDatasets() {
    try {
      const rows = await engine.read(cypherText('datasets'), {})
      if (gone) onBack?.()
      gone = false
      return rows
    } catch (error) {
      if (!gone) onGone?.(error)
      gone = true
      throw error
    }
  }
  async function refresh(): Promise<void> {
    const rows = await readDatasets()
    stored = rows.map(asDataset)
    current = stored.filter((dataset) => dataset.current).sort(inOrder(order))
    shelf.tidy(stored)
  }
  await refresh()
  const timer = setInterval(() => {
    refresh().catch(() => undefined)
  }, refreshMs).unref()

  async function graph(id = current[0]?.id, version?: string): Promise<Graph | undefined> {
    const candidates = version === undefined ? current : stored.filter((one) => one.version.startsWith(version))
    const [found, another] = candidates.filter((dataset) => dataset.id === id)
    if (!found || another) return undefined
    const bound = shelf.graph(found)
    shelf.tidy(stored)
    return bound
  }
  return {
    datasets: () => current,
    graph,
    refresh,
    async ready() {
      try {
        await refresh()
        const served = await graph()
        await served?.projection()
        return served !== undefined
      } catch {
        return false
      }
    },
    close: () => clearInterval(timer),
  }
}
