import { useMemo } from 'react'
import { ClusterFilters } from '../clusterFilter/ClusterFilters.tsx'
import { useData } from '../data/useData.ts'
import { type ActorFilter, TableActorsDocument } from '../generated/late/graphql.ts'
import { clusterVariables } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { ChosenActor } from './ChosenActor.tsx'
import { FirmPages } from './FirmPages.tsx'
import { firmColumns } from './firmRows.ts'
import type { TablePart } from './NetworkTable.tsx'
import { RowsSwitch } from './RowsSwitch.tsx'
import { TextFilter, useTypedText } from './TextFilter.tsx'
import { usePlaceName } from './useNetworkRows.ts'

/** Firms that the clusters under the conditions have in the year shown, so that they are as many as the headline states. */
export function FirmTable({ dataset, parts }: TablePart) {
  const words = useWords()
  const { state } = useViewState()
  const typed = useTypedText()
  const placeName = usePlaceName(dataset)
  const columns = useMemo(() => firmColumns(words, placeName), [words, placeName])
  const clusters = useData(TableActorsDocument, { sectors: ['CLUSTER'], ...clusterVariables(state) })
  const ids = clusters.last?.network.actors.map(({ id }) => id) ?? []
  const filter: ActorFilter = {
    sectors: ['FIRM'],
    clusters: ids,
    ...(state.text && { text: state.text }),
  }
  const more = {
    chips: null,
    inForce: state.text ? 1 : 0,
    changed: state.text !== undefined,
    clear: { text: undefined },
  }
  return (
    <>
      <div className="table-controls">
        <div className="table-controls-row">
          <RowsSwitch />
          <TextFilter {...typed} />
        </div>
        <ClusterFilters parts={parts} more={more} />
      </div>
      <ChosenActor />
      <Answer loaded={clusters} waiting={words.say('loading.table')}>
        {() =>
          ids.length === 0 ? null : (
            <FirmPages key={JSON.stringify(filter)} filter={filter} columns={columns} dataset={dataset} />
          )
        }
      </Answer>
    </>
  )
}
