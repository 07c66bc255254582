import type { ReactNode } from 'react'
import type { ClusterPart } from '../clusterFilter/clusterParts.ts'
import type { DatasetSummaryQuery, LandscapeQuery } from '../generated/graphql.ts'
import type { Change } from '../state/changeViewState.ts'
import type { SortKey } from '../state/parameters/table.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { type ActorRow, quantities } from './actorRows.ts'
import type { FileColumns } from './fileOf.ts'
import { ManyFirms } from './ManyFirms.tsx'
import { Missing } from './Missing.tsx'
import { RowTable } from './RowTable.tsx'
import { useTypedText } from './TextFilter.tsx'
import { useNetworkRows } from './useNetworkRows.ts'

export interface TablePart {
  readonly dataset: DatasetSummaryQuery['dataset']
  readonly parts: readonly ClusterPart[]
  readonly landscape: LandscapeQuery['landscape']
}

const actorIds: FileColumns<ActorRow> = [['id', ({ id }) => id]]
const choose = (actor: string): Change => ({ actor, link: undefined })

function actorLink({ id }: ActorRow, key: SortKey): Change | undefined {
  return key === 'name' ? choose(id) : undefined
}

/** A quantity that the sources do not speak of is no 0. */
function drawActor(row: ActorRow, key: SortKey): ReactNode {
  const quantity = quantities.find((one) => one === key)
  return row.kind === 'CLUSTER' && quantity && row[quantity] === undefined ? <Missing /> : undefined
}

/** The actors of the network, all of them at once. */
export function NetworkTable({ dataset, parts, landscape }: TablePart) {
  const { say } = useWords()
  const { state } = useViewState()
  const { loaded, rows, columns, all } = useNetworkRows(dataset, landscape)
  const typed = useTypedText()
  return (
    <>
      {state.sectors?.includes('FIRM') && <ManyFirms firms={landscape.firms.participating} />}
      <Answer loaded={loaded} waiting={say('loading.table')}>
        {() => (
          <RowTable
            {...{ dataset, parts, typed, rows, columns, all }}
            name="actors"
            ids={actorIds}
            linkOf={actorLink}
            draw={drawActor}
            isChosen={({ id }) => id === state.actor}
          />
        )}
      </Answer>
    </>
  )
}
