import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tablesOf } from '../graph/tablesOf.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, catalogue } from './asking.ts'

interface Answered {
  readonly landscape: Readonly<
    Record<
      'knowledge' | 'firms',
      { readonly values: readonly { readonly cluster: { readonly id: string }; readonly count: number }[] }
    >
  >
  readonly overlap: {
    readonly linkCount: number
    readonly comparedClusters: readonly { readonly cluster: { readonly id: string }; readonly partnerCount: number }[]
    readonly pairs: readonly { readonly idA: string; readonly idB: string; readonly shared: number }[]
  }
  readonly network: {
    readonly links: readonly { readonly id: string; readonly actorId: string; readonly clusterId: string }[]
  }
}

describe('merge in catalogue-2017', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(catalogue)
  }, patience)
  afterAll(() => api.close())

  const { actors, links } = tablesOf(catalogue)
  const kindOf = new Map(actors.map(({ id, kind }) => [String(id), String(kind)]))
  const nameOf = new Map(actors.map(({ id, name }) => [String(id), String(name)]))
  const from = (date: unknown) => (date ? Number(String(date).slice(0, 4)) : 0)
  const to = (date: unknown) => (date ? Number(String(date).slice(0, 4)) : 9999)
  const existing = new Set(
    actors.flatMap(({ id, validFrom, validTo }) =>
      from(validFrom) <= 2016 && to(validTo) >= 2016 ? [String(id)] : [],
    ),
  )
  /** Links of the year between actors that exist, as the tables have them. */
  const held = links
    .filter(({ since, until }) => from(since) <= 2016 && to(until) >= 2016)
    .map(({ actor, cluster, role }) => ({ actor: String(actor), cluster: String(cluster), role: String(role) }))
    .filter(({ actor, cluster }) => existing.has(actor) && existing.has(cluster))
  const clusters = [...existing].filter((id) => kindOf.get(id) === 'cluster')
  const institutions = ['university', 'gts', 'knowledge', 'public']

  /** Sets of partners by cluster that is left, of the links that pass. */
  function counted(
    { merge, ended }: { readonly merge: readonly (readonly string[])[]; readonly ended: readonly string[] },
    passes: (link: (typeof held)[number]) => boolean,
  ): ReadonlyMap<string, ReadonlySet<string>> {
    const collator = new Intl.Collator('da')
    const first = (group: readonly string[]) =>
      group.toSorted((a, b) => collator.compare(nameOf.get(a) ?? '', nameOf.get(b) ?? ''))[0] ?? ''
    const standIn = new Map(merge.flatMap((group) => group.map((id) => [id, first(group)])))
    const left = clusters.filter((id) => !ended.includes(id) && (standIn.get(id) ?? id) === id)
    const sets = new Map(left.map((id) => [id, new Set<string>()]))
    for (const link of held) if (passes(link)) sets.get(standIn.get(link.cluster) ?? link.cluster)?.add(link.actor)
    return sets
  }
  const sizes = (sets: ReadonlyMap<string, ReadonlySet<string>>) =>
    new Map([...sets].map(([id, { size }]) => [id, size]))
  const ofKinds =
    (...kinds: readonly string[]) =>
    ({ actor }: { readonly actor: string }) =>
      kinds.includes(kindOf.get(actor) ?? '')

  const shuffles = fc.shuffledSubarray([...clusters], { minLength: clusters.length, maxLength: clusters.length })
  test.each(fc.sample(shuffles, { seed: 51, numRuns: 2 }).map((ids, i) => [i, ids] as const))(
    'equals a recount from the tables, scenario %i',
    async (i, ids) => {
      const scenario = { merge: [ids.slice(0, 6), ids.slice(6, 8), ids.slice(8, 20)], ended: ids.slice(20, 25) }
      const roles = i === 0 ? undefined : ['partner', 'board', 'project']
      const { data, errors } = await api.ask(
        `query Recount($merge: [[ID!]!], $ended: [ID!], $roles: [Role!]) {
          landscape(merge: $merge, ended: $ended) {
            knowledge { values { cluster { id } count } } firms { values { cluster { id } count } }
          }
          overlap(merge: $merge, ended: $ended, roles: $roles) {
            linkCount comparedClusters { cluster { id } partnerCount } pairs { idA idB shared }
          }
          network(merge: $merge, ended: $ended, sectors: [KNOWLEDGE, PUBLIC, FIRM]) { links { id actorId clusterId } } }`,
        { ...scenario, roles: roles?.map((role) => role.toUpperCase()) },
      )
      expect(errors).toBeUndefined()
      const { landscape, overlap, network } = data as Answered
      const countsOf = (values: Answered['landscape']['firms']['values']) =>
        new Map(values.map(({ cluster, count }) => [cluster.id, count]))
      const sorted = (counts: ReadonlyMap<string, number>) => [...counts].sort(([a], [b]) => (a < b ? -1 : 1))

      const knowledge = counted(scenario, ofKinds('university', 'gts', 'knowledge'))
      expect(sorted(countsOf(landscape.knowledge.values))).toEqual(sorted(sizes(knowledge)))
      const dedicated = counted(scenario, ({ role, actor }) => role === 'dedicated' && kindOf.get(actor) === 'firm')
      expect(sorted(countsOf(landscape.firms.values))).toEqual(sorted(sizes(dedicated)))

      const partners = counted(
        scenario,
        (link) => ofKinds(...institutions)(link) && (roles?.includes(link.role) ?? true),
      )
      expect(sorted(new Map(overlap.comparedClusters.map((one) => [one.cluster.id, one.partnerCount])))).toEqual(
        sorted(sizes(partners)),
      )
      for (const { idA, idB, shared } of overlap.pairs) {
        const [a, b] = [partners.get(idA), partners.get(idB)]
        expect([idA, idB, shared]).toEqual([idA, idB, [...(a ?? [])].filter((one) => b?.has(one)).length])
      }
      const all = counted(scenario, ofKinds(...institutions, 'firm'))
      const listed = network.links.map(({ actorId, clusterId }) => `${clusterId} ${actorId}`).sort()
      expect(listed).toEqual([...all].flatMap(([id, own]) => [...own].map((one) => `${id} ${one}`)).sort())
      expect(new Set(network.links.map(({ id }) => id)).size).toBe(network.links.length)
    },
    patience,
  )
  test(
    'has a null model of its own, the same whatever the order in which the group is named',
    async () => {
      const scenario = 'merge: [["dk-cluster-001", "dk-cluster-002", "dk-cluster-003"]]'
      const { data } = await api.ask(
        `{ merged: overlap(${scenario}, draws: 1000) { above method { hash tests } } alone: overlap(draws: 1000) { above method { hash tests } } }`,
      )
      expect(data.merged.method.tests).toBe((40 * 39) / 2)
      expect(data.alone.method.tests).toBe((42 * 41) / 2)
      expect(data.merged.method.hash).not.toBe(data.alone.method.hash)
      const again = await api.ask(
        `{ overlap(merge: [["dk-cluster-003", "dk-cluster-001", "dk-cluster-002"]], draws: 1000) { above method { hash } } }`,
      )
      expect(again.data.overlap).toEqual({ above: data.merged.above, method: { hash: data.merged.method.hash } })
    },
    patience,
  )
})
