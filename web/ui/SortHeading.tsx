import type { ComponentProps } from 'react'
import { Icon } from './Icon.tsx'

interface SortHeadingProps extends Pick<ComponentProps<'th'>, 'rowSpan' | 'className'> {
  readonly text: string
  /** How the table is ordered by this column; absent when it is not. */
  readonly direction?: 'ascending' | 'descending' | undefined
  onSort(): void
}

/** The heading of a column that a table can be ordered by. */
export function SortHeading({ text, direction, onSort, ...rest }: SortHeadingProps) {
  return (
    <th {...rest} scope="col" aria-sort={direction}>
      <button type="button" className="sort" onClick={onSort}>
        {text}
        {direction && <Icon name={direction === 'ascending' ? 'sortedUp' : 'sortedDown'} size={12} />}
      </button>
    </th>
  )
}
