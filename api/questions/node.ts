/** Which object has this id? */
import type { ActorRow, EventRow, LinkRow, RecordRow } from '../graph/reads.ts'
import type { Asking } from './asking.ts'
import { accountRows } from './memory/accountsOf.ts'
import { eventsOf } from './memory/eventsOf.ts'
import { linkEnds } from './memory/linkEnds.ts'
import { reference } from './memory/reference.ts'

interface Typed<Name extends string> {
  readonly __typename: Name
}
/** Rows of other tables than that of actors say what they are. */
export type AskedNode =
  | ActorRow
  | (LinkRow & Typed<'Link'>)
  | (EventRow & Typed<'Event'>)
  | (RecordRow & Typed<'Account'>)
  | (RecordRow & Typed<'Source'>)

/** What stands in memory of the data version once it was asked for: it has few sources, events and accounts. */
async function foundBesideActors(
  { graph, load }: Pick<Asking, 'graph' | 'load'>,
  id: string,
): Promise<AskedNode | null> {
  const [{ sources }, events, accounts, ends] = await Promise.all([
    reference(graph),
    eventsOf(graph),
    accountRows(graph),
    linkEnds(graph),
  ])
  const [link, source] = [ends.get(id), sources.get(id)]
  if (link) return { ...(await load.link.load(link)), __typename: 'Link' }
  const event = events.find((row) => row.id === id)
  if (event) return { ...event, __typename: 'Event' }
  const account = accounts.find((row) => row.id === id)
  if (account) return { ...account, __typename: 'Account' }
  return source ? { ...source, __typename: 'Source' } : null
}

/** An id that several tables have is the actor, link, event, account or source, the first of these. Null when there is none. */
export async function askNode(
  asking: Pick<Asking, 'graph' | 'load'>,
  { id }: { readonly id: string },
): Promise<AskedNode | null> {
  return (await asking.load.actor.load(id)) ?? foundBesideActors(asking, id)
}
