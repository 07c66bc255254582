import { NoClusters } from '../clusterFilter/NoClusters.tsx'
import { useClusterParts } from '../clusterFilter/useClusterParts.ts'
import { useData } from '../data/useData.ts'
import { type DatasetSummaryQuery, LandscapeDocument } from '../generated/graphql.ts'
import { clusterFilter, clusterVariables } from '../state/clusterFilter.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { ActorTable } from './ActorTable.tsx'
import { Finding } from './Finding.tsx'
import { FirmTable } from './FirmTable.tsx'
import { LinkEvidence } from './LinkEvidence.tsx'
import { LinkTable } from './LinkTable.tsx'
import './table.css'

interface TableProps {
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** The actors and links of the map as tables: same filter, same choice, same counts. */
export function Table({ dataset }: TableProps) {
  const { say } = useWords()
  const { state } = useViewState()
  const parts = useClusterParts(dataset)
  const loaded = useData(LandscapeDocument, clusterVariables(state))
  return (
    <LinkEvidence>
      <Answer loaded={loaded} waiting={say('loading')}>
        {({ landscape }) => {
          const shared = { dataset, parts, landscape }
          const empty = landscape.clusterCount === 0 && clusterFilter(state) !== null
          return (
            <>
              <Finding {...shared} firms={state.rows === 'firms'} settled={loaded.state === 'ready'} />
              {empty && <NoClusters parts={parts} />}
              {state.rows === 'firms' && <FirmTable {...shared} />}
              {state.rows === 'links' && <LinkTable {...shared} />}
              {state.rows === undefined && <ActorTable {...shared} />}
            </>
          )
        }}
      </Answer>
    </LinkEvidence>
  )
}
