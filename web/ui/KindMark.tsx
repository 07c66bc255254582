import type { Kind } from '../generated/graphql.ts'

/** Outlines in a box of 20 by 20 around 0,0, of equal weight to the eye; shape tells kinds apart where colour does not. */
const shapes: Readonly<Record<Kind, string>> = {
  CLUSTER: 'M0 -9 7.8 -4.5V4.5L0 9 -7.8 4.5V-4.5Z',
  UNIVERSITY: 'M-7.6 0a7.6 7.6 0 1 0 15.2 0a7.6 7.6 0 1 0 -15.2 0Z',
  GTS: 'M0 -9 9 0 0 9 -9 0Z',
  KNOWLEDGE:
    'M-2.6 -7H2.6A4.4 4.4 0 0 1 7 -2.6V2.6A4.4 4.4 0 0 1 2.6 7H-2.6A4.4 4.4 0 0 1 -7 2.6V-2.6A4.4 4.4 0 0 1 -2.6 -7Z',
  PUBLIC: 'M-6.8 -6.8H6.8V6.8H-6.8Z',
  FIRM: 'M-5.6 0a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0 -11.2 0Z',
  OTHER: 'M0 -8 8 6.5H-8Z',
}

export interface KindMarkProps {
  readonly kind: Kind
  /** Width and height in px; 16 when not given. */
  readonly size?: number
}

/** Shape and colour of a kind of actor. Decoration: the word always stands beside it. */
export function KindMark({ kind, size = 16 }: KindMarkProps) {
  const name = kind.toLowerCase()
  return (
    <svg className="kind-mark" width={size} height={size} viewBox="-10 -10 20 20" aria-hidden="true">
      <path d={shapes[kind]} fill={`var(--${name})`} stroke={`var(--${name}-edge)`} strokeWidth={20 / size} />
    </svg>
  )
}
