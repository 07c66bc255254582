/** Which criteria of the catalogue does a cluster meet? */
import { type Criterion, criteria } from '../domain/criteria.ts'
import { positionOf } from '../domain/yearNetwork.ts'
import type { RecordRow } from '../graph/reads.ts'
import type { Asking } from './asking.ts'
import { newestAccounts } from './memory/accountsOf.ts'
import { reference } from './memory/reference.ts'
import { yearNetworkOf } from './memory/yearNetworkOf.ts'

interface CriteriaArguments {
  /** Of a cluster. */
  readonly id: string
  readonly label: string | null
  readonly year?: number | null
}
export interface AskedCriterion extends Criterion {
  /** Its entry in the glossary; null when it has no such term. */
  readonly glossaryTerm: RecordRow | null
}

/** By number, 1 to 5. Errors: BAD_USER_INPUT for the year. */
export async function askCriteria(
  { graph }: Pick<Asking, 'graph'>,
  { id, label, year }: CriteriaArguments,
): Promise<readonly AskedCriterion[]> {
  const network = await yearNetworkOf(graph, year)
  const position = positionOf(network, id)
  const [{ inAccounts }, { terms }] = await Promise.all([newestAccounts(graph, network, [position]), reference(graph)])
  const { knowledge, public: publicActors, firms, dedicated } = network.counts
  const count = (column: Int32Array) => column[position] ?? 0
  const judged = criteria({
    knowledge: count(knowledge),
    public: count(publicActors),
    firms: count(firms),
    dedicated: count(dedicated),
    staffFte: inAccounts(id, 'staffFte').value,
    label,
    complete: graph.dataset.synthetic,
  })
  const described = terms.filter(({ category }) => category === 'criterion')
  return judged.map((criterion) => ({ ...criterion, glossaryTerm: described[criterion.number - 1] ?? null }))
}
