/** What questions see of a database: an engine bound to one data version. */
import type { Directory } from '../domain/directory.ts'
import type { Projection } from '../domain/projection.ts'
import type { Reads } from './reads.ts'

/** A data set in one version, as `(:Dataset)` holds it. */
export interface ServedDataset {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly titleEn: string
  readonly description: string
  readonly descriptionEn: string
  readonly synthetic: boolean
  readonly licence: string
  readonly year: number
  /** Whether the package names the year; else it is the one in which most links hold. */
  readonly yearNamed: boolean
  readonly created: string
  readonly imported: string
  readonly current: boolean
  readonly gaps: readonly { readonly da: string; readonly en: string }[]
}

/** Which clusters are one and which have ended, by id. Groups ascend within and among each other. */
export interface MergedClusters {
  readonly merge: readonly (readonly string[])[]
  readonly ended: readonly string[]
  /** The only year that can be asked; null: links of all years. */
  readonly year: number | null
}

/** One data version, read-only. `$version` is added to every read; no resolver ever sees it. */
export interface Graph {
  readonly dataset: ServedDataset
  /** Null: the clusters are as they are in the data. */
  readonly merged: MergedClusters | null
  read<Name extends keyof Reads>(
    name: Name,
    parameters: Reads[Name]['parameters'],
    signal?: AbortSignal,
  ): Promise<readonly Reads[Name]['row'][]>
  /** The two-mode network, read once per data version. */
  projection(): Promise<Projection>
  /** What lists filter, order and search by, read once per data version. */
  directory(): Promise<Directory>
}
