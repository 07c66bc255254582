import { group } from 'd3-array'
import { useMemo } from 'react'
import type { Method } from '../../generated/graphql.ts'
import { useWords } from '../../words/useWords.tsx'
import { dashes } from '../canvas/dashes.ts'
import { methods } from './methods.ts'

interface LinkMethodsProps {
  /** A drawn link of a firm has no method. */
  readonly links: readonly { readonly method?: Method | undefined }[]
}

/** Items of a legend: how the links are known, each way with its number. */
export function LinkMethods({ links }: LinkMethodsProps) {
  const { say, count } = useWords()
  const ways = useMemo(() => group(links, ({ method }) => method), [links])
  return methods
    .map((method) => ({ method, number: ways.get(method)?.length ?? 0 }))
    .filter(({ number }) => number > 0)
    .map(({ method, number }) => (
      <li key={method}>
        <MethodLine method={method} />
        {say(`network.links.${method}`, { count: number })}
        <span className="legend-count">{count(number)}</span>
      </li>
    ))
}

/** The line of a link that is known in this way; the word stands beside it. */
function MethodLine({ method }: { readonly method: Method }) {
  return (
    <svg className="method-line" width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
      <path d="M0 8H20" stroke="currentColor" strokeWidth="2" strokeDasharray={dashes[method]?.join(' ')} />
    </svg>
  )
}
