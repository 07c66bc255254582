/** Knowledge and public partners of the clusters of catalogue-2017 in 2016, straight from its tables. */
import { type Kind, sectorOf, sectors } from '../../api/domain/closedLists.ts'
import { tablesOf } from '../graph/tablesOf.ts'
import { type Matrix, networkOf } from './matrixNetwork.ts'

const year = 2016

export function catalogueMatrix() {
  const { actors, links } = tablesOf('data/catalogue-2017')
  const sector = (kind: unknown): string => sectorOf[String(kind) as Kind]
  const within = (from: unknown, to: unknown): boolean =>
    Number(String(from ?? 0).slice(0, 4)) <= year && year <= Number(String(to ?? 9999).slice(0, 4))
  const alive = actors.filter(({ validFrom, validTo }) => within(validFrom, validTo))
  const clusters = alive.filter(({ kind }) => kind === 'cluster').map(({ id }) => String(id))
  const kindOf = new Map(alive.map(({ id, kind }) => [String(id), sector(kind)]))
  const kept = links.filter(
    ({ actor, cluster, since, until }) =>
      ['knowledge', 'public'].includes(kindOf.get(String(actor)) ?? '') &&
      clusters.includes(String(cluster)) &&
      within(since, until),
  )
  const partners = [...new Set(kept.map(({ actor }) => String(actor)))]
  const linked = new Set(kept.map(({ actor, cluster }) => `${cluster} ${actor}`))
  const matrix: Matrix = clusters.map((cluster) => partners.map((actor) => (linked.has(`${cluster} ${actor}`) ? 1 : 0)))
  const sectorList: readonly string[] = sectors
  const codes = partners.map((actor) => sectorList.indexOf(kindOf.get(actor) ?? ''))
  return { clusters, partners, matrix, network: networkOf(matrix, codes) }
}
