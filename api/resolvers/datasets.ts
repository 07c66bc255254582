import type { QueryResolvers } from '../generated/resolvers.ts'

export const datasets: QueryResolvers['datasets'] = async (_, __, context) => {
  context.lasting = false
  const graphs = await Promise.all(context.atlas.datasets().map(({ id, version }) => context.atlas.graph(id, version)))
  return graphs.filter((graph) => graph !== undefined)
}
