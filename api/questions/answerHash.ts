/** Tells answers apart that rest on no draws. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Nine decimals: what machines make different in the last digits is the same answer. */
const rounded = (_: string, one: unknown): unknown => (typeof one === 'number' ? Number(one.toFixed(9)) : one)

/** SHA-256 of plain data, 64 hexadecimal digits: equal answers have equal hashes, on every machine. */
export function answerHash(answer: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(answer, rounded))))
}
