import { useMemo } from 'react'
import { ClusterFilters } from '../clusterFilter/ClusterFilters.tsx'
import { clusterFilter } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { useWords } from '../words/useWords.tsx'
import type { TablePart } from './ActorTable.tsx'
import { actorOrders, firmColumns } from './actorRows.ts'
import { ChosenActor } from './ChosenActor.tsx'
import { FirmPages } from './FirmPages.tsx'
import { RowsSwitch } from './RowsSwitch.tsx'
import { isReversed, orderOf } from './rowOrder.ts'
import { TextFilter, useTypedText } from './TextFilter.tsx'
import { usePlaceName } from './usePlaceName.ts'

/** Firms that the clusters under the conditions have in the year shown, so that they are as many as the headline states. */
export function FirmTable({ dataset, parts, landscape }: TablePart) {
  const words = useWords()
  const { state } = useViewState()
  const { asked: text, ...typed } = useTypedText()
  const placeName = usePlaceName(dataset)
  const columns = useMemo(() => firmColumns(words, placeName), [words, placeName])
  const order = orderOf(state, columns)
  const question = {
    filter: { sectors: ['FIRM'], around: clusterFilter(state) ?? {}, ...(text && { text }) },
    orderBy: actorOrders[order.key] ?? 'NAME',
    reverse: isReversed(order),
  } as const
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
        <ClusterFilters parts={parts} year={dataset.year} more={more} />
      </div>
      <ChosenActor />
      {landscape.clusterCount > 0 && (
        <FirmPages {...{ question, columns, order, dataset }} onClearText={() => typed.type('')} />
      )}
    </>
  )
}
