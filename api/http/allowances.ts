/** How many points each address may still ask for. */
import { isIPv6 } from 'node:net'
import { LRUCache } from 'lru-cache'

export interface Allowances {
  /** Points an address gets a minute; undefined when there is no limit. */
  readonly perMinute: number | undefined
  /** Seconds until the address may ask again; 0 when it may. */
  wait(address: string): number
  charge(address: string, points: number): void
  /** What is left to the address, at least 0; undefined without a limit. */
  left(address: string): number | undefined
}

/** So many addresses are remembered; one that is forgotten begins anew. */
const remembered = 50_000
const minute = 60_000

/** One household or server: an address of IPv6 stands for the 64 bits that its network has. */
function allowanceKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [before = '', after = ''] = plain.split('::')
  const head = before === '' ? [] : before.split(':')
  const tail = after === '' ? [] : after.split(':')
  const zeros = plain.includes('::') ? Array.from({ length: 8 - head.length - tail.length }, () => '0') : []
  return [...head, ...zeros, ...tail].slice(0, 4).join(':')
}

/**
 * A bucket an address: it holds a minute's points at most and fills evenly. A question is charged when its cost is known,
 * so that one may take the bucket below 0; the next one then waits until it is above.
 */
export function openAllowances(perMinute: number | undefined): Allowances {
  if (perMinute === undefined) return { perMinute, wait: () => 0, charge: () => undefined, left: () => undefined }
  const buckets = new LRUCache<string, { readonly level: number; readonly at: number }>({ max: remembered })
  const rate = perMinute / minute
  function level(key: string): number {
    const bucket = buckets.get(key)
    return bucket
      ? Math.min(perMinute as number, bucket.level + (Date.now() - bucket.at) * rate)
      : (perMinute as number)
  }
  return {
    perMinute,
    wait: (address) => Math.max(0, Math.ceil((1 - level(allowanceKey(address))) / rate / 1000)),
    charge(address, points) {
      const key = allowanceKey(address)
      buckets.set(key, { level: level(key) - points, at: Date.now() })
    },
    left: (address) => Math.max(0, Math.floor(level(allowanceKey(address)))),
  }
}
