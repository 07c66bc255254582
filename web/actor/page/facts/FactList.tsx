import type { ReactNode } from 'react'
import { useWords } from '../../../words/useWords.tsx'

export interface NamedFact {
  readonly name: string
  /** Empty when no source knows it. */
  readonly value: ReactNode
}

/** Facts by name; those that no source knows are named together in one sentence. */
export function FactList({ facts }: { readonly facts: readonly NamedFact[] }) {
  const { say, list } = useWords()
  const known = facts.filter(({ value }) => value)
  const missing = facts.filter(({ value }) => !value).map(({ name }) => name)
  return (
    <>
      {known.length > 0 && (
        <dl className="facts">
          {known.map(({ name, value }) => (
            <div key={name} className="page-fact">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {missing.length > 0 && <p className="note quiet">{say('actor.identity.missing', { what: list(missing) })}</p>}
    </>
  )
}
