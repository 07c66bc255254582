/** What goes to the thread that searches groupings, and what comes back. */
import type { Listed, SearchAsked, Stage, Suggested } from '../domain/groupings/search.ts'

export type Search =
  | { readonly kind: 'suggest'; readonly asked: SearchAsked }
  | { readonly kind: 'list'; readonly asked: SearchAsked; readonly suggested: Suggested; readonly within: number }

/** Begins a search, or gives the one up that runs. */
export type ToThread =
  | { readonly job: number; readonly search: Search }
  | { readonly job: number; readonly search?: never }

/** How far a job is, and with the last message what was found. */
export interface FromThread {
  readonly job: number
  readonly stage?: Stage
  readonly found?: Suggested | Listed
}
