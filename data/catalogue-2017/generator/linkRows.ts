/** Links as rows of the package: every one says that it is synthetic and that its confidence is drawn. */
import type { PackageRow } from '../../package/writePackage.ts'
import type { Link } from './institutionalLinks.ts'
import { randomStream } from './random.ts'

/** The day on which the committed tables were made. */
export const created = '2026-11-23'

/** One row a link, in order; the locator is the line of the file, whose first line is the header. */
export function linkRows(links: readonly Link[]): PackageRow[] {
  const random = randomStream('confidence')
  return links.map(({ actor, cluster, role, since }, position) => ({
    id: `link-${actor.replace(/^dk-/, '')}-${cluster.replace(/^dk-/, '')}`,
    actor,
    cluster,
    role,
    since,
    source: 'source-generator',
    locator: `links.csv, row ${position + 2}`,
    method: 'synthetic',
    confidence: random.pick(['confirmed', 'confirmed', 'confirmed', 'likely', 'likely', 'uncertain']),
    retrieved: created,
  }))
}
