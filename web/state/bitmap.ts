/**
 * Places in a list of known length as text of an address: one bit a place, the first place in the lowest bit of the first
 * byte, in base64url without padding. 442 places are 75 signs, however many of them are marked.
 */

const bytesFor = (length: number) => Math.ceil(length / 8)

/** The text of the marked places, counted from 0; places outside the list are left out. */
export function writeBitmap(marked: Iterable<number>, length: number): string {
  const bytes = new Uint8Array(bytesFor(length))
  for (const place of marked) {
    if (place >= 0 && place < length) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7))
  }
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** The places that a text marks; undefined when it was not written for a list of this length. */
export function readBitmap(text: string, length: number): ReadonlySet<number> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length !== Math.ceil((bytesFor(length) * 4) / 3)) return undefined
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const marked = new Set(
    Array.from({ length }, (_, place) => place).filter((place) => bytes.charCodeAt(place >> 3) & (1 << (place & 7))),
  )
  return writeBitmap(marked, length) === text ? marked : undefined
}
