/** The part of the page's state that the view About the data holds: pure, both ways. Defaults are absent. */
import type { EventType } from '../generated/late/graphql.ts'

export const eventTypes = [
  'FOUNDED',
  'RENAMED',
  'MERGED',
  'SPLIT',
  'ABSORBED',
  'ENDED',
  'LABELLED',
  'PROGRAMME',
  'REHOSTED',
  'PROJECT',
] as const satisfies readonly EventType[]

/** Characters of the longest text that the glossary is filtered by. */
export const longestFilter = 60

export interface AboutState {
  /** Types of the events that are shown; absent: all. */
  readonly events?: readonly EventType[]
  /** Id of the chosen event. */
  readonly event?: string
  /** What the terms of the glossary hold, without spaces around it. */
  readonly terms?: string
}

const id = /^[a-z0-9][a-z0-9._:~-]{0,127}$/i

/** The known types in the order of the list, each once; undefined when none is known or all are named. */
function readTypes(text: string | null): readonly EventType[] | undefined {
  const given = text?.toUpperCase().split(',') ?? []
  const types = eventTypes.filter((type) => given.includes(type))
  return types.length === 0 || types.length === eventTypes.length ? undefined : types
}

/** Reads the parameters of the view; what is unknown, malformed or the default is absent. */
export function parseAboutState(parameters: URLSearchParams): AboutState {
  const events = readTypes(parameters.get('events'))
  const event = parameters.get('event') ?? ''
  const terms = parameters.get('terms')?.trim() ?? ''
  return {
    ...(events && { events }),
    ...(id.test(event) && { event }),
    ...(terms !== '' && terms.length <= longestFilter && { terms }),
  }
}

/** The parameters that the state writes, in a fixed order, without those that are absent. */
export function aboutParameters({ events, event, terms }: AboutState): readonly (readonly [string, string])[] {
  return [
    ...(events ? [['events', events.join().toLowerCase()] as const] : []),
    ...(event ? [['event', event] as const] : []),
    ...(terms ? [['terms', terms] as const] : []),
  ]
}
