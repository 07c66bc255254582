/** Everything that a database holds, to compare two of them. */
import type { Engine } from '../../api/graph/engine.ts'

const nodes = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties'
const links = 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.key AS start, b.key AS end, properties(r) AS properties'

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, canonical(item)]))
}

/** One JSON text a node and a link, in order; the time of the import is left out. */
export async function graphOf(engine: Engine): Promise<readonly string[]> {
  const rows = [...(await engine.read(nodes, {})), ...(await engine.read(links, {}))]
  return rows
    .map((row) => JSON.stringify(canonical(row)).replace(/"imported":"[^"]*",/, ''))
    .map((text) =>
      text.replace(/"labels":\[([^\]]*)\]/, (_, list: string) => `"labels":${list.split(',').sort().join()}`),
    )
    .sort()
}
