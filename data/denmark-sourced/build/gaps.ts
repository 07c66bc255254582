/** What this data set is known not to hold, in Danish and English. */
import type { FactRow } from '../../package/factRow.ts'
import type { Description, PackageRow } from '../../package/writePackage.ts'

type Gap = Description['gaps'][number]

export interface Missing {
  readonly clusters: readonly PackageRow[]
  readonly actors: readonly PackageRow[]
  readonly links: readonly PackageRow[]
  readonly remembered: readonly FactRow[]
  readonly undated: readonly FactRow[]
  readonly alone: readonly FactRow[]
}

/** A remembered event is called by its parties, a remembered cluster by its name. */
const called = (row: FactRow) => row.name ?? `${row.from?.replaceAll(';', ',')} → ${row.to} (${row.date})`

/** Links that end before their cluster began, such as a predecessor's project; they are valid in no year. */
function beforeTheirCluster(links: readonly PackageRow[], actors: readonly PackageRow[]): PackageRow[] {
  const begun = new Map(actors.map(({ id, validFrom }) => [id, validFrom]))
  return links.filter(({ cluster, until }) => until && String(until) < String(begun.get(cluster) ?? ''))
}

function gapsOfCoverage({ clusters, actors, links }: Missing): Gap[] {
  const linked = new Set(links.flatMap(({ actor, cluster }) => [actor, cluster]))
  const bare = clusters.filter(({ id }) => !linked.has(id)).length
  const networks = clusters.filter(({ network }) => network).length
  const begun = new Map(actors.map(({ id, validFrom }) => [id, String(validFrom ?? '')]))
  const later = clusters.filter(({ id, network }) => network && (begun.get(id) ?? '') >= '2018').length
  return [
    {
      da: `Dækningen er ufuldstændig: den officielle liste over de 42 klynger er ikke offentlig, og ${bare} af ${clusters.length} klynger har slet ingen kendt partner. Antallet af partnere her siger, hvad kilderne viser, ikke hvor mange der er.`,
      en: `Coverage is incomplete: the official list of the 42 clusters is not public, and ${bare} of ${clusters.length} clusters have no known partner at all. A number of partners here says what the sources show, not how many there are.`,
    },
    {
      da: `Af de 22 innovationsnetværk 2014–18 er ${networks - later} fundet i kilder; ${networks} klynger er mærket som netværk, heraf ${later} dannet senere.`,
      en: `Of the 22 innovation networks of 2014–18, ${networks - later} were found in sources; ${networks} clusters are marked as networks, ${later} of them formed later.`,
    },
    {
      da: 'Hele medlemslister er ikke offentlige. Et firma er her kun med, hvor en kilde nævner netop det: i et projekt sammen med klyngen eller som medlem, stifter, i bestyrelsen eller lignende.',
      en: 'Whole member lists are not public. A firm is here only where a source names that very firm: in a project together with the cluster, or as a member, a founder, on the board or the like.',
    },
    {
      da: 'Navnene på de 11 klynger, som i 2025 blev udpeget for 2025–28, står ikke i nogen kilde, vi fandt.',
      en: 'The names of the 11 clusters that were appointed in 2025 for 2025–28 stand in no source that we found.',
    },
  ]
}

function gapsOfRows({ remembered, undated, alone }: Missing): Gap[] {
  const names = remembered.map(called).join('; ')
  const timeless = undated.map(({ id, to }) => `${to} (${id})`).join('; ')
  const projects = alone.map(({ project_id }) => project_id).join(', ')
  return [
    {
      da: `${remembered.length} rækker hviler kun på hukommelse og er ikke medtaget: ${names}.`,
      en: `${remembered.length} rows rest on memory alone and are left out: ${names}.`,
    },
    {
      da: `${undated.length} begivenheder har ingen dato i kilden og er ikke medtaget: ${timeless}.`,
      en: `${undated.length} events have no date in their source and are left out: ${timeless}.`,
    },
    {
      da: `I ${alone.length} projekter er klyngen den eneste kendte deltager; de giver ingen forbindelse: ${projects}.`,
      en: `In ${alone.length} projects the cluster is the only known participant; they make no link: ${projects}.`,
    },
  ]
}

function gapsOfTime({ links, actors, clusters }: Missing): Gap[] {
  const open = clusters.filter(({ lastSeen }) => lastSeen).length
  const undated = links.filter(({ since, until }) => !since && !until).length
  const early = beforeTheirCluster(links, actors).length
  return [
    {
      da: `Ingen kilde siger, hvornår ${open} af klyngerne endte, eller at de findes endnu; de tælles med til og med det år, hvor en kilde sidst nævner dem.`,
      en: `No source says when ${open} of the clusters ended, or that they still exist; they count up to and including the year in which a source last names them.`,
    },
    {
      da: `${undated} forbindelser har ingen dato i kilden og gælder i hvert år, hvor begge parter findes.`,
      en: `${undated} links have no date in their source and count in every year in which both ends exist.`,
    },
    {
      da: `${early} forbindelser slutter, før klyngen selv blev dannet (en forgænger deltog, eller kilden taler om tiden før); de gælder ikke i noget år.`,
      en: `${early} links end before the cluster itself was formed (its predecessor took part, or the source speaks of the time before); they count in no year.`,
    },
    {
      da: 'En forbindelse med flere projekter går fra det førstes begyndelse til det sidstes slutning, også hvor der var ophold imellem; hvert projekts egne datoer står ved det.',
      en: 'A link with several projects runs from the start of the first to the end of the last, even where there was a pause between them; the dates of each project stand beside it.',
    },
    {
      da: 'Partnerne i FoodNetwork er de 15 fra netværkets første periode; konsortiet 2014–18 havde 38.',
      en: 'The partners of FoodNetwork are the 15 of its first period; the consortium of 2014–18 had 38.',
    },
  ]
}

export function gaps(missing: Missing): Gap[] {
  return [...gapsOfCoverage(missing), ...gapsOfRows(missing), ...gapsOfTime(missing)]
}
