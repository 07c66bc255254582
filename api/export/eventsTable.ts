/** What happened to clusters, one row an event, oldest first. */
import { countFile } from '../cost/filePoints.ts'
import { filterEvents } from '../domain/events.ts'
import type { EventRow } from '../graph/reads.ts'
import { eventsOf } from '../questions/memory/eventsOf.ts'
import { reference } from '../questions/memory/reference.ts'
import { software } from '../software.ts'
import type { TableFile } from './makeTable.ts'
import { checkRows, readActors } from './readRows.ts'
import type { Column } from './table.ts'
import { headingOf, wordOf } from './words.ts'

interface EventLine {
  readonly event: EventRow
  readonly fromNames: string
  readonly toNames: string
  readonly sourceTitle: string
}

const columns: readonly Column<EventLine>[] = [
  { id: 'id', type: 'code', value: ({ event }) => event.id },
  { id: 'date', type: 'date', heading: headingOf('events.column.date'), value: ({ event }) => event.date },
  { id: 'precision', type: 'word', value: ({ event }) => event.precision.toUpperCase() },
  {
    id: 'type',
    type: 'word',
    heading: headingOf('events.column.type'),
    value: ({ event }) => event.type.toUpperCase(),
    says: ({ event }, language) => wordOf('event', event.type, language),
  },
  { id: 'developmentPath', type: 'count', value: ({ event }) => event.path },
  { id: 'from', type: 'text', value: ({ event }) => event.from.join(' ') },
  { id: 'fromNames', type: 'text', heading: headingOf('events.from'), value: ({ fromNames }) => fromNames },
  { id: 'to', type: 'text', value: ({ event }) => event.to.join(' ') },
  { id: 'toNames', type: 'text', heading: headingOf('events.to'), value: ({ toNames }) => toNames },
  {
    id: 'confidence',
    type: 'word',
    heading: headingOf('evidence.confidence'),
    value: ({ event }) => event.confidence.toUpperCase(),
    says: ({ event }, language) => wordOf('confidence', event.confidence, language),
  },
  { id: 'source', type: 'code', value: ({ event }) => event.source },
  {
    id: 'sourceTitle',
    type: 'text',
    heading: headingOf('evidence.source'),
    value: ({ sourceTitle }) => sourceTitle,
  },
  { id: 'locator', type: 'text', heading: headingOf('evidence.locator'), value: ({ event }) => event.locator },
  { id: 'remark', type: 'text', value: ({ event }) => event.remark },
  { id: 'remarkEn', type: 'text', value: ({ event }) => event.remarkEn },
]

export const eventsTable: TableFile<EventLine> = {
  count: countFile.events,
  takes: { parameters: ['events'] },
  async make({ graph, signal }, { asked: { events: types } }) {
    const events = filterEvents(await eventsOf(graph), types ? { types } : {})
    checkRows(events.length)
    const named = events.flatMap(({ from, to }) => [...from, ...to])
    const actors = await readActors(graph, named, signal)
    const namesOf = (ids: readonly string[]) => ids.map((id) => actors.get(id)?.name ?? id).join(', ')
    const { sources } = await reference(graph)
    const rows = events.map((event) => ({
      event,
      fromNames: namesOf(event.from),
      toNames: namesOf(event.to),
      sourceTitle: String(sources.get(event.source)?.title ?? event.source),
    }))
    return { columns, rows, year: null, method: { software } }
  },
}
