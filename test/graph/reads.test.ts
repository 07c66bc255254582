import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Atlas, openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import type { Engine, Json } from '../../api/graph/engine.ts'
import type { Graph } from '../../api/graph/graph.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { describeOnNeo4j } from '../neo4j/describeOnNeo4j.ts'
import { openSharedNeo4j, patience } from '../neo4j/sharedNeo4j.ts'
import { naiveReads } from './naiveReads.ts'
import { type Cells, folders, pathOf, tablesOf } from './tablesOf.ts'

async function openLoadedEmbedded(): Promise<Engine> {
  const engine = await openEmbedded()
  for (const folder of folders) await importPackage(engine, pathOf(folder))
  return engine
}

const sorted = (rows: readonly unknown[]): unknown[] =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
/** Rows with their columns in one order, in one order. */
function asSet(rows: readonly unknown[]): unknown[] {
  return sorted(rows.map((row) => Object.fromEntries(Object.entries(Object(row)).sort(([a], [b]) => (a < b ? -1 : 1)))))
}
/** Some of a long list, always the same ones, its ends among them. */
const some = <Item>(items: readonly Item[]): Item[] =>
  items.filter((_, i) => i % Math.ceil(items.length / 60) === 0 || i === items.length - 1)

function answersAsTheTables(open: () => Promise<Engine>): void {
  let engine: Engine
  let atlas: Atlas
  beforeAll(async () => {
    engine = await open()
    atlas = await openAtlas(engine)
  }, patience)
  afterAll(async () => {
    atlas?.close()
    await engine?.close()
  })

  describe.each(folders)('%s', (folder) => {
    const naive = naiveReads(tablesOf(folder))
    const { tables } = naive
    let graph: Graph
    beforeAll(async () => {
      const found = await atlas.graph(folder.split('/').at(-1))
      if (!found) throw new Error(`${folder} is not served.`)
      graph = found
    })

    test('actors come by id, each once, and an unknown id gives none', async () => {
      const ids = [...some(tables.actors), ...tables.clusters].map(({ id }) => String(id))
      const rows = await graph.read('actors', { ids: [...new Set(ids), 'nobody'] })
      expect(asSet(rows)).toEqual(asSet(naive.actors(ids)))
      expect(await graph.read('actors', { ids: [] })).toEqual([])
    })
    test('links come by their two ends as stored, and not the other way round', async () => {
      const pairs = some(tables.links).map(({ actor, cluster }) => [String(actor), String(cluster)] as const)
      const turned = pairs.map(([actor, cluster]) => [cluster, actor] as const)
      const rows = await graph.read('links', { pairs: [...pairs, ...turned, ['nobody', 'nothing']] })
      expect(asSet(rows)).toEqual(asSet(naive.links(pairs)))
    })
    test('evidence of a link comes by its id', async () => {
      const ids = new Set(
        [...some(tables.evidence), ...some(tables.links).slice(0, 5)].map((row) => row.link ?? row.id),
      )
      for (const id of ids)
        expect(await graph.read('evidence', { link: String(id) })).toEqual(naive.evidence(id ?? null))
    })
    test('accounts come oldest first for each cluster', async () => {
      const clusters = ['nothing', ...tables.clusters.map(({ id }) => String(id))]
      const rows = await graph.read('accounts', { clusters })
      expect(asSet(rows)).toEqual(asSet(naive.accounts(clusters)))
      for (const cluster of clusters) {
        const years = rows.filter((row) => row.cluster === cluster).map(({ year }) => year)
        expect(years).toEqual(naive.accounts([cluster]).map(({ year }) => year))
      }
    })
    test('events come by date with the actors that went in and came out', async () => {
      expect(await graph.read('events', {})).toEqual(naive.events())
    })
    test('sources, published figures, terms, traits and places come in one record', async () => {
      expect(await graph.read('reference', {})).toEqual([naive.reference()])
    })
    test.each([[[]], [['cluster']], [['knowledge', 'public']], [['knowledge', 'public', 'firm', 'other', 'cluster']]])(
      'the network of %j has its actors in Danish order and exactly its links',
      async (sectors) => {
        expect(await graph.read('network', { sectors })).toEqual([naive.network(sectors)])
        const [links] = await graph.read('networkLinks', { sectors })
        const rows = links?.id.map((_, i): unknown =>
          [links.id, links.actor, links.cluster, links.since, links.source].map((column) => column[i]),
        )
        expect(sorted(rows ?? [])).toEqual(sorted(naive.networkLinks(sectors)))
      },
    )
    test('the directory has every actor in Danish order', async () => {
      expect(await graph.read('directory', {})).toEqual([naive.directory()])
    })
    test('the projection has every actor in Danish order and every link once', async () => {
      expect(await graph.read('projectionActors', {})).toEqual([naive.projectionActors()])
      const rows = await graph.read('projectionLinks', {})
      const links = rows.flatMap(({ cluster, ...columns }) =>
        columns.partner.map(
          (_, i): Cells => ({
            cluster,
            ...Object.fromEntries(
              Object.entries(columns).map(([name, list]): [string, Json] => [name, list[i] ?? null]),
            ),
          }),
        ),
      )
      expect(asSet(links)).toEqual(asSet(naive.projectionLinks()))
    })
  })
}

describe('reads on the embedded engine', () => answersAsTheTables(openLoadedEmbedded))
describeOnNeo4j('reads on Neo4j', () => answersAsTheTables(openSharedNeo4j))
