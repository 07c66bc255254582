/** Who hosts a network (S115: every one has a host): an institution, another cluster, or an invented organisation behind it. */
import { foldText } from '../../../api/domain/foldText.ts'
import type { PackageRow } from '../../package/writePackage.ts'
import type { PlannedCluster } from './clusterPlan.ts'

interface Host {
  readonly id: string
  /** True when the host is a knowledge institution of the pool and so one of the cluster's partners. */
  readonly institution: boolean
}
const words: Readonly<Record<string, readonly [string, string]>> = {
  association: ['Foreningen', 'The association'],
  foundation: ['Fonden', 'The foundation'],
}

/** The host of a cluster, or undefined for a cluster that is no network. */
export function hostOf({ host, name }: PlannedCluster): Host | undefined {
  if (!host) return undefined
  const invented = words[host]
  if (!invented) return { id: host, institution: !host.startsWith('dk-cluster-') }
  return { id: `dk-other-${foldText(`${invented[0]} bag ${name}`).replaceAll(' ', '-')}`, institution: false }
}

/** The invented organisations behind the networks of model 4, as rows of actors. */
export function inventedHosts(clusters: readonly PlannedCluster[]): PackageRow[] {
  return clusters.flatMap((cluster) => {
    const invented = words[cluster.host]
    if (!invented) return []
    const { municipality, region, lat, lon } = cluster
    return [
      {
        id: hostOf(cluster)?.id,
        kind: 'other',
        type: cluster.host,
        name: `${invented[0]} bag ${cluster.name}`,
        nameEn: `${invented[1]} behind ${cluster.name}`,
        municipality,
        region,
        lat,
        lon,
        validFrom: cluster.founded,
        field: cluster.field,
        synthetic: true,
        source: 'source-generator',
        locator: `clusterPlan.csv, ${cluster.number}`,
      },
    ]
  })
}
