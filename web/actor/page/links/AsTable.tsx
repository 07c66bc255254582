import type { Kind } from '../../../generated/graphql.ts'
import { StateLink } from '../../../ui/StateLink.tsx'
import { useWords } from '../../../words/useWords.tsx'
import { institutions } from './institutions.ts'

interface AsTableProps {
  /** Of the partner; nothing is offered for partners whose links stand in no table. */
  readonly kind: Kind
  /** Of the actor at the end that all the links share. */
  readonly name: string
}

/** The way to the same links in the view Table, where they can be ordered and taken as a file. */
export function AsTable({ kind, name }: AsTableProps) {
  const { say } = useWords()
  const held = institutions.find((each) => each === kind)
  if (!held) return null
  return (
    <StateLink to={{ view: 'table', actor: undefined, link: undefined, rows: 'links', kinds: [held], text: name }}>
      {say('actor.links.table')}
    </StateLink>
  )
}
