/** What a file costs, in points: its cells at most, of which several take no longer than one value of an answer. */
import type { Sector } from '../domain/closedLists.ts'
import { usualSectors } from '../domain/overlap/bounds.ts'
import { pairCount } from '../domain/overlap/pairIndex.ts'
import { type DataSizes, together } from './dataSizes.ts'
import { drawPoints, fragilityTimes } from './drawPoints.ts'

export interface FileAsked {
  readonly sectors?: readonly Sector[] | undefined
  readonly clusters?: readonly string[] | undefined
  readonly draws?: number | undefined
  readonly fragility?: boolean | undefined
}
interface FilePoints {
  readonly points: number
  /** All but drawing. */
  readonly made: number
}
export type CountFile = (sizes: DataSizes, asked: FileAsked) => FilePoints

const cellsOfAPoint = 4
const columns = 25
/** Years of which a cluster has an account, as for lists of them. */
const accountsOfCluster = 20
/** What happened to a cluster, that files are charged for. */
const eventsOfCluster = 20

/** By rows at most. */
function ofRows(rows: number, drawn = 0): FilePoints {
  const made = 1 + Math.ceil((rows * columns) / cellsOfAPoint)
  return { points: made + Math.ceil(drawn), made }
}

export const countFile = {
  actors: ({ actors }, { sectors = usualSectors }) => ofRows(together(actors, ['cluster', ...sectors])),
  changedPartners: ({ actors }, { sectors = usualSectors }) => ofRows(together(actors, sectors)),
  firms: ({ actors }) => ofRows(actors.firm),
  links: ({ links }, { sectors = usualSectors }) => ofRows(together(links, sectors)),
  overlap: (sizes, { clusters, fragility, ...asked }) =>
    ofRows(
      pairCount(Math.min(clusters?.length ?? Infinity, sizes.clusters)),
      drawPoints('overlap', fragility ? fragilityTimes : 1, sizes, asked),
    ),
  sets: ({ actors }, { sectors = usualSectors }) => ofRows(together(actors, sectors)),
  accounts: ({ clusters }) => ofRows(clusters * accountsOfCluster),
  events: ({ clusters }) => ofRows(clusters * eventsOfCluster),
  sharedWith: ({ clusters, actors }) => ofRows(clusters + (clusters * together(actors, ['knowledge', 'public'])) / 50),
  bindingActors: (sizes, { sectors = usualSectors, ...asked }) =>
    ofRows(together(sizes.actors, sectors), drawPoints('bindingActors', 1, sizes, { sectors, ...asked })),
} as const satisfies Readonly<Record<string, CountFile>>
