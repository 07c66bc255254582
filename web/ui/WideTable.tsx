import type { ReactNode } from 'react'
import { useWidth } from './useWidth.ts'
import './wideTable.css'

interface WideTableProps {
  /** What the table shows; also the name of the part that scrolls. */
  readonly caption: string
  readonly className?: string
  readonly children: ReactNode
}

/** A table that scrolls sideways where it has no room; only then it is a stop for the keyboard, which can scroll it too. */
export function WideTable({ caption, className = '', children }: WideTableProps) {
  const { ref, width } = useWidth<HTMLDivElement>()
  const scrolls = width > 0 && (ref.current?.scrollWidth ?? 0) > width
  return (
    // No landmark: the section around it is one, with the same name.
    <div ref={ref} className="wide" {...(scrolls && { role: 'group', tabIndex: 0, 'aria-label': caption })}>
      <table className={`list ${className}`}>
        <caption className="visually-hidden">{caption}</caption>
        {children}
      </table>
    </div>
  )
}
