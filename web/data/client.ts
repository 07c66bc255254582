import {
  Client,
  type CombinedError,
  cacheExchange,
  createRequest,
  type Exchange,
  fetchExchange,
  mapExchange,
} from 'urql'
import { type Address, forgetShown, pageKey, rememberShown, shownBy } from './shownVersion.ts'

const clients = new Map<string, Client>()

/** The address of the API that serves a data set and version; same origin as the page. */
export function apiAddress({ data, version }: Address): string {
  return ['/graphql', data, version].filter(Boolean).join('/')
}

/** Proxies take addresses of 8 kB; a longer question is posted, and so not kept by browsers. */
const longestAddress = 4_096

/** Asks by GET in one line, so that a browser keeps the answers of a version; by POST where the address would be too long. */
const askShortly: typeof fetch = (asked, options = {}) => {
  const [path = '', written] = String(asked).split('?')
  const question = new URLSearchParams(written)
  const query = (question.get('query') ?? '').replaceAll(/\s+/g, ' ')
  question.set('query', query)
  const address = `${path}?${question}`
  if (address.length <= longestAddress) return fetch(address, options)
  const variables: unknown = JSON.parse(question.get('variables') ?? '{}')
  const body = JSON.stringify({ query, operationName: question.get('operationName'), variables })
  const headers = { ...options.headers, 'content-type': 'application/json' }
  return fetch(path, { ...options, method: 'POST', headers, body })
}

interface OfDataset {
  readonly dataset: { readonly id: string; readonly version: string }
}
const isOfDataset = (data: unknown): data is OfDataset =>
  typeof data === 'object' &&
  data !== null &&
  'dataset' in data &&
  typeof data.dataset === 'object' &&
  data.dataset !== null &&
  'version' in data.dataset

/** Whether the API answers that it does not have what the page asks by this address. */
function isGone(error: CombinedError | undefined, { data, version }: Address): boolean {
  return Boolean(
    error?.graphQLErrors.some(({ extensions: { code, ids } }) => {
      return code === 'NOT_FOUND' && Array.isArray(ids) && (ids.includes(version) || ids.includes(data))
    }),
  )
}

/**
 * Sends questions as they are written (the cache adds names of types, which are not read here) to the version that the
 * address turned out to show, so that all that is seen belongs together.
 */
function askingFor(address: Address): Exchange {
  return mapExchange({
    onOperation(operation) {
      const url = apiAddress(operation.context.ofServer ? {} : shownBy(address))
      const { query } = createRequest(operation.query, operation.variables)
      return { ...operation, query, context: { ...operation.context, url } }
    },
    onResult({ data, error, operation }) {
      if (isOfDataset(data)) rememberShown(address, data.dataset)
      const asked = shownBy(address)
      if (asked !== address && operation.context.url === apiAddress(asked) && isGone(error, asked)) forgetShown(address)
    },
  })
}

/** One client, and so one cache, per data set and version: the same question has another answer in another version. */
export function clientFor(address: Address): Client {
  const key = pageKey(address)
  const known = clients.get(key)
  if (known) return known
  const client = new Client({
    url: apiAddress(address),
    exchanges: [cacheExchange, askingFor(address), fetchExchange],
    preferGetMethod: 'force',
    fetch: askShortly,
  })
  clients.set(key, client)
  return client
}
