import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'

/** Firms were asked for among the others: why they are not there, and where they are. */
export function ManyFirms({ firms }: { readonly firms: number }) {
  const { say } = useWords()
  return (
    <p className="table-note" role="status">
      {say('table.firms.many', { firms })} <StateLink to={{ rows: 'firms' }}>{say('table.firms.open')}</StateLink>
    </p>
  )
}
