/** Who could introduce a cluster to an institution? */
import { sectorOfWord } from '../domain/closedLists.ts'
import { clustersOfPartner, partnersOfCluster } from '../domain/partners/partnerLandscape.ts'
import { type MissingStep, path } from '../domain/partners/path.ts'
import { sharedAboveChance } from '../domain/partners/sharedAboveChance.ts'
import { badUserInput, notFound } from '../errors.ts'
import type { Graph } from '../graph/graph.ts'
import type { Ends } from './memory/loaders.ts'
import { clusterOf, type PartnerBase, partnerBase, partnerSectors } from './partners/partnerBase.ts'
import { type AskedPartnerMethod, partnerMethod } from './partners/partnerMethod.ts'

export interface AskedChain {
  readonly partner: string
  readonly cluster: string
  /** Links from the cluster that asks to the institution, in the order in which they are walked. */
  readonly steps: readonly Ends[]
  readonly uncertain: number
  readonly likely: number
  readonly shared: number
  readonly expected: number
  readonly byChance: number
}
export interface AskedPath {
  readonly from: string
  readonly to: string
  readonly chains: readonly AskedChain[]
  readonly missingStep: MissingStep | null
  /** Clusters that work with the institution. */
  readonly working: readonly string[]
  readonly method: AskedPartnerMethod
}

/** Errors: BAD_USER_INPUT unless an institution that is no partner yet, NOT_FOUND when there is none. */
async function checkEnds(graph: Graph, base: PartnerBase, from: number, asked: { from: string; to: string }) {
  const { from: cluster, to } = asked
  if (cluster === to) throw badUserInput('to', 'must be an institution and not the cluster itself', 'TWICE')
  const [{ numberOf }, { kind }] = await Promise.all([graph.projection(), graph.directory()])
  const word = kind[numberOf.get(to) ?? -1]
  if (word === undefined) throw notFound('institution', [to])
  if (!partnerSectors.some((sector) => sector === sectorOfWord(word)))
    throw badUserInput('to', 'must be a knowledge institution or a public actor', 'FORM')
  const partner = base.partnerAt.get(to)
  if (partner !== undefined && partnersOfCluster(base.landscape, from).includes(partner))
    throw badUserInput('to', 'is a partner of the cluster already: nobody has to introduce them', 'CONFLICT')
  return partner
}

export async function askPath(
  { graph }: { readonly graph: Graph },
  asked: { readonly from: string; readonly to: string },
): Promise<AskedPath> {
  const base = await partnerBase(graph)
  const { landscape, projection, clusterId, partnerId } = base
  const from = clusterOf(base, asked.from)
  const to = await checkEnds(graph, base, from, asked)
  const shared = sharedAboveChance(landscape, from)
  const nobody = {
    chains: [],
    missing: partnersOfCluster(landscape, from).length === 0 ? 'partners' : 'clusters',
  } as const
  const confidenceOf = (cluster: number, partner: number): number =>
    projection.confidence[base.linkAt(cluster, partner)] ?? 0
  const found = to === undefined ? nobody : path(landscape, from, to, shared, confidenceOf)
  const chains = found.chains.map((chain) => {
    const [partner, cluster] = [partnerId(chain.partner), clusterId(chain.cluster)]
    const steps = [
      { actor: partner, cluster: asked.from },
      { actor: partner, cluster },
      { actor: asked.to, cluster },
    ]
    return { ...chain, partner, cluster, steps, expected: shared.expected[chain.cluster] ?? 0 }
  })
  return {
    ...{ from: asked.from, to: asked.to, chains, missingStep: found.missing },
    working: to === undefined ? [] : Array.from(clustersOfPartner(landscape, to), clusterId),
    method: partnerMethod(graph, 'path', { cluster: asked.from, to: asked.to }, () => [chains, found.missing]),
  }
}
