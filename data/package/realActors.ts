/** Real organisations of the facts tables as actors of a package: one place decides their ids, so that both packages agree. */
import { join } from 'node:path'
import { type ActorType, type Kind, typesOf } from '../../api/domain/closedLists.ts'
import { foldText } from '../../api/domain/foldText.ts'
import { type FactRow, present } from './factRow.ts'
import { readCsv } from './readCsv.ts'
import type { PackageRow } from './writePackage.ts'

/** An actor with the row of `data/facts` that it comes from. `founded` years stay text, ISO dates or years. */
export interface RealActor {
  readonly factId: string
  readonly id: string
  readonly kind: Kind
  readonly type: ActorType
  readonly name: string
  readonly nameEn: string | undefined
  /** The letters that everybody uses, where the name does not hold them. */
  readonly otherNames: readonly string[]
  readonly municipality: string | undefined
  readonly region: string | undefined
  readonly lat: number | undefined
  readonly lon: number | undefined
  readonly cvr: string | undefined
  readonly ror: string | undefined
  readonly validFrom: string | undefined
  readonly validTo: string | undefined
  readonly successor: string | undefined
  readonly synthetic: false
  readonly source: string
  readonly locator: string
  readonly confidence: 'confirmed' | 'likely' | 'uncertain'
  readonly remark: string | undefined
  readonly remarkEn: string | undefined
}

/** The source that each real actor cites; its locator names the row and the place where that row was read. */
export const factsSource: PackageRow = {
  id: 'source-facts',
  title: 'Klyngeatlas, data/facts: names and codes of Danish organisations',
  publisher: 'Klyngeatlas',
  year: 2026,
  licence: 'CC-BY-4.0',
  remark: 'Each locator gives the table, the row and where that row was read.',
}

/** Short names that everybody uses; any other organisation is called by its folded name. */
const shortNames: Readonly<Record<string, string>> = {
  I01: 'ku',
  I02: 'au',
  I03: 'sdu',
  I04: 'ruc',
  I05: 'aau',
  I06: 'dtu',
  I07: 'cbs',
  I08: 'itu',
  I09: 'alexandra',
  I12: 'dbi',
  I13: 'delta',
  I14: 'dfm',
  I16: 'force',
  I38: 'geus',
}
const tablesOfActors = ['institutions', 'knowledge_pool', 'public_actors', 'erdf_new_actors'] as const
const esifLists = 'lists of beneficiaries of the European Regional Development Fund and Social Fund in Denmark'

/** The kind that a type of organisation belongs to. Throws on a type that no kind has. */
export function kindOfType(type: string): Kind {
  for (const [kind, types] of Object.entries(typesOf)) {
    if ((types as readonly string[]).includes(type)) return kind as Kind
  }
  throw new Error(`${type} is not a type of any kind of actor.`)
}

/** `dk-municipality-0851`, `dk-region-1081`, `dk-university-au`, else `dk-<kind>-<folded name>`. */
export function realActorId(row: FactRow): string {
  if (row.type === 'municipality' || row.type === 'region') return `dk-${row.type}-${row.official_code}`
  const short = shortNames[row.id ?? ''] ?? foldText(nameOf(row)).replaceAll(' ', '-')
  return `dk-${kindOfType(row.type ?? '')}-${short}`
}

/** The letters that everybody uses, for example SDU; none where the name holds them already. */
function lettersOf(row: FactRow): readonly string[] {
  const short = shortNames[row.id ?? '']
  return short === undefined || nameOf(row).toLowerCase().includes(short) ? [] : [short.toUpperCase()]
}

const nameOf = (row: FactRow) => (row.name_da || row.name || '').trim()

/** verified-in-source is confirmed, well known is likely, all else uncertain; a source without an address is at most likely. */
export function confidenceOf(confidence: string, source: string): RealActor['confidence'] {
  if (confidence.startsWith('verified-in-source'))
    return source.includes('address not recorded') ? 'likely' : 'confirmed'
  return confidence.includes('well-known') || confidence.includes('well known') ? 'likely' : 'uncertain'
}

/** A CVR number counts when it was read in a source. Tables without a column for that hold such numbers only. */
function verifiedCvr(row: FactRow): string | undefined {
  const read = row.cvr_confidence === undefined || row.cvr_confidence.startsWith('verified-in-source')
  return read ? present(row.cvr) : undefined
}

/** Where an actor is: codes of municipality and region, and the centre of the municipality in WGS 84 degrees. */
function whereabouts(row: FactRow, municipality: string | undefined, places: ReadonlyMap<string | undefined, FactRow>) {
  const place = places.get(municipality)
  return {
    municipality,
    region: present(row.region_code) ?? place?.region_code,
    lat: place && Number(place.lat),
    lon: place && Number(place.lon),
  }
}

/** The actor that follows this one: an id when a table has it, else a remark in both languages. */
function succession(row: FactRow, idByName: ReadonlyMap<string, string>) {
  const name = present(row.successor)
  const successor = name && idByName.get(name)
  const named = name && !successor
  return {
    successor,
    remark: named ? `Efterfulgt af ${name}` : undefined,
    remarkEn: named ? `Succeeded by ${name}` : undefined,
  }
}

/**
 * Every organisation of the four tables of actors in `folder`, in the order of the tables; where a table has no
 * municipality, it is the one that the name says. Latitude and longitude are undefined when the municipality is unknown.
 */
export function realActors(folder: string): RealActor[] {
  const places = new Map(readCsv(join(folder, 'municipalities.csv')).map((row) => [row.code, row]))
  const placeByName = new Map(
    readCsv(join(folder, 'municipalities_by_name.csv')).map((row) => [row.actor, row.municipality_code]),
  )
  const read = tablesOfActors.flatMap((table) => readCsv(join(folder, `${table}.csv`)).map((row) => ({ table, row })))
  const idByName = new Map(read.map(({ row }) => [nameOf(row), realActorId(row)]))
  return read.map(({ table, row }) => ({
    factId: row.id ?? '',
    id: realActorId(row),
    kind: kindOfType(row.type ?? ''),
    type: row.type as ActorType,
    name: nameOf(row),
    nameEn: present(row.name_en),
    otherNames: lettersOf(row),
    ...whereabouts(row, present(row.municipality_code) ?? placeByName.get(row.id), places),
    cvr: verifiedCvr(row),
    ror: present(row.ror),
    validFrom: present(row.founded) ?? present(row.valid_from),
    validTo: present(row.valid_to),
    ...succession(row, idByName),
    synthetic: false,
    source: 'source-facts',
    locator: `${table}.csv, ${row.id}: ${row.source ?? (table === 'erdf_new_actors' ? esifLists : row.confidence)}`,
    confidence: confidenceOf(row.confidence ?? '', row.source ?? ''),
  }))
}
