import { Figure } from '../../figure/Figure.tsx'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { fileAddress } from '../../state/fileAddress.ts'
import type { Order } from '../../state/parameters/overlap.ts'
import { useViewState } from '../../state/useViewState.ts'
import { useNarrow } from '../../ui/useNarrow.ts'
import { useWords } from '../../words/useWords.tsx'
import { GroupNames } from './Groups.tsx'
import { groupsOf } from './groupsOf.ts'
import { Matrix } from './Matrix.tsx'
import type { MatrixContent } from './matrixRows.ts'
import type { RegionName } from './regionNames.ts'

/** More clusters than this make cells too small to point at, and a page that is slow. */
const mostClusters = 100
const labels = 152
/** Px of a cell: labels of 12 px need as much; above 28 they stand too far apart. */
const [leastCell, mostCell] = [12, 28]

/** The side of a cell so that the matrix fills the width that the design gives it: 15 px for 42 clusters at 1440. */
function useCell(clusters: number): number {
  const middle = useNarrow(1439)
  const wide = !useNarrow(1919)
  const width = wide ? 1076 : middle ? 656 : 794
  return Math.max(leastCell, Math.min(mostCell, Math.floor((width - labels) / Math.max(1, clusters))))
}

interface MatrixOrReasonProps {
  readonly content: MatrixContent
  readonly order: Order
  readonly regionName: RegionName
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** The matrix with the groups of its order, or why it is not drawn. */
export function MatrixOrReason({ content, order, regionName, dataset }: MatrixOrReasonProps) {
  const { say, language } = useWords()
  const { state, go } = useViewState()
  const clusters = content.clusters.length
  const cell = useCell(clusters)
  if (clusters > mostClusters) return <p>{say('overlap.matrix.tooMany', { most: mostClusters, clusters })}</p>
  const groups = groupsOf(content.clusters, order)
  return (
    <div>
      {(order === 'field' || order === 'region') && (
        <GroupNames groups={groups} order={order} regionName={regionName} />
      )}
      <Figure
        name={`${say('figure.matrix')}: ${say(`overlap.measure.${content.measure}`)}`}
        file="matrix"
        anchor="matrix"
        dataset={dataset}
        csv={fileAddress('overlap', dataset, state, { language })}
      >
        <Matrix content={content} groups={groups} cell={cell} pair={state.pair} onChoose={(pair) => go({ pair })} />
      </Figure>
    </div>
  )
}
