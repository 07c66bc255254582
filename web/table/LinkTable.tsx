import { type ReactNode, useMemo } from 'react'
import { useData } from '../data/useData.ts'
import { TableLinkCountDocument } from '../generated/late/graphql.ts'
import type { Change } from '../state/changeViewState.ts'
import { clusterVariables } from '../state/clusterFilter.ts'
import { type SortKey, tidyText } from '../state/parameters/table.ts'
import { useViewState } from '../state/useViewState.ts'
import { Loading } from '../ui/Answer.tsx'
import { Confidence, MethodWord } from '../ui/Confidence.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import { useSettled } from '../ui/useSettled.ts'
import { useWords } from '../words/useWords.tsx'
import { ChosenActor } from './ChosenActor.tsx'
import { Controls } from './Controls.tsx'
import { DataTable } from './DataTable.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'
import { FileLink } from './FileLink.tsx'
import { type LinkRow, linkColumns, linkOrders } from './linkRows.ts'
import { ManyFirms } from './ManyFirms.tsx'
import type { TablePart } from './NetworkTable.tsx'
import { NoRows } from './NoRows.tsx'
import { orderOf } from './orderRows.ts'
import { rowKinds, rowSectors } from './rowParts.ts'
import { ShowMore } from './ShowMore.tsx'
import { useTypedText } from './TextFilter.tsx'
import { type LinksQuestion, useLinkPages } from './useLinkPages.ts'

const pauseMs = 150

/** Both ends can be chosen. */
function linkLink({ actor, cluster }: LinkRow, key: SortKey): Change | undefined {
  if (key === 'name') return { actor, link: undefined }
  return key === 'cluster' ? { actor: cluster, link: undefined } : undefined
}

/** What was never observed is underlined; a drawn confidence states that; the source opens the evidence. */
function drawLink(row: LinkRow, key: SortKey): ReactNode {
  const { method, confidence } = row
  if (key === 'method') return <MethodWord method={method} />
  if (key === 'source') return <EvidenceLink row={row} />
  return key === 'confidence' ? <Confidence confidence={confidence} method={method} /> : undefined
}

/** The links of the network, a hundred at a time; the server filters, orders and counts them. */
export function LinkTable({ dataset, parts, landscape }: TablePart) {
  const words = useWords()
  const { say } = words
  const { state } = useViewState()
  const typed = useTypedText()
  const text = tidyText(useSettled(typed.text, pauseMs))
  const columns = useMemo(() => linkColumns(words), [words])
  const order = orderOf(state, columns)
  const kinds = rowKinds(state)
  const conditions = { sectors: rowSectors(state), ...clusterVariables(state), ...(kinds && { kinds }) }
  const question: LinksQuestion = {
    ...conditions,
    ...(text && { text }),
    orderBy: linkOrders[order.key] ?? 'NAME',
    reverse: order.descending,
  }
  const { first, shown, problem, retry } = useLinkPages(question)
  const all = useData(TableLinkCountDocument, { sectors: rowSectors(state) }).last?.links.totalCount
  const total = first?.totalCount ?? 0
  const { text: _, ...others } = state
  return (
    <>
      {state.sectors?.includes('FIRM') && <ManyFirms firms={landscape.firms.participating} />}
      {problem && <Trouble problem={problem} retry={retry} />}
      {!first && !problem && <Loading waiting={say('loading.table')} />}
      {first && (
        <>
          <Controls
            parts={parts}
            typed={typed}
            counts={new Map(first.facets.kinds.map(({ value, count }) => [value, count]))}
            text={say('table.shown.links', { shown: total, all: all ?? total })}
            file={
              <FileLink
                name="links"
                dataset={dataset}
                asked={{ ...others, ...(text && { text }) }}
                order={order}
                count={total}
              />
            }
          />
          <ChosenActor />
          {total === 0 ? (
            <NoLinks typed={typed} question={question} />
          ) : (
            <>
              <DataTable
                caption={say('table.caption.links', { shown: shown.rows.length, passing: total })}
                columns={columns}
                rows={shown.rows}
                order={order}
                isChosen={({ id, actor, cluster }) =>
                  state.link ? id === state.link : actor === state.actor || cluster === state.actor
                }
                linkOf={linkLink}
                draw={drawLink}
              />
              <ShowMore shown={shown} passing={total} />
            </>
          )}
        </>
      )}
    </>
  )
}

interface NoLinksProps {
  readonly typed: ReturnType<typeof useTypedText>
  readonly question: LinksQuestion
}

/** How many links there would be without the text, and without the kinds; nothing where no cluster is left. */
function NoLinks({ typed, question }: NoLinksProps) {
  const { orderBy: _, reverse: __, ...asked } = question
  const { text, ...anyText } = asked
  const { kinds, ...anyKind } = asked
  const withoutText = useData(TableLinkCountDocument, anyText, { pause: !text })
  const withoutKinds = useData(TableLinkCountDocument, anyKind, { pause: !kinds })
  if (!text && !kinds) return null
  return (
    <NoRows
      typed={typed}
      withoutText={withoutText.last?.links.totalCount ?? 0}
      withoutKinds={withoutKinds.last?.links.totalCount ?? 0}
    />
  )
}
