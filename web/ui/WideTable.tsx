import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import './wideTable.css'

interface WideTableProps {
  /** What the table shows; also the name of the part that scrolls. */
  readonly caption: string
  readonly className?: string
  readonly children: ReactNode
}

/** A table that scrolls sideways where it has no room; only then it is a stop for the keyboard, which can scroll it too. */
export function WideTable({ caption, className = '', children }: WideTableProps) {
  const ref = useRef<HTMLDivElement>(null)
  const scrolls = useScrollsSideways(ref)
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

/** Whether the content of an element is wider than it; follows both, because other words make a table wider in the same window. */
function useScrollsSideways(ref: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    for (const observed of [element, ...element.children]) observer.observe(observed)
    return () => observer.disconnect()
  }, [ref])
  return scrolls
}
