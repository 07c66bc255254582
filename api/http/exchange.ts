/** One request and its answer, free of any server, so that Node's own server and the tests ask in the same way. */
import { randomUUID } from 'node:crypto'

export interface Question {
  /** Scheme and host that the caller asked; empty when it named none. */
  readonly origin: string
  /** Address of who asks, as far as proxies in front are trusted; empty when it is not known. */
  readonly asker: string
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** What follows `?`; empty when there is nothing. */
  readonly query: string
  readonly accept: string
  readonly acceptEncoding: string
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

/**
 * Scheme and host as the caller named them; `proto` is what a proxy in front says of the scheme (`X-Forwarded-Proto`). Empty
 * when the host is none: it goes into files, so nothing else may come through.
 */
export function originOf(host: string | undefined, proto: string | undefined): string {
  if (!/^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i.test(host ?? '')) return ''
  return `${proto?.split(',')[0]?.trim() === 'https' ? 'https' : 'http'}://${host}`
}

/**
 * Who asks: the address of the connection, or behind so many proxies the one that the outermost of them names. What stands
 * before that in `X-Forwarded-For` the caller may have written itself.
 */
export function addressOf(connection: string | undefined, forwardedFor: string | undefined, proxies: number): string {
  const named = proxies > 0 ? forwardedFor?.split(',').at(-proxies)?.trim() : undefined
  return named || (connection ?? '')
}

/** The id that the caller gave its request, 8 to 64 letters, digits, - or _, so that it can ask how far it is; else a new one. */
export function requestIdOf(given: string | null | undefined): string {
  return given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}

/** Splits the address of a request; a path that is not well encoded stays as it is. */
export function pathAndQuery(address: string): { readonly path: string; readonly query: string } {
  const mark = address.indexOf('?')
  const path = mark < 0 ? address : address.slice(0, mark)
  return { path: path.length > 1 ? path.replace(/\/$/, '') : path, query: mark < 0 ? '' : address.slice(mark + 1) }
}
