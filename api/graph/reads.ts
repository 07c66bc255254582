/**
 * The reads that the API may ask of a graph: per file in `cypher/` its parameters and the shape of a row.
 * Many rows come as one record of parallel columns; a column holds null where a value is unknown.
 */
import type { Json } from './engine.ts'

interface Read<Parameters extends Readonly<Record<string, Json>>, Row> {
  readonly parameters: Parameters
  readonly row: Row
}
type None = Readonly<Record<string, never>>
type Column<Value> = readonly (Value | null)[]
type Full<Value> = readonly Value[]

/** One actor with everything that the API shows of it; the properties of clusters and firms are null on others. */
export interface ActorRow {
  readonly id: string
  readonly kind: string
  readonly type: string
  readonly name: string
  readonly nameEn: string | null
  readonly otherNames: readonly string[] | null
  readonly municipality: string | null
  readonly region: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly cvr: string | null
  readonly ror: string | null
  readonly wikidata: string | null
  readonly homepage: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly successor: string | null
  readonly synthetic: boolean
  /** Id of the source. */
  readonly source: string | null
  readonly locator: string | null
  readonly confidence: string | null
  readonly remark: string | null
  readonly remarkEn: string | null
  readonly field: string | null
  readonly sizeClass: string | null
  readonly network: boolean | null
  readonly level: string | null
  readonly status: string | null
  readonly model: number | null
  readonly modelMethod: string | null
  readonly path: number | null
  readonly label: string | null
  readonly labelDate: string | null
  readonly founded: string | null
  readonly lastSeen: string | null
  readonly legalForm: string | null
  readonly body: string | null
  readonly chairSector: string | null
  readonly payingMembers: string | null
  readonly services: readonly string[] | null
}

/** What is known of one link. `actor` and `cluster` are ids as the link is stored. */
export interface LinkRow {
  readonly id: string
  readonly actor: string
  readonly cluster: string
  readonly role: string
  readonly since: string | null
  readonly until: string | null
  readonly source: string
  readonly locator: string | null
  readonly method: string
  readonly confidence: string
  readonly retrieved: string | null
}
export interface EvidenceRow {
  readonly id: string
  readonly stance: string
  readonly source: string
  readonly locator: string | null
  readonly method: string
  readonly confidence: string
  readonly retrieved: string | null
  readonly remark: string | null
  readonly remarkEn: string | null
}
export interface EventRow {
  readonly id: string
  readonly date: string
  readonly precision: string
  readonly type: string
  readonly path: number | null
  readonly source: string
  readonly locator: string | null
  readonly confidence: string
  readonly remark: string | null
  readonly remarkEn: string | null
  /** Ids of the actors that went in and came out. */
  readonly from: readonly string[]
  readonly to: readonly string[]
}
export type RecordRow = Readonly<Record<string, Json>>

export interface Reads {
  /** Actors by id; unknown ids give no row. */
  readonly actors: Read<{ readonly ids: readonly string[] }, ActorRow>
  /** Links by their two ends as stored, `[actor id, cluster id]`. */
  readonly links: Read<{ readonly pairs: readonly (readonly [string, string])[] }, LinkRow>
  /** Second sources and contradictions of one link. */
  readonly evidence: Read<{ readonly link: string }, EvidenceRow>
  /** Yearly accounts of some clusters, oldest first; columns as in the table `accounts`. */
  readonly accounts: Read<{ readonly clusters: readonly string[] }, RecordRow>
  /** All events of the version by date and id; a version has few. */
  readonly events: Read<None, EventRow>
  /** All sources, published figures, terms, traits of models and places of the version, in one record of lists of maps. */
  readonly reference: Read<
    None,
    {
      readonly sources: readonly RecordRow[]
      readonly benchmarks: readonly RecordRow[]
      readonly terms: readonly RecordRow[]
      readonly traits: readonly RecordRow[]
      readonly places: readonly RecordRow[]
    }
  >
  /** Every actor of the sectors in Danish alphabetical order, as columns in one record. Clusters are always among them. */
  readonly network: Read<
    { readonly sectors: readonly string[] },
    {
      readonly id: Full<string>
      readonly name: Full<string>
      readonly kind: Full<string>
      readonly type: Full<string>
      readonly region: Column<string>
      readonly municipality: Column<string>
      readonly lat: Column<number>
      readonly lon: Column<number>
      readonly field: Column<string>
      readonly level: Column<string>
      readonly label: Column<string>
      readonly model: Column<number>
      readonly network: Column<boolean>
      readonly synthetic: Full<boolean>
    }
  >
  /** Links between actors of the sectors and clusters with the numbers of both ends (`order`), as columns in one record; `since` is empty where unknown. */
  readonly networkLinks: Read<
    { readonly sectors: readonly string[] },
    {
      readonly id: Full<string>
      readonly actor: Full<number>
      readonly cluster: Full<number>
      readonly since: Full<string>
      /** Id of the source. */
      readonly source: Full<string>
    }
  >
  /** Columns of the directory, by `order`, in one record. */
  readonly directory: Read<
    None,
    {
      readonly id: Full<string>
      readonly searchText: Full<string>
      readonly kind: Full<string>
      readonly type: Full<string>
      readonly region: Column<string>
      readonly municipality: Column<string>
      readonly field: Column<string>
      readonly level: Column<string>
      readonly label: Column<string>
      readonly model: Column<number>
      readonly network: Column<boolean>
      readonly synthetic: Full<boolean>
    }
  >
  /** Actor ids and kinds by `order`, in one record. */
  readonly projectionActors: Read<
    None,
    {
      readonly id: Full<string>
      readonly kind: Full<number>
      readonly validFrom: Full<number>
      readonly validTo: Full<number>
    }
  >
  /** One record a cluster: its `order`, and by link the partner's and what `linkCodes.ts` packs. */
  readonly projectionLinks: Read<
    None,
    { readonly cluster: number; readonly partner: Full<number>; readonly codes: Full<number> }
  >
}
