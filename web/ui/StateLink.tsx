import type { ComponentProps } from 'react'
import type { Change } from '../state/changeViewState.ts'
import { useViewState } from '../state/useViewState.ts'

interface StateLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  /** What the link changes in the state of the page. */
  readonly to: Change
  /** Called when the link was followed in this page. */
  onFollowed?(): void
}

/** A real link to a changed state of the page: it can be copied, opened in a tab, and is one step of history. */
export function StateLink({ to, onFollowed, children, ...rest }: StateLinkProps) {
  const { linkTo } = useViewState()
  const { href, onClick } = linkTo(to)
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick(event)
        if (event.defaultPrevented) onFollowed?.()
      }}
    >
      {children}
    </a>
  )
}
