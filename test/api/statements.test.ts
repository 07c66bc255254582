import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages, toy } from './asking.ts'

const pages = [2, 15]

/** Statements of each question; the size of its lists goes where N stands, and must make no difference. */
const questions: readonly (readonly [question: string, statements: number])[] = [
  ['questionCost { cost }', 0],
  ['datasets { id title current }', 0],
  [
    'dataset { id counts { clusters events } sources { id } benchmarks { source { id } } terms { id } models { traits { id } } }',
    0,
  ],
  ['search(text: "e", first: N) { totalCount pageInfo { endCursor } }', 0],
  ['search(text: "havnn", by: LIKENESS, first: N) { totalCount }', 0],
  ['search(text: "Region", by: SEAT, first: N) { totalCount nodes { id name } }', 1],
  ['search(text: "e", first: N) { totalCount nodes { id name source { id } clusterCount } edges { node { id } } }', 1],
  ['actors(first: N) { totalCount facets { kinds { value count } } pageInfo { endCursor } }', 0],
  ['actors(first: N) { totalCount nodes { id name } facets { kinds { value count } } }', 1],
  ['actors(first: N) { nodes { id clusters { edges { role since node { name } } } } }', 3],
  [
    'actors(filter: { kinds: [CLUSTER] }, first: N) { nodes { ... on Cluster { accounts { year source { id } } counts { knowledge } } } }',
    2,
  ],
  [
    'actors(filter: { kinds: [CLUSTER] }, first: N) { nodes { ... on Cluster { partners(first: N) { edges { role source { id } node { name } } } } } }',
    3,
  ],
  ['actor(id: "cluster-1") { id name source { id } clusterCount }', 1],
  ['actor(id: "cluster-1") { ... on Cluster { counts { knowledge } partners(first: N) { totalCount } } }', 1],
  ['actor(id: "cluster-1") { ... on Cluster { partners(first: N) { edges { role } } } }', 2],
  [
    'actor(id: "cluster-1") { ... on Cluster { partners(first: N) { totalCount edges { role since source { id } node { name clusterCount } } nodes { type } } } }',
    3,
  ],
  [
    'actor(id: "cluster-1") { ... on Cluster { standings { staff { mean } } criteria { met glossaryTerm { id } } } }',
    1,
  ],
  ['actors(first: N) { nodes { ... on Cluster { standings { knowledge { below } } } ... on Firm { hub } } }', 1],
  ['actor(id: "cluster-1") { ... on Cluster { composition { types { mean } roles { all } } } }', 1],
  ['actor(id: "cluster-1") { ... on Cluster { composition { types { partners { name } } mostShared { name } } } }', 2],
  ['node(id: "cluster-1") { id }', 1],
  ['nodes(ids: ["cluster-1", "firm-1", "x"]) { id }', 1],
  ['nodes(ids: ["cluster-1", "link-02", "link-09", "register", "x"]) { id }', 2],
  ['network { actors { name } links { id role } firmCounts { count } }', 0],
  ['network { actors { name } }', 0],
  ['network { actors { name otherNames } links { until locator retrieved } }', 2],
  ['network { firmCounts { count } }', 0],
  ['links(first: N) { totalCount pageInfo { endCursor } facets { roles { value } } place(actor: "gts-1") }', 0],
  ['links(first: N) { nodes { id role source { title } } edges { node { until } } }', 1],
  ['links(orderBy: SINCE, first: N) { nodes { role actor { name } cluster { name } } }', 2],
  ['landscape { knowledge { mean published { value source { id } } } firms { participating } }', 0],
  ['landscape { knowledge { values { count cluster { name } } } public { values { cluster { name } } } }', 1],
  ['landscape { accountMeans { year staffFte } }', 0],
  ['overlap { linkCount pairs { idA jaccard } method { tests } }', 0],
  ['overlap(draws: 1000) { comparedClusters { cluster { name } } pairs { chance { z } analytic { z } } }', 1],
  ['overlap(draws: 1000) { bindingActors { share actor { name } } comparedClusters { cluster { name } } }', 1],
  ['overlap(clusters: ["cluster-1", "cluster-2"]) { intersections { size partners { name } } }', 1],
  ['pair(a: "cluster-1", b: "cluster-2") { partnersA overlap { shared } hubRules { moreThan } }', 0],
  [
    'pair(a: "cluster-1", b: "cluster-2") { a { name } b { name } distance sharedPartners { actor { name } links { id } } onlyA { actor { name } links { id } } onlyB { hub } }',
    2,
  ],
  [
    'partnerSuggestions(cluster: "cluster-4", first: N) { totalCount edges { score place against { kind } } method { hash } }',
    0,
  ],
  [
    'partnerSuggestions(cluster: "cluster-4", first: N) { cluster { name } similarClusters { cluster { name } } edges { node { name } reasons { clusters { name } partners { name } links { id } } } }',
    2,
  ],
  ['gaps(cluster: "cluster-4") { types { value lackingCount } method { hash } }', 0],
  [
    'gaps(cluster: "cluster-4") { cluster { name } types { lacking(first: N) { partner { name } clusters { name } links { id } } } tendencies { name } }',
    2,
  ],
  ['path(from: "cluster-2", to: "public-1") { missingStep chains { shared } method { hash } }', 0],
  [
    'path(from: "cluster-2", to: "public-1") { from { name } to { name } working { name } chains { partner { name } cluster { name } steps { id } } }',
    2,
  ],
  [
    'profile(cluster: "cluster-4") { partnerCount others { shared analytic { qMore } } types { own } partnersWithin { share } }',
    0,
  ],
  [
    'profile(cluster: "cluster-4") { cluster { name } standings { knowledge { below } } others { cluster { name } } types { lacking(first: N) { partner { name } links { id } } } }',
    2,
  ],
  [
    'consolidation(groups: [["cluster-1", "cluster-2"]]) { consolidated { partnerCount abovePairCount } groups { expectedInside sums { staffFte } breakdown { labels { value } } } changedPartners(first: N) { totalCount } method { hash } }',
    0,
  ],
  [
    'consolidation(groups: [["cluster-1", "cluster-2"]], ended: ["cluster-3"]) { groups { clusters { name } seat { name } hosts { name } breakdown { legalForms { value } } } endedClusters { cluster { name } } changedPartners(first: N) { edges { outcome node { name } } nodes { id } } }',
    1,
  ],
  ['groupings(mostSize: 2) { best { score } list { groupingCount } method { hash } }', 0],
  ['events(first: N) { totalCount nodes { id source { id } } }', 0],
  ['events(first: N) { nodes { from { name } to { name } } }', 1],
  ['evidence(link: "link-09") { link { role } }', 1],
  ['evidence(link: "link-09") { supports contradicts items { source { id } } link { role } }', 2],
  ['evidence(link: "link-09") { supports items { id } link { actor { name } cluster { name } } }', 3],
]

