import { useData } from '../data/useData.ts'
import { type ActorFilter, TableFirmsDocument } from '../generated/late/graphql.ts'
import { noClusterCondition } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { Relax } from '../ui/Relax.tsx'
import { useWords } from '../words/useWords.tsx'

/** No firm passes: how many there would be without the text, and the button that takes it away. */
export function NoFirms({ filter }: { readonly filter: ActorFilter }) {
  const { say } = useWords()
  const { go } = useViewState()
  const { text, ...others } = filter
  const without = useData(TableFirmsDocument, { filter: others, orderBy: 'NAME', after: null }, { pause: !text })
  const number = without.last?.actors.totalCount
  const condition = {
    sentence: say('filter.says', { name: say('table.text.name'), values: text ?? '' }),
    number: number ?? 0,
    onRemove: () => go({ text: undefined }),
  }
  return (
    <>
      <p className="table-note">{say('table.none')}</p>
      <Relax
        conditions={number === undefined ? [] : [condition]}
        onClear={() => go({ ...noClusterCondition, text: undefined })}
      />
    </>
  )
}
