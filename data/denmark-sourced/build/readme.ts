/** The README of the package: its rules, its figures and how far the sources cover each cluster. */
import { type Kind, sectorOf } from '../../../api/domain/closedLists.ts'
import type { PackageRow } from '../../package/writePackage.ts'
import type { Built } from './build.ts'

const rules = `# Danmark, set i kilder (Denmark, observed in sources)

Real Danish clusters and networks around 2017, with what public sources say about their partners. No row is invented.
The package is incomplete, and says so: a number of partners here is what the sources show, never "24" or "38".

Written by \`npx tsx data/denmark-sourced/build/write.ts\` from \`data/facts\`, \`data/reference\` and the tables of judgement
in \`build/\`; a test proves that the committed tables are what it writes.

## How facts became rows

- **Confidence.** Read in the source, or an exact name in the lists: confirmed. Well known, or a normalised name: likely. Uncertain or
  judged: uncertain. What rests on a web page whose address was not recorded is at most likely. What was only remembered is left out.
- **One link per actor and cluster.** Its role is the strongest (host, founder, owner, financier, board, agreement, project, partner);
  every further role, project or source is evidence of that link. Two clusters share one link, from the host or founder,
  else from the smaller id. The original word stands in the locator.
- **Projects.** Who took part in a project of the European Regional Development Fund or Social Fund with a cluster has the role _project_; a firm
  of such a project is never called a member. The confidence is the weakest of both names and of how the cluster appears; a cluster that
  appears through its host, a predecessor or a predecessor's project makes it uncertain.
- **Firms.** A firm that a source names as member, founder, financier or on the board of a cluster is a _participant_ of it;
  what the source calls it stands in the locator. A person on a board stands for the organisation that employs them.
- **Dates.** A link runs from the first to the last day that any of its statements gives; a statement without a date leaves that side open.
  A statement with one date holds from it on (it may be older); one of a grant or a project holds in that year only.
  What a source says of a time that is no ISO date ("undated, about 2010") stands in the locator. Clusters begin and end with their events; a cluster without a
  dated beginning whose earliest trace is known counts from that trace, and its remark says so. A cluster whose end no source states counts to \`lastSeen\`, the year
  in which a source last speaks of it; what became of it after that is unknown.
- **Contradictions.** Where sources disagree, the link follows one of them, and the other is evidence that contradicts it.
- **Identity.** A national cluster of 2021 that goes on from a cluster of 2017 under its name (CLEAN, Copenhagen FinTech, Lifestyle & Design Cluster,
  MADE, Odense Robotics) is one actor. A change of name is an event that the same actor enters and leaves.
- **Organisations that no table has** are actors of the row that names them; their kind is our judgement, and clusters abroad are \`other\`.
- **The model** (1–6) is an inference from the text about each cluster, and its method says _inferred_.
  The label is the one that the table of clusters gives; earlier and later ones, and dates that are not ISO dates, are in the remark.
`

const judgements = [
  ['`build/aliases.csv`', 'names as sources write them, and who is meant; `part` when only a part is meant'],
  ['`build/clusterProfiles.csv`', 'id, field and known level of each cluster, CVR number, earliest trace, remark'],
  ['`build/furtherActors.csv`', 'organisations that only a partner row or an event names'],
  ['`build/contradictions.csv`', 'sources that speak against what a link says'],
  ['`build/hosts.csv`', 'hosts that only the table of clusters names'],
  ['`build/eventRemarks.csv`', 'what a reader should know of an event'],
]

/** A table in Markdown whose columns line up, as the formatter of the repository writes it. */
function table(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[], fill: string) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`
  const [title = [], ...body] = cells
  const rule = head.map(() => '')
  return [line(title, ' '), line(rule, '-'), ...body.map((row) => line(row, ' '))].join('\n')
}

/** A row lasts in a year when it began in that year or before, or at an unknown date, and ended likewise. */
function lasts(year: number, from: unknown, to: unknown): boolean {
  return (!from || Number(String(from).slice(0, 4)) <= year) && (!to || Number(String(to).slice(0, 4)) >= year)
}

/** Clusters that existed in a year, and the links that were valid in it, both ends existing. */
function inYear({ content }: Built, year: number): [string, number][] {
  const seen = new Map(content.clusters.map(({ id, lastSeen }) => [id, lastSeen]))
  const there = content.actors.filter(({ id, validFrom, validTo }) => lasts(year, validFrom, validTo ?? seen.get(id)))
  const alive = new Set(there.map(({ id }) => id))
  const valid = content.links.filter(
    ({ actor, cluster, since, until }) => lasts(year, since, until) && alive.has(actor) && alive.has(cluster),
  )
  return [
    [`clusters that existed in ${year}`, content.clusters.filter(({ id }) => alive.has(id)).length],
    [`links valid in ${year}`, valid.length],
  ]
}

function figures(built: Built): string {
  const { content, description } = built
  const rows = Object.entries(content).map(([name, of]) => [name, of?.length ?? 0])
  const confidences = ['confirmed', 'likely', 'uncertain'].map((word) => [
    `links ${word}`,
    content.links.filter(({ confidence }) => confidence === word).length,
  ])
  return table(['table', 'rows'], [...rows, ...confidences, ...inYear(built, description.year)])
}

function coverage({ content }: Built): string {
  const kindOf = new Map(content.actors.map(({ id, kind }) => [id, kind as Kind]))
  const nameOf = new Map(content.actors.map(({ id, name }) => [id, name]))
  const sectorOfLink = (link: PackageRow, cluster: PackageRow) => {
    const other = link.cluster === cluster.id ? link.actor : link.cluster
    return sectorOf[kindOf.get(other) ?? 'other']
  }
  const rows = content.clusters.map((cluster) => {
    const own = content.links.filter((link) => link.cluster === cluster.id || link.actor === cluster.id)
    const ids = new Set(own.map(({ id }) => id))
    const sources = new Set(
      [...own, ...content.evidence.filter(({ link }) => ids.has(link as string))].map(({ source }) => source),
    )
    const count = (sector: string) => own.filter((link) => sectorOfLink(link, cluster) === sector).length
    return [
      nameOf.get(cluster.id),
      count('knowledge'),
      count('public'),
      count('firm'),
      count('other'),
      count('cluster'),
      sources.size,
    ]
  })
  return table(['cluster', 'knowledge', 'public', 'firms', 'other', 'clusters', 'sources'], rows)
}

export function readme(built: Built): string {
  const gaps = built.description.gaps.map(({ en }) => `- ${en}`).join('\n')
  return `${rules}
${table(['table of judgement', 'what'], judgements)}

## Known gaps

${gaps}

## Figures

${figures(built)}

## Coverage

Links of all years, by the sector of the other end; the number of distinct sources that these links cite.

${coverage(built)}
`
}
