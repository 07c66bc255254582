import type { ReactNode } from 'react'
import type { Change } from '../state/changeViewState.ts'
import { StateLink } from './StateLink.tsx'

interface ActorLinkProps {
  readonly id: string
  /** What else the link changes. */
  readonly also?: Change
  readonly children: ReactNode
}

/**
 * The name of an actor in a table or a list: it opens the actor's page, everywhere. What chooses a row is its `ChooseRow`.
 * Only in the panel beside a picture a name opens in that panel, which leads to the page.
 */
export function ActorLink({ id, also, children }: ActorLinkProps) {
  return <StateLink to={{ view: 'actor', actor: id, link: undefined, ...also }}>{children}</StateLink>
}
