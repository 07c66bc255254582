/** Dated events of clusters and what follows from them: when an organisation began, ended, and by whom it was followed. */

import type { FactRow } from '../../package/factRow.ts'
import type { PackageRow } from '../../package/writePackage.ts'
import { type Citation, citations, confidenceOf, isMemory } from './citations.ts'
import { facts, judgements, listed } from './facts.ts'
import type { Trace } from './lastSeen.ts'
import type { Named, Names } from './names.ts'

const typeOf: Readonly<Record<string, string>> = {
  institution_merged: 'merged',
  consolidation_project: 'project',
  programme_round: 'programme',
  programme_ended: 'programme',
  programme_announced: 'programme',
  application: 'programme',
}
/** The four paths of development, by the words with which the facts begin. Other words are no path. */
const paths: readonly (readonly [string, number])[] = [
  ['development over time', 1],
  ['merger top-down', 2],
  ['top-down', 2],
  ['merger bottom-up', 3],
  ['host start-up', 4],
]
const beginnings = ['founded', 'merged', 'split']
const endings = ['merged', 'absorbed', 'ended']

/** What events say about one organisation. Dates are ISO days, months or years. */
export interface Life {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly successor?: string | undefined
  readonly path?: number | undefined
}
interface Event {
  readonly row: FactRow
  readonly type: string
  readonly path: number | undefined
  readonly citation: Citation
  readonly before: readonly Named[]
  readonly after: readonly Named[]
}

function parties(cell: string | undefined, names: Names): Named[] {
  return listed(cell).map((name) => {
    const named = names.named(name)
    if (!named) throw new Error(`The alias table does not say who "${name}" is.`)
    return named
  })
}

/** Every event of the facts, the later table after the earlier: where both speak of one thing, the earlier counts. */
export const eventRows = () => [...facts('cluster_events'), ...facts('cluster_events_2')]

function readEvents(names: Names): Event[] {
  return eventRows()
    .filter(({ source = '', date }) => !isMemory(source) && date !== '')
    .map((row) => {
      const [citation] = citations(row.source ?? '')
      if (!citation) throw new Error(`The event ${row.id} has no source.`)
      const type = typeOf[row.event_type ?? ''] ?? row.event_type ?? ''
      const path = paths.find(([words]) => row.note_path?.startsWith(words))?.[1]
      return { row, type, path, citation, before: parties(row.from, names), after: parties(row.to, names) }
    })
}

function eventRow({ row, type, path, citation }: Event, remarks: ReadonlyMap<string | undefined, FactRow>): PackageRow {
  const { remark, remarkEn } = remarks.get(row.id) ?? {}
  return {
    id: `dk-event-${row.id?.toLowerCase()}`,
    date: row.date,
    precision: row.date_precision,
    type,
    path,
    source: citation.source.id,
    locator: row.source,
    confidence: confidenceOf(row.confidence ?? '', citation.recorded),
    remark,
    remarkEn,
  }
}

function partyRows({ row, before, after }: Event): PackageRow[] {
  const rows = (side: readonly Named[], direction: string) =>
    [...new Set(side.flatMap(({ ids }) => ids))].map((actor) => ({
      event: `dk-event-${row.id?.toLowerCase()}`,
      actor,
      direction,
    }))
  return [...rows(before, 'from'), ...rows(after, 'to')]
}

/** What one event says: it begins what comes out of a founding, merger or split, and ends what went whole into another or nothing. */
function said({ row, type, path, before, after }: Event): [string, Life][] {
  const came = after.flatMap(({ ids }) => ids)
  const went = before.flatMap(({ ids }) => ids)
  const whole = before.flatMap(({ ids, part }) => (part ? [] : ids)).filter((id) => !came.includes(id))
  const wholly = after.flatMap(({ ids, part }) => (part ? [] : ids))
  const fresh = beginnings.includes(type) ? wholly.filter((id) => !went.includes(id)) : []
  const ended = endings.includes(type) ? whole : []
  const successor = came.length === 1 ? came[0] : undefined
  return [
    ...(path ? came.map((id): [string, Life] => [id, { path }]) : []),
    ...fresh.map((id): [string, Life] => [id, { from: row.date }]),
    ...ended.map((id): [string, Life] => [id, { to: row.date, ...(successor && { successor }) }]),
  ]
}

/** The life of each organisation; where two events speak of the same thing, the earlier one counts. */
function lifetimes(events: readonly Event[]): Map<string, Life> {
  const lives = new Map<string, Life>()
  for (const [id, life] of events.flatMap(said)) lives.set(id, { ...life, ...lives.get(id) })
  return lives
}

export interface Events {
  readonly rows: readonly PackageRow[]
  readonly parties: readonly PackageRow[]
  readonly lives: ReadonlyMap<string, Life>
  readonly cited: readonly Citation[]
  readonly traces: readonly Trace[]
  /** Events that were only remembered: known gaps. */
  readonly remembered: readonly FactRow[]
  /** Events without a date: known gaps. */
  readonly undated: readonly FactRow[]
}

export function events(names: Names): Events {
  const read = readEvents(names)
  const remarks = new Map(judgements('eventRemarks').map((row) => [row.event, row]))
  return {
    rows: read.map((event) => eventRow(event, remarks)),
    parties: read.flatMap(partyRows),
    lives: lifetimes(read),
    cited: read.map(({ citation }) => citation),
    traces: read.map(({ row, before, after }) => ({
      ids: [...before, ...after].flatMap(({ ids }) => ids),
      dates: [row.date],
    })),
    remembered: eventRows().filter(({ source = '' }) => isMemory(source)),
    undated: eventRows().filter(({ date }) => date === ''),
  }
}
