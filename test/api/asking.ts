/** The API over real packages in a real engine, asked through fetch; statements of the database are counted. */

import { type Atlas, openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine } from '../../api/graph/engine.ts'
import { createApi } from '../../api/http/createApi.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { pathOf } from '../graph/tablesOf.ts'

export interface Reply {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly data: any
  readonly errors:
    | readonly {
        readonly message: string
        readonly path: readonly (string | number)[]
        readonly extensions: { readonly code: string; readonly cost?: number }
      }[]
    | undefined
  /** Statements that the database was asked for this question. */
  readonly statements: number
}
type Variables = Readonly<Record<string, unknown>>

export interface Asking {
  /** Of the data set that was opened first, unless another one is named. */
  ask(query: string, variables?: Variables, dataset?: string, operationName?: string): Promise<Reply>
  /** Code and message of every error. */
  refusals(query: string, variables?: Variables): Promise<readonly string[]>
  readonly atlas: Atlas
  close(): Promise<void>
}

export async function askEngine(engine: Engine, first: string): Promise<Asking> {
  let statements = 0
  const counting: Engine = {
    ...engine,
    read(cypher, parameters, signal) {
      statements += 1
      return engine.read(cypher, parameters, signal)
    },
  }
  const atlas = await openAtlas(counting, { order: [first], refreshMs: 3_600_000 })
  // Nothing is kept, so that every question gets as far as the database.
  const api = createApi(atlas, { logInternal: (error) => console.error(error), cacheBytes: 0 })
  async function ask(
    query: string,
    variables: Variables = {},
    dataset = first,
    operationName?: string,
  ): Promise<Reply> {
    const graph = await atlas.graph(dataset)
    await Promise.all([graph?.projection(), graph?.directory()])
    statements = 0
    const request = new Request(`http://localhost/graphql/${dataset}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables, operationName }),
    })
    const answer = await (await api.fetch(request)).json()
    return { ...answer, statements }
  }
  return {
    atlas,
    ask,
    async refusals(query, variables) {
      const { errors = [] } = await ask(query, variables)
      return errors.map(({ message, extensions: { code } }) => `${code}: ${message}`)
    },
    async close() {
      await api.close()
      atlas.close()
      await engine.close()
    },
  }
}

async function load(folders: readonly string[]): Promise<{ readonly engine: Engine; readonly first: string }> {
  const engine = await openEmbedded()
  const ids: string[] = []
  for (const folder of folders) ids.push((await importPackage(engine, pathOf(folder))).id)
  return { engine, first: ids[0] ?? '' }
}

const loaded = new Map<string, ReturnType<typeof load>>()

/** Each set of packages is loaded once a process and then only read: the API has no way to write. */
export async function askPackages(...folders: readonly string[]): Promise<Asking> {
  const known = loaded.get(folders.join()) ?? load(folders)
  loaded.set(folders.join(), known)
  const { engine, first } = await known
  return askEngine({ ...engine, close: async () => undefined }, first)
}

export const toy = 'test/fixtures/toy'
export const catalogue = 'data/catalogue-2017'
