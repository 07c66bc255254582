/** The whole package: facts in, tables and description out. The same facts give the same package. */
import { danishPlaces } from '../../package/places.ts'
import { factsSource, type RealActor, realActors } from '../../package/realActors.ts'
import { referenceTables } from '../../package/reference.ts'
import type { Description, PackageRow, PackageTables } from '../../package/writePackage.ts'
import { type Citation, erdfSource } from './citations.ts'
import { clusters } from './clusters.ts'
import { contradictions } from './contradictions.ts'
import { events, type Life } from './events.ts'
import { factsFolder } from './facts.ts'
import { furtherActors } from './furtherActors.ts'
import { gaps, type Missing } from './gaps.ts'
import { lastSeen } from './lastSeen.ts'
import { linksOf } from './links.ts'
import { names } from './names.ts'
import { furtherHosts, partners } from './partners.ts'
import { projects } from './projects.ts'

const description = {
  name: 'denmark-sourced',
  title: 'Danmark, set i kilder',
  titleEn: 'Denmark, observed in sources',
  description:
    'Virkelige danske klynger og netværk omkring 2017 med de partnere, som offentlige kilder nævner, projekter under EU’s regional- og socialfond 2007–2020, begivenheder 1981–2025 og de nationale klynger fra 2021. Ufuldstændig: den viser, hvad kilderne viser.',
  descriptionEn:
    'Real Danish clusters and networks around 2017 with the partners that public sources name, projects of the European Regional Development Fund and Social Fund 2007–2020, events 1981–2025 and the national clusters of 2021. Incomplete: it shows what the sources show.',
  version: '1.1.0',
  created: '2026-11-30',
  synthetic: false,
  year: 2017,
  licenses: [
    {
      name: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0 International',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
  sources: [
    {
      title:
        'Cluster Excellence Denmark (2018), Samarbejds- og organisationsmodeller for klynger og innovationsnetværk',
    },
    { title: erdfSource.title, path: erdfSource.url },
  ],
} satisfies Omit<Description, 'gaps'>

/** One row per distinct source, in the order of their ids. */
function sourceRows(cited: readonly Citation[], shared: readonly PackageRow[]): PackageRow[] {
  const rows = new Map([...shared, ...cited.map(({ source }) => source)].map((row) => [String(row.id), row]))
  return [...rows.values()].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1))
}

/** Schools of the pool of names and seats come along only where a source links them. */
function realActorRows(actors: readonly RealActor[], linked: ReadonlySet<unknown>, lives: ReadonlyMap<string, Life>) {
  return actors
    .filter(({ factId, id }) => !factId.startsWith('K') || linked.has(id))
    .map(({ factId, ...actor }): PackageRow => {
      const life = lives.get(actor.id)
      return { ...actor, validTo: actor.validTo ?? life?.to, successor: actor.successor ?? life?.successor }
    })
}

export interface Built {
  readonly description: Description
  readonly content: PackageTables & Required<Pick<PackageTables, 'actors' | 'clusters' | 'links' | 'evidence'>>
  readonly missing: Missing
}

export function build(): Built {
  const real = realActors(factsFolder)
  const known = names(real)
  const happened = events(known)
  const listed = clusters(happened.lives)
  const further = furtherActors(known, happened.lives)
  const named = partners(known)
  const shared = projects(known)
  const described: PackageRow[] = [...listed.clusters, ...further.clusters]
  const statements = [...named.statements, ...furtherHosts(known), ...shared.statements]
  const { links, evidence } = linksOf(statements, new Set(described.map(({ id }) => String(id))))
  const against = contradictions(known, links)
  const linked = new Set(links.map(({ actor }) => actor))
  const seen = lastSeen([...statements, ...listed.traces, ...happened.traces], Number(description.created.slice(0, 4)))
  const actors = [...listed.actors, ...realActorRows(real, linked, happened.lives), ...further.actors]
  const ended = new Set(actors.filter(({ validTo }) => validTo).map(({ id }) => id))
  const clusterRows = described.map((row) => (ended.has(row.id) ? row : { ...row, lastSeen: seen.get(String(row.id)) }))
  const held = new Set(actors.map(({ name }) => name))
  const remembered = [...listed.remembered.filter(({ name }) => !held.has(name)), ...happened.remembered]
  const missing = {
    clusters: clusterRows,
    actors,
    links,
    remembered,
    undated: happened.undated,
    alone: shared.alone,
  }
  const { sources, benchmarks, terms, traits } = referenceTables()
  const cited = [...listed.cited, ...happened.cited, ...further.cited, ...named.cited, ...against.cited]
  const content = {
    sources: sourceRows(cited, [...sources, factsSource, erdfSource]),
    places: danishPlaces(factsFolder),
    actors,
    clusters: clusterRows,
    links,
    evidence: [...evidence, ...against.rows],
    events: happened.rows,
    event_parties: happened.parties,
    benchmarks,
    terms,
    traits,
  }
  return { description: { ...description, gaps: gaps(missing) }, content, missing }
}
