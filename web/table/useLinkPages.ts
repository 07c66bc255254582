import { useMemo, useState } from 'react'
import { useData } from '../data/useData.ts'
import { usePages } from '../data/usePages.ts'
import {
  TableLinkPlaceDocument,
  TableLinksDocument,
  type TableLinksQuery,
  type TableLinksQueryVariables,
} from '../generated/late/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { linkRow } from './linkRows.ts'

const pageSize = 100

export type LinksQuestion = Omit<TableLinksQueryVariables, 'after'>

function nextPage({ links: { pageInfo } }: TableLinksQuery): string | undefined {
  return pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined
}

/** Pages that it takes to list the link, or actor, with which the view was opened; 1 once something else is chosen. */
function usePagesToChosen(question: LinksQuestion): number {
  const { state } = useViewState()
  const [opened] = useState({ link: state.link, actor: state.actor })
  const still = opened.actor !== undefined && opened.link === state.link && opened.actor === state.actor
  const chosen = { link: opened.link ?? null, actor: opened.actor ?? null }
  const found = useData(TableLinkPlaceDocument, { ...question, ...chosen }, { pause: !still })
  const place = still && found.state === 'ready' ? found.data.links.place : undefined
  return Math.ceil((place ?? 1) / pageSize)
}

/** The first hundred links that a question finds, and more when they are wanted; the last ones stay until new ones are there. */
export function useLinkPages(question: LinksQuestion) {
  const key = JSON.stringify(question)
  const [wanted, want] = useState({ of: key, pages: 1 })
  const toChosen = usePagesToChosen(question)
  const pages = Math.max(wanted.of === key ? wanted.pages : 1, toChosen)
  // Under one key, so that what has arrived stays while another question is asked.
  const asked = [{ key: 'links', variables: question, pages }]
  const { arrived, problem, retry } = usePages(TableLinksDocument, asked, nextPage)
  const answers = arrived.get('links')
  const rows = useMemo(() => answers?.flatMap(({ links }) => links.nodes.map(linkRow)), [answers])
  const total = answers?.[0]?.links.totalCount ?? 0
  return {
    /** Undefined until the first page has arrived. */
    first: answers?.[0]?.links,
    shown: {
      rows: rows ?? [],
      more: () => want({ of: key, pages: pages + 1 }),
      everything: () => want({ of: key, pages: Math.ceil(total / pageSize) }),
    },
    problem,
    retry,
  }
}
