/** Which data sets are served? */
import type { Atlas } from '../graph/atlas.ts'
import { type AskedDataset, askDataset } from './dataset.ts'

/** The current version of each, in the order in which the atlas serves them. */
export async function askDatasets({
  atlas,
}: {
  readonly atlas: Pick<Atlas, 'datasets' | 'graph'>
}): Promise<readonly AskedDataset[]> {
  const graphs = await Promise.all(atlas.datasets().map(({ id, version }) => atlas.graph(id, version)))
  return graphs.flatMap((graph) => (graph ? [askDataset({ graph })] : []))
}
