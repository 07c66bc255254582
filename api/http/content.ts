/** The body of an answer as bytes, plain and compressed. What is made once is kept with it. */
import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Encoding, encodings } from './acceptedEncoding.ts'

/** One form of a body: what is sent, byte for byte. */
export interface Representation {
  readonly bytes: Buffer
  /** Strong validator: equal for equal bytes. */
  readonly etag: string
  /** Absent when the bytes are plain. */
  readonly encoding?: Encoding
}

export interface Content {
  readonly contentType: string
  readonly plain: Representation
  /** Encodings in which it is worth sending. */
  readonly offered: readonly Encoding[]
  /** Compressed beside the event loop when it is first asked for; what is asked meanwhile gets the same. */
  encoded(encoding: Encoding): Promise<Representation>
  /** Bytes of all forms that were made so far. */
  readonly size: number
}

export function etagOf(bytes: Buffer): string {
  return `"${hash('sha256', bytes, 'hex').slice(0, 32)}"`
}

/** Below this a body fits into one packet with its headers, and compressing costs more than it saves. */
const worthIt = 1_024

const brotli = promisify(brotliCompress)
const deflated = promisify(gzip)
/** Above these, time doubles for each further hundredth of the size; measured in docs/measurements.md. */
const compress: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    brotli(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => deflated(bytes, { level: 6 }),
}

/** `grown` is called whenever another form has been made and kept. */
export function contentOf(contentType: string, bytes: Buffer, grown: () => void = () => undefined): Content {
  const made = new Map<Encoding, Promise<Representation>>()
  let size = bytes.length
  async function make(encoding: Encoding): Promise<Representation> {
    // A copy, because the compressor gives a small part of a larger piece of memory.
    const compressed = Buffer.from(await compress[encoding](bytes))
    size += compressed.length
    grown()
    return { bytes: compressed, etag: etagOf(compressed), encoding }
  }
  return {
    contentType,
    plain: { bytes, etag: etagOf(bytes) },
    offered: bytes.length < worthIt ? [] : encodings,
    encoded(encoding) {
      const making = made.get(encoding) ?? make(encoding)
      made.set(encoding, making)
      return making
    },
    get size() {
      return size
    },
  }
}
