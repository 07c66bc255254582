/** The committed tables of catalogue-2017 as the tests of them read them. */
import { type Kind, sectorOf } from '../../api/domain/closedLists.ts'
import { readCsv } from '../../data/package/readCsv.ts'

type Row = Readonly<Record<string, string>>
const read = (table: string): Row[] => readCsv(new URL(`../../data/catalogue-2017/${table}.csv`, import.meta.url))
const facts = new Map(readCsv(new URL('noteFacts.csv', import.meta.url)).map((row) => [row.id, row]))

/** The value of a fact of the note. Throws when there is no such number. */
export function fact(id: string): number {
  const value = Number(facts.get(id)?.value || Number.NaN)
  if (Number.isNaN(value)) throw new Error(`The note has no figure ${id}.`)
  return value
}

export const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return (Number(sorted[Math.ceil(middle) - 1]) + Number(sorted[Math.floor(middle)])) / 2
}

function readCatalogue() {
  const [actors, clusters, links, accounts] = [read('actors'), read('clusters'), read('links'), read('accounts')]
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const byCluster = new Map(clusters.map(({ id }) => [id, links.filter(({ cluster }) => cluster === id)]))
  const kindOf = (id: string | undefined) => byId.get(id)?.kind as Kind
  const sectorOfActor = (id: string | undefined) => sectorOf[kindOf(id)]
  const linksOf = (cluster: string | undefined): Row[] => byCluster.get(cluster) ?? []
  return {
    actors,
    clusters,
    links,
    accounts,
    themes: read('generator/themes'),
    byId,
    kindOf,
    sectorOfActor,
    linksOf,
    /** The distinct actors of one sector that a cluster is linked with. */
    partners: (cluster: string | undefined, sector: string) =>
      new Set(
        linksOf(cluster)
          .map(({ actor }) => actor)
          .filter((actor) => sectorOfActor(actor) === sector),
      ),
  }
}

export const catalogue = readCatalogue()
