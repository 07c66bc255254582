/** Everything that somebody needs to ask the same about partners again, and to cite the answer. */
import software from '../../../package.json' with { type: 'json' }
import { scoreWeights } from '../../domain/partners/partnerScores.ts'
import type { Graph } from '../../graph/graph.ts'
import { partnerSectors } from './partnerBase.ts'

export interface AskedPartnerMethod {
  readonly dataset: string
  readonly version: string
  readonly synthetic: boolean
  readonly software: string
  readonly sectors: readonly string[]
  readonly nullModel: string
  readonly chancePart: number
  readonly regionOfCluster: number
  readonly fieldOfCluster: number
  readonly region: number
  /** SHA-256 of method, question and answer, hexadecimal. */
  readonly hash: () => Promise<string>
}

/** Numbers are hashed with nine decimals, so that equal answers have equal hashes on every machine. */
async function sha256(value: unknown): Promise<string> {
  const text = JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Number(one.toFixed(9)) : one))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** `question` and `answer` are plain data. */
export function partnerMethod({ dataset }: Graph, question: unknown, answer: () => unknown): AskedPartnerMethod {
  const { id, version, synthetic } = dataset
  const method = {
    ...{ dataset: id, version, synthetic, software: software.version, sectors: partnerSectors },
    nullModel: 'Bipartite configuration model without regard to sectors (Saracco et al. 2015, 2017)',
    ...scoreWeights,
  }
  return { ...method, hash: () => sha256([method, question, answer()]) }
}
