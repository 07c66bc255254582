import type { Change } from '../state/changeViewState.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import type { AnsweredGroupings } from './answered.ts'

type Kind = AnsweredGroupings['clash'][number]['kind']

/** The conditions that this page asks, by what lifts them. */
const lifts: { readonly [Of in Kind]?: Change } = {
  LEAST_GROUPS: { groupCount: undefined },
  MOST_GROUPS: { groupCount: undefined },
  LEAST_SIZE: { leastSize: 1 },
  MOST_SIZE: { mostSize: undefined },
}

/** Conditions that no grouping meets together: each is named and can be lifted. */
export function Clash({ clash }: Pick<AnsweredGroupings, 'clash'>) {
  const { say } = useWords()
  if (clash.length === 0) return null
  return (
    <section aria-labelledby="groupings-clash">
      <h2 id="groupings-clash">{say('groupings.clash')}</h2>
      <ul>
        {clash.map(({ kind, count }) => (
          <li key={kind}>
            {say('groupings.clash.rule', { kind, count: count ?? 0 })}{' '}
            <StateLink to={lifts[kind] ?? {}}>{say('groupings.clash.lift')}</StateLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
