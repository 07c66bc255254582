/** A data package as questions and rules see it, and all links of its institutions, whatever their year. */
import { bipartite } from '../../api/domain/overlap/bipartite.ts'
import { everyYear } from '../../api/domain/yearNetwork.ts'
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import { importPackage } from '../../api/import/importPackage.ts'
import { partnerSectors } from '../../api/questions/partners/partnerBase.ts'

export async function openDataset(folder: string) {
  const engine = await openEmbedded()
  await importPackage(engine, folder)
  const atlas = await openAtlas(engine)
  const graph = await atlas.graph()
  if (!graph) throw new Error(`${folder} is not there.`)
  const [projection, directory] = await Promise.all([graph.projection(), graph.directory()])
  return {
    ...{ graph, dataset: graph.dataset, projection, directory },
    network: bipartite(everyYear(projection), directory, { sectors: partnerSectors }),
    async close() {
      atlas.close()
      await engine.close()
    },
  }
}
export type Dataset = Omit<Awaited<ReturnType<typeof openDataset>>, 'graph' | 'close'>
