import { useData } from '../data/useData.ts'
import { type ActorFilter, TableActorCountDocument } from '../generated/late/graphql.ts'
import { noClusterCondition } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { Relax } from '../ui/Relax.tsx'
import { useWords } from '../words/useWords.tsx'

interface NoFirmsProps {
  readonly filter: ActorFilter
  /** Empties the field of the text. */
  onClearText(): void
}

/** No firm passes: how many there would be without the text, and the button that takes it away. */
export function NoFirms({ filter, onClearText }: NoFirmsProps) {
  const { say } = useWords()
  const { go } = useViewState()
  const { text, ...others } = filter
  const without = useData(TableActorCountDocument, { filter: others }, { pause: !text })
  const number = without.last?.actors.totalCount
  const clearText = () => {
    onClearText()
    go({ text: undefined })
  }
  const condition = {
    sentence: say('filter.says', { name: say('table.text.name'), values: text ?? '' }),
    number: number ?? 0,
    onRemove: clearText,
  }
  return (
    <>
      <p className="table-note">{say('table.none')}</p>
      <Relax
        conditions={number === undefined ? [] : [condition]}
        onClear={() => {
          onClearText()
          go({ ...noClusterCondition, text: undefined })
        }}
      />
    </>
  )
}
