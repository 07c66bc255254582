/** The 42 invented clusters as they are planned: who they are is written by hand, whom they work with is drawn. */
import type { fields, labels, levels } from '../../../api/domain/closedLists.ts'
import { readCsv } from '../../package/readCsv.ts'

export type Field = (typeof fields)[number]
export type Level = (typeof levels)[number]
export interface PlannedCluster {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly field: Field
  readonly municipality: string
  readonly region: string
  readonly lat: number
  readonly lon: number
  /** 1–6, or 0 for a cluster that none of the six models describes. */
  readonly model: number
  readonly network: boolean
  readonly level: Level
  readonly label: (typeof labels)[number]
  readonly founded: number
  readonly path: number
  /** Full-time equivalents of the secretariat in 2016. */
  readonly staff: number
  /** An actor's id; `association` or `foundation` for an invented one behind the cluster; empty for none. */
  readonly host: string
}

export function plannedClusters(): PlannedCluster[] {
  const places = new Map(
    readCsv(new URL('../../facts/municipalities.csv', import.meta.url)).map((row) => [row.code, row]),
  )
  return readCsv(new URL('clusterPlan.csv', import.meta.url)).map((row) => {
    const place = places.get(row.municipality)
    if (!place) throw new Error(`Cluster ${row.number} of the plan is in the unknown municipality ${row.municipality}.`)
    const model = Number(row.model)
    return {
      id: `dk-cluster-${row.number}`,
      number: row.number ?? '',
      name: row.name ?? '',
      field: row.field as Field,
      municipality: row.municipality ?? '',
      region: place.region_code ?? '',
      lat: Number(place.lat),
      lon: Number(place.lon),
      model,
      network: model >= 1 && model <= 4,
      level: row.level as Level,
      label: row.label as PlannedCluster['label'],
      founded: Number(row.founded),
      path: Number(row.path),
      staff: Number(row.staff),
      host: row.host ?? '',
    }
  })
}
