/** Which events pass a filter. */

interface Dated {
  /** ISO date: year, month or day. */
  readonly date: string
  readonly type: string
  /** Ids of the actors that went in and came out. */
  readonly from: readonly string[]
  readonly to: readonly string[]
}
export interface EventFilter {
  readonly types?: readonly string[] | null
  /** Id of an actor that went in or came out. */
  readonly actor?: string | null
  /** ISO dates or years, both included. */
  readonly from?: string | null
  readonly to?: string | null
}

/**
 * An event whose date is less precise than a bound is in when any day of it is: an event of 2013 passes
 * `from: "2013-05-01"`, and an event of 2013-05-01 passes `to: "2013"`.
 */
function within({ date }: Dated, from: string, to: string): boolean {
  const precision = (bound: string): number => Math.min(bound.length, date.length)
  const startsLate = date.slice(0, precision(from)) >= from.slice(0, precision(from))
  return startsLate && (to === '' || date.slice(0, precision(to)) <= to.slice(0, precision(to)))
}

/** The events that pass, in the order given. */
export function filterEvents<Event extends Dated>(events: readonly Event[], filter: EventFilter): readonly Event[] {
  const { types, actor } = filter
  return events.filter(
    (event) =>
      (!types || types.includes(event.type)) &&
      (!actor || event.from.includes(actor) || event.to.includes(actor)) &&
      within(event, filter.from ?? '', filter.to ?? ''),
  )
}
