import { perVersion } from './perVersion.ts'

let graphs = 0
/** Names a graph in the keys of caches that all versions share: each is known for itself, also where two hold the same version. */
export const graphNumber = perVersion(() => {
  graphs += 1
  return graphs
})
