/**
 * Writes a package of Europe size: 1,500 clusters, 10,000 institutions, 50,000 firms and 300,000 links, all invented.
 * `npx tsx bench/europe.ts <folder>`; the same seed writes the same bytes. Smaller ones keep the proportions.
 */
import { fileURLToPath } from 'node:url'
import { fields, type Kind, labels } from '../api/domain/closedLists.ts'
import { type PackageRow, writePackage } from '../data/package/writePackage.ts'

const full = { clusters: 1_500, institutions: 10_000, firms: 50_000, links: 300_000 }
type Sizes = typeof full

function sizesAt(scale: number): Sizes {
  const part = (count: number): number => Math.round(count * scale)
  const { clusters, institutions, firms, links } = full
  return { clusters: part(clusters), institutions: part(institutions), firms: part(firms), links: part(links) }
}

/** Pseudo-random numbers from 0 to 1, without 1. Source: mulberry32, Tommy Ettinger 2017, public domain. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const institutionKinds: readonly (readonly [Kind, string, string])[] = [
  ['university', 'university', 'Universität'],
  ['gts', 'gts', 'Institut'],
  ['knowledge', 'vocational_school', 'École'],
  ['public', 'municipality', 'Comune'],
  ['public', 'agency', 'Ämbetsverk'],
]

function pick<T>(list: readonly [T, ...T[]], random: () => number): T {
  return list[Math.floor(random() * list.length)] ?? list[0]
}

function actor(id: string, kind: Kind, type: string, name: string, random: () => number): PackageRow {
  const field = kind === 'cluster' || kind === 'firm' ? pick(fields, random) : undefined
  const place = { lat: (36 + random() * 30).toFixed(4), lon: (-9 + random() * 35).toFixed(4) }
  return { id, kind, type, name, field, ...place, synthetic: true, source: 'generator', confidence: 'confirmed' }
}

function actors(sizes: Sizes, random: () => number): readonly PackageRow[] {
  const clusters = Array.from({ length: sizes.clusters }, (_, at) =>
    actor(`cluster-${at}`, 'cluster', 'cluster_organisation', `Cluster ${at}`, random),
  )
  const institutions = Array.from({ length: sizes.institutions }, (_, at) => {
    const [kind, type, noun] = institutionKinds[at % institutionKinds.length] ?? ['public', 'agency', 'Agency']
    return actor(`institution-${at}`, kind, type, `${noun} ${at}`, random)
  })
  const firms = Array.from({ length: sizes.firms }, (_, at) =>
    actor(`firm-${at}`, 'firm', 'firm', `Firm ${at}`, random),
  )
  return [...clusters, ...institutions, ...firms]
}

/** Squaring favours low numbers, so that there are hubs among the institutions and large clusters. */
function links(sizes: Sizes, random: () => number): readonly PackageRow[] {
  const known = { source: 'generator', method: 'synthetic', confidence: 'confirmed' }
  const rows = new Map<string, PackageRow>()
  while (rows.size < sizes.links) {
    const partner = random() < 0.3
    const cluster = `cluster-${Math.floor(random() ** 1.5 * sizes.clusters)}`
    const end = partner
      ? `institution-${Math.floor(random() ** 2 * sizes.institutions)}`
      : `firm-${Math.floor(random() * sizes.firms)}`
    const role = partner
      ? pick(['partner', 'project', 'financier'], random)
      : pick(['dedicated', 'participant'], random)
    const pair = `${end}-${cluster}`
    const since = String(2000 + Math.floor(random() * 17))
    rows.set(pair, { id: `link-${pair}`, actor: end, cluster, role, since, ...known })
  }
  return [...rows.values()]
}

/** The tables with a part of the clusters, actors and links; 1 is all of Europe. */
export function europeTables(scale = 1) {
  const sizes = sizesAt(scale)
  const random = seededRandom(2017)
  const clusters = Array.from({ length: sizes.clusters }, (_, at) => {
    return { id: `cluster-${at}`, network: at % 2 === 0, status: 'catalogue', label: pick(labels, random) }
  })
  return { clusters, actors: actors(sizes, random), links: links(sizes, random) }
}

export function writeEurope(folder: string): void {
  const title = 'Europe (synthetic)'
  const description = 'Invented clusters, partners and firms of a whole continent, to measure with.'
  writePackage(
    folder,
    {
      ...{ name: 'europe', title, titleEn: title, description, descriptionEn: description, version: '1.0.0' },
      ...{ created: '2018-01-01', synthetic: true, year: 2017, gaps: [], sources: [{ title: 'bench/europe.ts' }] },
      licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    },
    {
      sources: [{ id: 'generator', title: 'bench/europe.ts' }],
      ...europeTables(),
    },
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2]
  if (folder) writeEurope(folder)
  else console.error('Name the folder to write to: npx tsx bench/europe.ts <folder>')
}