describe('statements that the database is asked', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
    // What is read once per data version is read before the counting begins.
    await api.ask(
      '{ dataset { sources { id } } events { totalCount } landscape { accountMeans { year } } links(orderBy: SINCE) { totalCount } profile(cluster: "cluster-1") { partnerCount } node(id: "x") { id } network { actors { id } links { id } } }',
    )
  })
  afterAll(() => api.close())

  test.each(questions)('{ %s } asks %i', async (question, expected) => {
    for (const size of pages) {
      const { statements, errors } = await api.ask(`{ ${question.replaceAll('N)', `${size})`)} }`)
      expect(errors).toBeUndefined()
      expect(statements).toBe(expected)
    }
  })
  test('the count knows every root field', async () => {
    const { data } = await api.ask('{ __type(name: "Query") { fields { name } } }')
    for (const { name } of data.__type.fields)
      expect(
        questions.some(([question]) => question.split(/\W/)[0] === name),
        name,
      ).toBe(true)
  })
  test('what a data version holds of reference, events and accounts is read once', async () => {
    const fresh = await askPackages(toy)
    const question =
      '{ dataset { sources { id } terms { id } } events { totalCount } landscape { accountMeans { year } } }'
    expect((await fresh.ask(question)).statements).toBe(3)
    expect((await fresh.ask(question)).statements).toBe(0)
    await fresh.close()
  })
})
