import { type ReactNode, useMemo } from 'react'
import { useData } from '../data/useData.ts'
import { TableLinkCountDocument, TableLinkPlaceDocument, TableLinksDocument } from '../generated/late/graphql.ts'
import { clusterVariables } from '../state/clusterFilter.ts'
import type { SortKey } from '../state/parameters/table.ts'
import { useViewState } from '../state/useViewState.ts'
import { Confidence, MethodWord } from '../ui/Confidence.tsx'
import { useWords } from '../words/useWords.tsx'
import type { TablePart } from './ActorTable.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'
import { type LinkRow, linkColumns, linkOrders, linkPage } from './linkRows.ts'
import { ManyFirms } from './ManyFirms.tsx'
import { NoRows } from './NoRows.tsx'
import { RowTable } from './RowTable.tsx'
import { isReversed, orderOf } from './rowOrder.ts'
import { rowConditions, rowSectors } from './rowParts.ts'
import { useRowsPage, useTypedText } from './TextFilter.tsx'
import { useChosenAtFirst } from './useChosenAtFirst.ts'
import { useRowPages } from './useRowPages.ts'

/** Both ends are actors with a page; a press anywhere else on the row opens the evidence. */
function actorOf({ actor, cluster }: LinkRow, key: SortKey): string | undefined {
  if (key === 'name') return actor
  return key === 'cluster' ? cluster : undefined
}

/** What was never observed is underlined; a drawn confidence states that; the source opens the evidence. */
function drawLink(row: LinkRow, key: SortKey): ReactNode {
  const { method, confidence } = row
  if (key === 'method') return <MethodWord method={method} />
  if (key === 'source') return <EvidenceLink row={row} />
  return key === 'confidence' ? <Confidence confidence={confidence} method={method} /> : undefined
}

/** The links of the network. */
export function LinkTable({ dataset, parts, landscape }: TablePart) {
  const words = useWords()
  const { state } = useViewState()
  const typed = useTypedText()
  const columns = useMemo(() => linkColumns(words), [words])
  const order = orderOf(state, columns)
  const sectors = rowSectors(state)
  const asked = rowConditions(state, typed.asked)
  const around = { sectors, ...clusterVariables(state) }
  const question = {
    ...around,
    ...asked,
    orderBy: linkOrders[order.key] ?? 'NAME',
    reverse: isReversed(order),
  } as const
  const opened = useChosenAtFirst()
  const chosen = { link: opened?.link ?? null, actor: opened?.actor ?? null }
  const place = useData(TableLinkPlaceDocument, { ...question, ...chosen }, { pause: !opened })
  const pages = useRowPages(
    TableLinksDocument,
    question,
    linkPage,
    (opened && place.state === 'ready' && place.data.links.place) || undefined,
    useRowsPage(typed.asked),
  )
  const all = useData(TableLinkCountDocument, { sectors }).last?.links.totalCount
  return (
    <>
      {state.sectors?.includes('FIRM') && <ManyFirms firms={landscape.firms.participating} />}
      <RowTable
        {...{ dataset, parts, typed, pages, columns, order, all }}
        name="links"
        none={
          <NoRows
            typed={typed}
            asked={asked}
            document={TableLinkCountDocument}
            variablesOf={(conditions) => ({ ...around, ...conditions })}
            countOf={({ links }) => links.totalCount}
          />
        }
        isChosen={({ id, actor, cluster }) =>
          state.link ? id === state.link : actor === state.actor || cluster === state.actor
        }
        actorOf={actorOf}
        draw={drawLink}
      />
    </>
  )
}
