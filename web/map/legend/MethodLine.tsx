import type { Method } from '../../generated/graphql.ts'
import { dashes } from '../canvas/dashes.ts'

/** The line of a link that is known in this way; the word stands beside it. */
export function MethodLine({ method }: { readonly method: Method }) {
  return (
    <svg className="method-line" width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
      <path d="M0 8H20" stroke="currentColor" strokeWidth="2" strokeDasharray={dashes[method]?.join(' ')} />
    </svg>
  )
}
