import { Client, cacheExchange, fetchExchange } from 'urql'
import type { ViewState } from '../state/viewState.ts'

const clients = new Map<string, Client>()

/** The address of the API that serves the data set and version of a state; same origin as the page. */
export function apiAddress({ data, version }: Pick<ViewState, 'data' | 'version'>): string {
  return ['/graphql', data, version].filter(Boolean).join('/')
}

/** One client, and so one cache, per data set and version: the same question has another answer in another version. */
export function clientFor(state: ViewState): Client {
  const url = apiAddress(state)
  const client =
    clients.get(url) ?? new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false })
  clients.set(url, client)
  return client
}
