import { useMemo } from 'react'
import { usePages } from '../../data/usePages.ts'
import { FirmsDocument, type FirmsQuery } from '../../generated/late/graphql.ts'
import type { ExpandedFirms } from '../../state/parameters/network.ts'
import { PAGE } from '../choose.ts'
import type { FirmLists, ListedFirm } from './firmCircles.ts'

/** The firms of the expanded clusters, as far as they have arrived. */
export function useFirmLists(firms: readonly ExpandedFirms[]) {
  const questions = firms.map(({ cluster, pages }) => ({
    key: cluster,
    pages,
    variables: { id: cluster, first: PAGE },
  }))
  const { arrived, problem, retry } = usePages(FirmsDocument, questions, nextCursor)
  const lists = useMemo(
    (): FirmLists => new Map([...arrived].map(([cluster, pages]) => [cluster, pages.flatMap(firmsOf)])),
    [arrived],
  )
  return { lists, problem, retry }
}

function partnersOf({ actor }: FirmsQuery) {
  return actor && 'partners' in actor ? actor.partners : undefined
}

function nextCursor(page: FirmsQuery): string | undefined {
  const { hasNextPage, endCursor } = partnersOf(page)?.pageInfo ?? {}
  return hasNextPage ? (endCursor ?? undefined) : undefined
}

function firmsOf(page: FirmsQuery): readonly ListedFirm[] {
  return partnersOf(page)?.edges.map(({ linkId: link, method, node }) => ({ ...node, link, method })) ?? []
}
