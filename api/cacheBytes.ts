/** What each cache may hold, in bytes. Together 148 MB, as docs/operating.md says; each lets its longest unused go. */
const megabyte = 1024 * 1024

export const cacheBytes = {
  /** Finished answers and files, in every form that was asked for. */
  answers: 36 * megabyte,
  /** Documents that were read and found valid. */
  documents: 24 * megabyte,
  /** Random networks that were drawn. */
  nullModels: 24 * megabyte,
  /** Groupings that were found. */
  groupings: 4 * megabyte,
  /** What clusters share, as counted under each filter. */
  overlaps: 44 * megabyte,
  /** What the map shows of actors and links, as it was read. */
  mapColumns: 8 * megabyte,
  /** Networks in which clusters are one or have ended. */
  mergedGraphs: 8 * megabyte,
} as const
