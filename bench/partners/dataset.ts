/** A data package as the rules see it: all links of institutions, whatever their year. */
import { bipartite } from '../../api/domain/overlap/bipartite.ts'
import { everyYear } from '../../api/domain/yearNetwork.ts'
import { openAtlas } from '../../api/graph/atlas.ts'
import { openEmbedded } from '../../api/graph/embedded.ts'
import { importPackage } from '../../api/import/importPackage.ts'

export async function datasetOf(folder: string) {
  const engine = await openEmbedded()
  await importPackage(engine, folder)
  const atlas = await openAtlas(engine)
  const graph = await atlas.graph()
  if (!graph) throw new Error(`${folder} is not there.`)
  const [projection, directory] = await Promise.all([graph.projection(), graph.directory()])
  const network = bipartite(everyYear(projection), directory, { sectors: ['knowledge', 'public'] })
  atlas.close()
  await engine.close()
  return { dataset: graph.dataset, projection, directory, network }
}
export type Dataset = Awaited<ReturnType<typeof datasetOf>>
