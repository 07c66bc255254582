/** Every question that the page asks, each as the one document that is sent. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { concatAST, parse, print, separateOperations } from 'graphql'

const web = fileURLToPath(new URL('../../web/', import.meta.url))

const documents = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((file) => parse(readFileSync(web + file, 'utf8')))

export const storedOperations: readonly { readonly name: string; readonly document: string }[] = Object.entries(
  separateOperations(concatAST(documents)),
).map(([name, document]) => ({ name, document: print(document) }))

/** The four questions that must be answered as they are written. */
export const basicQuestions = {
  Landscape: `query Landscape { dataset { id title version synthetic licence }
    landscape { clusterCount innovationNetworkCount
      knowledge { mean median min max quartiles published { value unit year definition source { title url } } values { cluster { id name } count } }
      public { mean } firms { mean participating } } }`,
  Cluster: `query Cluster($id: ID!) { actor(id: $id) { id name kind sector ... on Cluster { field level model label innovationNetwork
    counts { knowledge public firms dedicated }
    partners(sector: KNOWLEDGE, first: 50) { totalCount pageInfo { hasNextPage endCursor }
      edges { cursor role since method confidence source { id title } node { id name kind type } } } } } }`,
  Search: `query Search { search(text: "arhus", first: 5) { totalCount nodes { id name kind } } }`,
  Network: `query Network { network(sectors: [KNOWLEDGE, PUBLIC]) { actors { id name kind region clusterCount } links { actorId clusterId role confidence } firmCounts { clusterId count } } }`,
} as const
