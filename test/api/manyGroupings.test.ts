import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openEmbedded } from '../../api/graph/embedded.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { toyCopy } from '../import/toyWith.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { askEngine } from './asking.ts'

/** The toy landscape with more clusters, that share nobody. */
async function askToyOf(clusters: number) {
  const folder = toyCopy()
  for (let i = 5; i <= clusters; i += 1) {
    appendFileSync(
      join(folder, 'actors.csv'),
      `cluster-${i},cluster,cluster_organisation,Klynge ${i},,,,,,,,,,,,,,creative,,true,register,,confirmed,,\n`,
    )
    appendFileSync(join(folder, 'clusters.csv'), `cluster-${i},false,local,catalogue,,,,in_process,,,,,,,\n`)
  }
  const engine = await openEmbedded()
  const { id } = await importPackage(engine, folder)
  return askEngine(engine, id)
}

describe('groupings of many clusters', () => {
  test(
    'refuses the list above 60, and gives what is found and bounded all the same',
    async () => {
      const api = await askToyOf(61)
      const { data, errors } = await api.ask('{ groupings { clusterCount best { score } bound list { complete } } }')
      expect(data.groupings).toEqual({
        clusterCount: 61,
        best: { score: expect.any(Number) },
        bound: expect.any(Number),
        list: null,
      })
      expect(errors?.map(({ message, path, extensions }) => [message, path, extensions])).toEqual([
        [
          'The question has 61 clusters of which to list all groupings; at most 60 are allowed.',
          ['groupings', 'list'],
          expect.objectContaining({ code: 'TOO_EXPENSIVE', cost: 61, limit: 60 }),
        ],
      ])
      await api.close()
    },
    patience,
  )
  test(
    'refuses more than 200 as a whole',
    async () => {
      const api = await askToyOf(201)
      expect(await api.refusals('{ groupings { bound } }')).toEqual([
        'TOO_EXPENSIVE: The question has 201 clusters to group; at most 200 are allowed.',
      ])
      await api.close()
    },
    patience,
  )
})
