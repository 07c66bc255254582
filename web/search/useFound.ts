import { useEffect, useState } from 'react'
import { clientFor } from '../data/client.ts'
import { useData } from '../data/useData.ts'
import { shortTitle } from '../datasets/shortTitle.ts'
import {
  DatasetsDocument,
  type DatasetsQuery,
  SearchDocument,
  SearchNearDocument,
  type SearchQuery,
} from '../generated/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { useWords } from '../words/useWords.tsx'

export const shownNames = 10
const fewer = 4

type Node = SearchQuery['search']['nodes'][number]
export type FoundActor = Node & {
  /** Tells apart actors of several data sets and the same actor found twice. */
  readonly key: string
  /** Id of the data set that has it; undefined for the one that is shown. */
  readonly dataset: string | undefined
}
export interface FoundSection {
  readonly id: string
  readonly title: string
  /** Whether what it holds has the text in its name, so that it needs no heading. */
  readonly named: boolean
  readonly actors: readonly FoundActor[]
  /** How many there are; undefined where the others are not counted. */
  readonly total: number | undefined
}
export interface Found {
  readonly state: 'loading' | 'ready' | 'failed'
  readonly sections: readonly FoundSection[]
  /** How many names of the shown data set hold the text. */
  readonly total: number
}

interface Elsewhere {
  readonly text: string
  readonly found: readonly { readonly dataset: DatasetsQuery['datasets'][number]; readonly nodes: readonly Node[] }[]
}

/** What the other data sets of the server have by this name; none while they are asked. */
function useElsewhere(text: string): Elsewhere['found'] {
  const { state } = useViewState()
  const datasets = useData(DatasetsDocument, {}, { ofServer: true }).last?.datasets
  const [elsewhere, setElsewhere] = useState<Elsewhere>()
  useEffect(() => {
    const others = datasets?.filter(({ id }) => id !== (state.data ?? datasets[0]?.id)) ?? []
    if (text === '' || others.length === 0) return
    let awaited = true
    const asked = others.map(async (dataset) => {
      const variables = { text, first: fewer, fewer: 1 }
      const { data } = await clientFor({ data: dataset.id }).query(SearchDocument, variables).toPromise()
      return { dataset, nodes: data?.search.nodes ?? [] }
    })
    Promise.all(asked).then((found) => awaited && setElsewhere({ text, found }))
    return () => {
      awaited = false
    }
  }, [text, datasets, state.data])
  return elsewhere?.text === text ? elsewhere.found : nowhere
}

const nowhere: Elsewhere['found'] = []
const keyed = (section: string, nodes: readonly Node[], dataset?: string): readonly FoundActor[] =>
  nodes.map((node) => ({ ...node, key: `${section} ${node.id}`, dataset }))

/**
 * What a text finds: names first, then clusters by town and by field, then what other data sets have; near names where
 * there is none of these.
 */
export function useFound(text: string): Found {
  const { say, language } = useWords()
  const found = useData(SearchDocument, { text, first: shownNames, fewer }, { pause: text === '' })
  const answer = text === '' ? undefined : found.last
  const elsewhere = useElsewhere(text)
  const none = found.state === 'ready' && found.data.search.totalCount === 0
  const near = useData(SearchNearDocument, { text, fewer }, { pause: text === '' || !none })
  const section = (id: string, title: string, part: SearchQuery['seated'] | undefined): FoundSection => ({
    id,
    title,
    named: false,
    actors: keyed(id, part?.nodes ?? []),
    total: part?.totalCount,
  })
  const shown = new Set(answer?.search.nodes.map(({ id }) => id))
  const sections: readonly FoundSection[] = [
    { ...section('names', say('search.names'), answer?.search), named: true, total: undefined },
    section('seated', say('search.seated'), answer?.seated),
    section('field', say('search.field'), answer?.ofField),
    ...elsewhere.map(({ dataset, nodes }) => ({
      id: dataset.id,
      title: say('search.elsewhere', { title: shortTitle(language === 'da' ? dataset.title : dataset.titleEn) }),
      named: false,
      actors: keyed(
        dataset.id,
        nodes.filter(({ id }) => !shown.has(id)),
        dataset.id,
      ),
      total: undefined,
    })),
  ]
  const holding = sections.filter(({ actors }) => actors.length > 0)
  const alike = none && near.state === 'ready' ? keyed('near', near.data.search.nodes) : []
  const resembling = { id: 'near', title: say('search.near'), named: false, actors: alike, total: undefined }
  return {
    state: found.state === 'ready' && none && near.state === 'loading' ? 'loading' : found.state,
    sections: holding.length > 0 || alike.length === 0 ? holding : [resembling],
    total: answer?.search.totalCount ?? 0,
  }
}
