/** What the rest of the API sees of a database: plain statements in, plain rows out. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type Parameters = Readonly<Record<string, Json>>
export type Row = Readonly<Record<string, Json>>
export interface Step {
  readonly cypher: string
  readonly parameters: Parameters
}

/** A database that speaks the shared Cypher dialect. Rows are plain JSON values; driver types end inside. */
export interface Engine {
  /** Refuses to write. Errors: `EngineUnavailable`, `QueryTimeout`, else the error of the database. */
  read(cypher: string, parameters: Parameters, signal?: AbortSignal): Promise<readonly Row[]>
  /** All steps or none. */
  write(steps: readonly Step[]): Promise<void>
  close(): Promise<void>
}
