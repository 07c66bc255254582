/** One request and its answer, free of any server, so that Node's own server and the tests ask in the same way. */
export interface Question {
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** What follows `?`; empty when there is nothing. */
  readonly query: string
  readonly accept: string
  readonly contentType: string
  readonly ifNoneMatch: string
  /** Empty when there is none. */
  readonly body: Buffer
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | string
}

/** Splits the address of a request; a path that is not well encoded stays as it is. */
export function pathAndQuery(address: string): { readonly path: string; readonly query: string } {
  const mark = address.indexOf('?')
  const path = mark < 0 ? address : address.slice(0, mark)
  return { path: path.length > 1 ? path.replace(/\/$/, '') : path, query: mark < 0 ? '' : address.slice(mark + 1) }
}
