import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partnerRoles } from '../../api/domain/closedLists.ts'
import { tablesOf } from '../graph/tablesOf.ts'
import { type Asking, askPackages, catalogue, toy } from './asking.ts'

const fields =
  'year clusterCount types { type kind actorCount mean partners { id } } roles { role knowledge public others all }'

describe('the composition of a cluster', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy, catalogue)
  })
  afterAll(() => api.close())
  const cluster = async (id: string, asked: string, dataset?: string) =>
    (await api.ask(`{ actor(id: "${id}") { ... on Cluster { ${asked} } } }`, {}, dataset)).data.actor

  test('refuses a year that is none', async () => {
    const question = '{ actor(id: "cluster-1") { ... on Cluster { composition(year: 999) { year } } } }'
    expect(await api.refusals(question)).toEqual(['BAD_USER_INPUT: year must be from 1000 to 2100.'])
  })
  test('is none in a year in which the cluster does not exist', async () => {
    expect(await cluster('cluster-3', 'composition(year: 2011) { year }')).toEqual({ composition: null })
  })
  test('says types with their partners, roles, and the cluster that shares most', async () => {
    const { composition } = await cluster('cluster-2', `composition { ${fields} mostShared { id name } }`)
    expect(composition).toMatchObject({
      year: 2017,
      clusterCount: 4,
      mostShared: { id: 'cluster-1', name: 'Vandklyngen' },
    })
    expect(composition.types.slice(1, 3)).toEqual([
      { type: 'GTS', kind: 'GTS', actorCount: 1, mean: 0.5, partners: [{ id: 'gts-1' }] },
      { type: 'BUSINESS_ACADEMY', kind: 'KNOWLEDGE', actorCount: 1, mean: 0.5, partners: [] },
    ])
    expect(composition.roles).toEqual([
      { role: 'HOST', knowledge: 1, public: 0, others: 0, all: 1 },
      { role: 'FOUNDER', knowledge: 0, public: 1, others: 0, all: 1 },
      { role: 'PARTNER', knowledge: 1, public: 0, others: 0, all: 1 },
    ])
  })
  test.each(['dk-cluster-001', 'dk-cluster-017', 'dk-cluster-042'])(
    'of %s is what a walk through the tables counts',
    async (id) => {
      const { composition } = await cluster(id, `composition { ${fields} mostShared { id } }`, 'catalogue-2017')
      const walked = await walk(id)
      for (const { type, partners, actorCount, mean } of composition.types)
        expect([partners.length, actorCount, mean], type).toEqual(walked.ofType(type.toLowerCase()))
      const { shared } = walked
      expect(shared.get(composition.mostShared.id)).toBe(Math.max(...shared.values()))
      const inRoles = composition.roles.map(
        ({ role, knowledge, public: publicActors }: { role: string; knowledge: number; public: number }) => [
          role.toLowerCase(),
          knowledge + publicActors,
        ],
      )
      expect(inRoles.filter(([, count]: [string, number]) => count > 0)).toEqual(walked.inRoles)
    },
  )
})

/** The links of the catalogue from institutions, counted one by one. */
async function walk(id: string) {
  const tables = await tablesOf(catalogue)
  const byId = new Map(tables.actors.map((row) => [row.id, row]))
  const institutions = ['university', 'gts', 'knowledge', 'public']
  const linked = tables.links.filter(({ actor }) => institutions.includes(String(byId.get(actor ?? null)?.kind)))
  const own = linked.filter((link) => link.cluster === id)
  const partners = new Set(own.map(({ actor }) => actor))
  const shared = new Map<unknown, number>()
  for (const { actor, cluster } of linked)
    if (cluster !== id && partners.has(actor)) shared.set(cluster, (shared.get(cluster) ?? 0) + 1)
  return {
    shared,
    inRoles: partnerRoles
      .map((role) => [role, own.filter((link) => link.role === role).length])
      .filter(([, count]) => count !== 0),
    ofType(type: string) {
      const found = linked.filter(({ actor }) => byId.get(actor ?? null)?.type === type)
      const actors = new Set(found.map(({ actor }) => actor)).size
      return [found.filter(({ cluster }) => cluster === id).length, actors, found.length / 42]
    },
  }
}
