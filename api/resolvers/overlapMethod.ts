/** Everything that somebody needs to ask the same again, and to cite the answer. */
import { createHash } from 'node:crypto'
import { smallestQ } from '../domain/chance/chance.ts'
import { burnIn, thinning } from '../domain/chance/curveball.ts'
import { pairCount } from '../domain/overlap/pairIndex.ts'
import type { Graph } from '../graph/graph.ts'
import { type Drawn, drawnOf, type OverlapBase } from './overlapOf.ts'
import type { OverlapQuestion } from './overlapQuestion.ts'

const nullModelName =
  'Fixed degrees within each sector: Curveball, global trades (Strona et al. 2014; Carstens et al. 2018)'

/** Beside what is answered, what the hash is made of. */
export interface AskedMethod extends ReturnType<typeof described> {
  readonly ids: readonly string[]
  readonly drawn: Drawn | undefined
}

/** What was asked, in words and numbers. */
function described(graph: Graph, { year, ids }: OverlapBase, question: OverlapQuestion) {
  const { id, version, synthetic } = graph.dataset
  const { sectors, roles = null, types = null, confidence = null, weighted, draws, seed } = question
  const tests = pairCount(ids.length)
  const conditions = { sectors, roles, types, confidence, weighted }
  const model = { nullModel: nullModelName, draws, seed, burnIn, thinning, tests, smallestQ: smallestQ(tests, draws) }
  return { dataset: id, version, synthetic, year, ...conditions, ...model }
}

export function overlapMethod(
  graph: Graph,
  { base, question, drawn }: { base: OverlapBase; question: OverlapQuestion; drawn: Drawn | undefined },
): AskedMethod {
  return { ...described(graph, base, question), ids: base.ids, drawn }
}

/** SHA-256 over method and counts of all pairs of all clusters: equal answers have equal hashes, on every machine. */
export function overlapHash({ drawn, ids, ...method }: AskedMethod): string {
  const { observed, deviation, squares, less, more } = drawnOf({ drawn }).tally
  const counts = [observed, deviation, squares, less, more].map((column) => [...column])
  return createHash('sha256').update(JSON.stringify({ method, ids, counts })).digest('hex')
}
