import type { CSSProperties } from 'react'

interface DumbbellProps {
  readonly observed: number
  /** Absent: not known. */
  readonly expected: number | undefined
  /** Where the axis ends; it begins at 0. */
  readonly most: number
}

/** From the expected to the observed number on an axis that all rows share; the same figures stand beside it as text. */
export function Dumbbell({ observed, expected, most }: DumbbellProps) {
  const place = (value: number) => `${most > 0 ? (100 * value) / most : 0}%`
  const style = {
    '--observed': place(observed),
    '--from': place(Math.min(observed, expected ?? observed)),
    '--to': place(Math.max(observed, expected ?? observed)),
    '--expected': place(expected ?? 0),
  } as CSSProperties
  const direction = expected !== undefined && expected > observed ? 'fewer' : 'more'
  return (
    <span className={`dumbbell ${direction}`} style={style} aria-hidden="true">
      <span className="dumbbell-bar" />
      {expected !== undefined && <span className="dumbbell-expected" />}
      <span className="dumbbell-observed" />
    </span>
  )
}

/** What the two dots mean. */
export function DumbbellKey({ expected, shared }: { readonly expected: string; readonly shared: string }) {
  return (
    <span className="dumbbell-key">
      <span className="key-dot hollow" aria-hidden="true" />
      {expected}
      <span className="key-dot" aria-hidden="true" />
      {shared}
    </span>
  )
}
