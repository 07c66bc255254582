import { group } from 'd3-array'
import { useMemo } from 'react'
import type { Method } from '../../generated/graphql.ts'
import { useWords } from '../../words/useWords.tsx'
import { MethodLine } from './MethodLine.tsx'
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
