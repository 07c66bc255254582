import type { ReactNode } from 'react'
import type { ClusterPart } from '../clusterFilter/clusterParts.ts'
import type { DatasetSummaryQuery, LandscapeQuery } from '../generated/graphql.ts'
import type { Change } from '../state/changeViewState.ts'
import type { SortKey } from '../state/parameters/table.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { Confidence, MethodWord } from '../ui/Confidence.tsx'
import { useWords } from '../words/useWords.tsx'
import { type ActorRow, quantities } from './actorRows.ts'
import { EvidenceLink } from './EvidenceLink.tsx'
import type { FileColumns } from './fileOf.ts'
import type { LinkRow } from './linkRows.ts'
import { ManyFirms } from './ManyFirms.tsx'
import { Missing } from './Missing.tsx'
import { RowTable } from './RowTable.tsx'
import { useTypedText } from './TextFilter.tsx'
import { useLinkSources } from './useLinkSources.ts'
import { useNetworkRows } from './useNetworkRows.ts'

export interface TablePart {
  readonly dataset: DatasetSummaryQuery['dataset']
  readonly parts: readonly ClusterPart[]
  readonly landscape: LandscapeQuery['landscape']
}

const actorIds: FileColumns<ActorRow> = [['id', ({ id }) => id]]
const linkIds: FileColumns<LinkRow> = [
  ['id', ({ id }) => id],
  ['actorId', ({ actor }) => actor],
  ['clusterId', ({ cluster }) => cluster],
]

const choose = (actor: string): Change => ({ actor, link: undefined })

function actorLink({ id }: ActorRow, key: SortKey): Change | undefined {
  return key === 'name' ? choose(id) : undefined
}

/** Both ends can be chosen. */
function linkLink({ actor, cluster }: LinkRow, key: SortKey): Change | undefined {
  if (key === 'name') return choose(actor)
  return key === 'cluster' ? choose(cluster) : undefined
}

/** What nobody observed is underlined; a drawn confidence says so; the source opens the evidence. */
function drawLink(row: LinkRow, key: SortKey): ReactNode {
  const { method, confidence } = row
  if (key === 'method') return <MethodWord method={method} />
  if (key === 'source') return <EvidenceLink row={row} />
  return key === 'confidence' ? <Confidence confidence={confidence} method={method} /> : undefined
}

/** A quantity that the sources do not speak of is no 0. */
function drawActor(row: ActorRow, key: SortKey): ReactNode {
  const quantity = quantities.find((one) => one === key)
  return row.kind === 'CLUSTER' && quantity && row[quantity] === undefined ? <Missing /> : undefined
}

/** Actors or links of the network, all of them at once. */
export function NetworkTable({ dataset, parts, landscape }: TablePart) {
  const { say } = useWords()
  const { state } = useViewState()
  const { loaded, rows, columns, all } = useNetworkRows(dataset, landscape)
  const typed = useTypedText()
  const linkSources = useLinkSources()
  const shared = { dataset, parts, typed }
  return (
    <>
      {state.sectors?.includes('FIRM') && <ManyFirms firms={landscape.firms.participating} />}
      <Answer loaded={loaded} waiting={say('loading.table')}>
        {() =>
          state.rows === 'links' ? (
            <RowTable
              key="links"
              {...shared}
              name="links"
              rows={rows.links}
              columns={columns.links}
              all={all.links}
              ids={linkIds}
              more={linkSources}
              linkOf={linkLink}
              draw={drawLink}
              isChosen={({ id, actor, cluster }) =>
                state.link ? id === state.link : actor === state.actor || cluster === state.actor
              }
            />
          ) : (
            <RowTable
              key="actors"
              {...shared}
              name="actors"
              rows={rows.actors}
              columns={columns.actors}
              all={all.actors}
              ids={actorIds}
              linkOf={actorLink}
              draw={drawActor}
              isChosen={({ id }) => id === state.actor}
            />
          )
        }
      </Answer>
    </>
  )
}
