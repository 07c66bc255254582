import type { ReactNode } from 'react'

interface WideTableProps {
  /** What the table shows; also the name of the part that scrolls. */
  readonly caption: string
  readonly className?: string
  readonly children: ReactNode
}

/** A table that scrolls sideways where it has no room, by keyboard too. */
export function WideTable({ caption, className = '', children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable without a pointer.
    <section className="wide" aria-label={caption} tabIndex={0}>
      <table className={`list ${className}`}>
        <caption className="visually-hidden">{caption}</caption>
        {children}
      </table>
    </section>
  )
}
