/** Who loses when clusters become one or end: every partner that loses a membership, with the regions that it loses. */
import { countFile } from '../cost/filePoints.ts'
import { type AskedChange, askConsolidation } from '../questions/consolidation.ts'
import { coverageLines, usualConditions } from './comparison.ts'
import type { TableFile } from './makeTable.ts'
import { readActors } from './readRows.ts'
import type { Column } from './table.ts'
import { headingOf, wordOf } from './words.ts'

interface ChangeLine extends AskedChange {
  readonly name: string
  readonly kind: string
}

const columns: readonly Column<ChangeLine>[] = [
  { id: 'id', type: 'code', value: ({ id }) => id },
  { id: 'name', type: 'text', heading: headingOf('table.name'), value: ({ name }) => name },
  {
    id: 'kind',
    type: 'word',
    heading: headingOf('table.kind'),
    value: ({ kind }) => kind.toUpperCase(),
    says: ({ kind }, language) => wordOf('kind', kind, language),
  },
  {
    id: 'outcome',
    type: 'word',
    heading: headingOf('losers.outcome'),
    value: ({ outcome }) => outcome.toUpperCase(),
    says: ({ outcome }, language) => wordOf('outcome', outcome, language),
  },
  {
    id: 'clusterCount',
    type: 'count',
    heading: headingOf('losers.before'),
    value: ({ clusterCount }) => clusterCount,
  },
  {
    id: 'remainingCount',
    type: 'count',
    heading: headingOf('losers.after'),
    value: ({ remainingCount }) => remainingCount,
  },
  {
    id: 'lostMembershipCount',
    type: 'count',
    heading: headingOf('losers.lost'),
    value: ({ clusterCount, remainingCount }) => clusterCount - remainingCount,
  },
  {
    id: 'lostRegionCount',
    type: 'count',
    heading: headingOf('losers.regions'),
    value: (row) => row.lostRegions.length,
  },
  { id: 'lostRegions', type: 'text', value: ({ lostRegions }) => lostRegions.join(' ') },
  { id: 'clusterIds', type: 'text', value: ({ clusterIds }) => clusterIds.join(' ') },
  { id: 'groupPlaces', type: 'text', value: ({ groupPlaces }) => groupPlaces.join(' ') },
]

/** The most memberships, or regions, lost first. */
export const changedPartnersTable: TableFile<ChangeLine> = {
  count: countFile.changedPartners,
  takes: {
    parameters: ['groups', 'ended', 'sector', 'role', 'confidence', 'type', 'year'],
    sort: ['memberships', 'regions'],
    usual: usualConditions,
  },
  async make({ graph, signal }, { asked: { groups = [], ...asked }, sort }) {
    const { changesWith, method, year } = await askConsolidation({ graph }, { groups, ...asked })
    const order = sort?.key === 'regions' ? 'regions' : 'memberships'
    const changes = changesWith(['lost', 'one_left', 'fewer'], order)
    const actors = await readActors(
      graph,
      changes.map(({ id }) => id),
      signal,
    )
    const rows = changes.map((change) => {
      const { name = change.id, kind = '' } = actors.get(change.id) ?? {}
      return { ...change, name, kind }
    })
    const hash = method.hash()
    const groupLines = method.groups.map((group) => group.join(' '))
    const described = { ...method, hash, groups: groupLines, coverages: coverageLines(method.coverages) }
    // Turned round in the address: who loses least comes first.
    return {
      columns,
      rows: sort?.descending ? rows.toReversed() : rows,
      year,
      method: described,
      edition: hash.slice(0, 8),
    }
  },
}
