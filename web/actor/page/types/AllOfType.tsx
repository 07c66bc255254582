import { clusterConditions } from '../../../state/clusterFilter.ts'
import { reset } from '../../../state/parameters.ts'
import { StateLink } from '../../../ui/StateLink.tsx'
import { useWords } from '../../../words/useWords.tsx'
import type { TypeCount } from './typeCounts.ts'

/** The way to every actor of a type in the view Table; nothing where the cluster has all of them already. */
export function AllOfType({ row: { type, partners, actors } }: { readonly row: TypeCount }) {
  const { say } = useWords()
  if (actors <= partners.length) return null
  const everything = reset([...clusterConditions, 'sectors', 'kinds', 'rows', 'sort'])
  const text = say('actor.types.all', { count: actors })
  return (
    <StateLink
      className={partners.length > 0 ? 'types-all after-names' : 'types-all'}
      to={{ ...everything, view: 'table', actor: undefined, link: undefined, text: `"${say(`type.${type}`)}"` }}
      aria-label={`${text}: ${say(`types.${type}`)}`}
    >
      {text}
    </StateLink>
  )
}
