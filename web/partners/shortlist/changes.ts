/** Steps of a shortlist: pure. Each gives what changes in the state of the page. */
import { mostDismissed, mostShortlisted, type Shortlisted, tidyNote } from '../../state/parameters/partners.ts'

/** Both lists; an empty one is none. */
export interface Lists {
  readonly shortlist?: readonly Shortlisted[] | undefined
  readonly dismissed?: readonly string[] | undefined
}
/** As they shall be. */
export type ListChange = Required<Lists>

const orNone = <Item>(items: readonly Item[]) => (items.length > 0 ? items : undefined)
const changed = (shortlist: readonly Shortlisted[], dismissed: readonly string[]): ListChange => ({
  shortlist: orNone(shortlist),
  dismissed: orNone(dismissed),
})

export const isFull = ({ shortlist = [] }: Lists): boolean => shortlist.length >= mostShortlisted
export const isDismissedFull = ({ dismissed = [] }: Lists): boolean => dismissed.length >= mostDismissed

/** At its end; on a full list nothing changes. */
export function add(lists: Lists, id: string): ListChange {
  const { shortlist = [], dismissed = [] } = lists
  const there = shortlist.some((item) => item.id === id)
  const longer = there || isFull(lists) ? shortlist : [...shortlist, { id }]
  return changed(
    longer,
    dismissed.filter((other) => other !== id),
  )
}

export function remove({ shortlist = [], dismissed = [] }: Lists, id: string): ListChange {
  return changed(
    shortlist.filter((item) => item.id !== id),
    dismissed,
  )
}

/** One place up (-1) or down (1); at the end of the list nothing changes. */
export function move({ shortlist = [], dismissed = [] }: Lists, id: string, by: -1 | 1): ListChange {
  const from = shortlist.findIndex((item) => item.id === id)
  const item = shortlist[from]
  const to = from + by
  if (!item || to < 0 || to >= shortlist.length) return changed(shortlist, dismissed)
  return changed(shortlist.toSpliced(from, 1).toSpliced(to, 0, item), dismissed)
}

/** An empty note is none. */
export function annotate({ shortlist = [], dismissed = [] }: Lists, id: string, text: string): ListChange {
  const note = tidyNote(text)
  return changed(
    shortlist.map((item) => (item.id === id ? { id, ...(note && { note }) } : item)),
    dismissed,
  )
}

/** Not relevant: it leaves the shortlist too. On a full list nothing changes. */
export function dismiss(lists: Lists, id: string): ListChange {
  const { shortlist = [], dismissed = [] } = lists
  if (dismissed.includes(id) || isDismissedFull(lists)) return changed(shortlist, dismissed)
  return changed(
    shortlist.filter((item) => item.id !== id),
    [...dismissed, id],
  )
}

export function restore({ shortlist = [], dismissed = [] }: Lists, id: string): ListChange {
  return changed(
    shortlist,
    dismissed.filter((other) => other !== id),
  )
}
