/** Sources, published figures, terms, models and places of a data version. */
import type { Graph } from '../../graph/graph.ts'
import type { RecordRow } from '../../graph/reads.ts'
import { perVersion } from './perVersion.ts'

export interface Model {
  readonly number: number
  readonly name: string
  readonly nameEn: string
  readonly traits: readonly RecordRow[]
}
export interface Reference {
  readonly sources: ReadonlyMap<string, RecordRow>
  /** Like terms and traits with the source itself in place of its id. */
  readonly benchmarks: readonly RecordRow[]
  readonly terms: readonly RecordRow[]
  /** By number. */
  readonly models: readonly Model[]
  readonly places: readonly RecordRow[]
}

function modelsOf(traits: readonly RecordRow[]): readonly Model[] {
  const numbers = [...new Set(traits.map(({ model }) => Number(model)))].sort((a, b) => a - b)
  return numbers.map((number) => {
    const own = traits.filter(({ model }) => model === number)
    return { number, name: String(own[0]?.modelName), nameEn: String(own[0]?.modelNameEn), traits: own }
  })
}

/** Read once per data version. */
export const reference: (graph: Graph) => Promise<Reference> = perVersion(async (graph) => {
  const [found] = await graph.read('reference', {})
  if (!found) throw new Error('The database gives no reference tables.')
  const sources = new Map(found.sources.map((row) => [String(row.id), row]))
  const cited = (rows: readonly RecordRow[]): readonly RecordRow[] =>
    rows.map((row) => ({ ...row, source: sources.get(String(row.source)) ?? null }))
  return {
    sources,
    benchmarks: cited(found.benchmarks),
    terms: cited(found.terms),
    models: modelsOf(cited(found.traits)),
    places: found.places,
  }
})

/** The source with this id; null when the id is null. */
export async function sourceOf(graph: Graph, id: unknown): Promise<RecordRow | null> {
  return (await reference(graph)).sources.get(String(id)) ?? null
}

/** The source that a row must have. */
export async function knownSource(graph: Graph, id: unknown): Promise<RecordRow> {
  const source = await sourceOf(graph, id)
  if (!source) throw new Error(`The source ${String(id)} is not stored.`)
  return source
}
