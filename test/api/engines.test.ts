import { expect, test } from 'vitest'
import { describeOnNeo4j } from '../neo4j/describeOnNeo4j.ts'
import { openSharedNeo4j, patience } from '../neo4j/sharedNeo4j.ts'
import { askEngine, askPackages, catalogue } from './asking.ts'

const questions = [
  '{ consolidation(groups: [["dk-cluster-001", "dk-cluster-002", "dk-cluster-003"], ["dk-cluster-010", "dk-cluster-011"]], ended: ["dk-cluster-020"]) { accountYear doingNothing { partnerCount abovePairCount } consolidated { partnerCount staffMean ties { index } } groups { seat { id } sums { financingState } expectedInside hosts { name } breakdown { legalForms { value count } } unlinkedPairs { idA } } secretariats { region remainingCount } changedPartners(first: 30) { edges { outcome lostRegions node { name } } } fits(cluster: "dk-cluster-005") { shared expected } method { hash } } }',
  '{ overlap(draws: 1000) { above below disagreements method { hash } comparedClusters { partnerCount cluster { name } } pairs { idA idB shared jaccard chance { z qMore } analytic { qMore } } } }',
  '{ overlap(draws: 1000, weighted: true, sectors: [PUBLIC], types: [MUNICIPALITY]) { linkCount method { hash } bindingActors { share actor { name } } } }',
  '{ overlap(clusters: ["dk-cluster-001", "dk-cluster-002", "dk-cluster-003"]) { intersections { clusterIds size partners { name } } } }',
  '{ pair(a: "dk-cluster-001", b: "dk-cluster-002") { distance hubRules { moreThan } sharedPartners { actor { name } hub links { id role confidence } } onlyA { actor { name } } onlyB { actor { name } } } }',
  '{ partnerSuggestions(cluster: "dk-cluster-003", withinKm: 100) { edges { node { id } statedChance score statedChance reasons { kind expected links { id } } against { kind count } } method { hash } } }',
  '{ gaps(cluster: "dk-cluster-003") { similarClusters { cluster { id } z } types { value own similar lackingCount } regions { value } fields { value lacking { links { id } } } } }',
  '{ path(from: "dk-cluster-001", to: "dk-university-itu") { missingStep chains { shared expected partner { id } steps { id confidence } } method { hash } } }',
  '{ profile(cluster: "dk-cluster-003") { partnerCount others { shared expected analytic { qMore } } types { value own all } partnersWithin { within placed } firmsWithin { share } } }',
]

describeOnNeo4j('overlap, pair and partners', () => {
  test(
    'have the same answers on Neo4j as on the embedded engine, hash and all',
    async () => {
      const neo4j = await askEngine(await openSharedNeo4j(), 'catalogue-2017')
      const embedded = await askPackages(catalogue)
      for (const question of questions) {
        const { data, errors } = await embedded.ask(question)
        expect(errors).toBeUndefined()
        expect((await neo4j.ask(question)).data).toEqual(data)
      }
      await Promise.all([neo4j.close(), embedded.close()])
    },
    patience,
  )
})
