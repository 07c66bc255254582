/** A long body made piece by piece, so that others have their turn between two pieces. */
import type { Work } from './work.ts'

/** Characters that are written at a stretch. */
const stretch = 100_000

/** UTF-8. Errors: those of the work, when it ends meanwhile. */
export async function bytesOfPieces(pieces: Iterable<string>, work: Pick<Work, 'turn'>): Promise<Buffer> {
  const written: Buffer[] = []
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < stretch) continue
    written.push(Buffer.from(text))
    text = ''
    await work.turn()
  }
  const last = Buffer.from(text)
  return written.length === 0 ? last : Buffer.concat([...written, last])
}

/** Values that are written at once. */
const atOnce = 1_000

/** How many values lie in this one, itself too; no more than `most` are counted. */
function valuesIn(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 1
  let count = 1
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    if (count > most) break
    count += valuesIn(inner, most - count)
  }
  return count
}

/** Neighbours of a list that are written at once; what is too large for that stands alone. */
function* groups(items: readonly unknown[]): Generator<readonly unknown[]> {
  let group: unknown[] = []
  let count = 0
  for (const item of items) {
    const values = valuesIn(item, atOnce)
    if (group.length > 0 && count + values > atOnce) {
      yield group
      group = []
      count = 0
    }
    group.push(item)
    count += values
  }
  if (group.length > 0) yield group
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  let before = '['
  for (const group of groups(items)) {
    yield before
    if (group.length === 1) yield* jsonPieces(group[0])
    else yield JSON.stringify(group).slice(1, -1)
    before = ','
  }
  yield before === '[' ? '[]' : ']'
}

/** What `JSON.stringify` gives of plain data, in pieces. */
export function* jsonPieces(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || valuesIn(value, atOnce) <= atOnce) yield JSON.stringify(value)
  else if (Array.isArray(value)) yield* listPieces(value)
  else {
    let before = '{'
    for (const [name, inner] of Object.entries(value)) {
      if (inner === undefined) continue
      yield `${before}${JSON.stringify(name)}:`
      yield* jsonPieces(inner)
      before = ','
    }
    yield before === '{' ? '{}' : '}'
  }
}
