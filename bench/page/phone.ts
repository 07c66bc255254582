/**
 * The page on a phone: Lighthouse's mobile profile, a window of 412 × 823 over a slow 4G with the processor slowed down
 * four times, each view with an empty cache. The slow line and the slow processor are simulated from a trace, so figures
 * of two runs compare as long as other work leaves the tasks of the trace as they are.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse, { type Flags } from 'lighthouse'
import type { Browser } from 'playwright-core'
import { besideGoal, figure, type Goal, median } from './goal.ts'
import { type TraceEvent, withoutWaiting } from './withoutWaiting.ts'

const runs = 3
const cluster = 'dk-cluster-017'

/** What Lighthouse found; times in milliseconds, the score from 0 to 100. */
export interface Found {
  readonly score: number
  readonly firstPaint: number
  readonly largestPaint: number
  readonly blocked: number
  readonly shift: number
}

interface PhoneView {
  readonly path: string
  /** At commit 8358580, on a machine without other work. */
  readonly former: Partial<Found>
}

const views: readonly PhoneView[] = [
  { path: '/', former: { score: 45, firstPaint: 2_400 } },
  { path: '/network', former: { score: 43, firstPaint: 2_400 } },
  { path: '/overlap', former: { score: 51, firstPaint: 2_400, shift: 0.27 } },
  { path: '/table', former: {} },
  { path: `/actor/${cluster}`, former: { score: 39, firstPaint: 2_400, shift: 0.13 } },
  { path: '/about-the-data', former: {} },
  { path: '/was', former: {} },
]

/** One view opened once. Errors: when Lighthouse gives no figures, for example because the page stays empty. */
async function openOnPhone(address: string, port: number): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'phone-'))
  try {
    const options = {
      output: 'json' as const,
      logLevel: 'error' as const,
      onlyCategories: ['performance'],
      // A browser without a window sends none, so that the page would be sent in another language than it is drawn in.
      extraHeaders: { 'accept-language': 'en-US' },
    } satisfies Flags
    await lighthouse(address, { ...options, port, gatherMode: folder })
    const file = join(folder, 'defaultPass.trace.json')
    const trace: { traceEvents: readonly TraceEvent[] } = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...trace, traceEvents: withoutWaiting(trace.traceEvents) }))
    const result = await lighthouse(address, { ...options, auditMode: folder })
    const { audits = {}, categories: { performance } = {}, runtimeError } = result?.lhr ?? {}
    if (!performance?.score) throw new Error(`Lighthouse: ${runtimeError?.message ?? 'no score'} at ${address}`)
    const value = (id: string) => audits[id]?.numericValue ?? Number.NaN
    return {
      score: performance.score * 100,
      firstPaint: value('first-contentful-paint'),
      largestPaint: value('largest-contentful-paint'),
      blocked: value('total-blocking-time'),
      shift: value('cumulative-layout-shift'),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Measured = keyof Found
const goals: Readonly<Record<Measured, Goal & { readonly words: string }>> = {
  score: { words: 'score', least: 90, unit: '' },
  firstPaint: { words: 'first paint', unit: 'ms' },
  largestPaint: { words: 'largest paint', most: 2_500, unit: 'ms' },
  blocked: { words: 'blocked', most: 200, unit: 'ms' },
  shift: { words: 'shift', most: 0.05, unit: '', digits: 3 },
}

const before = (value: number | undefined, digits?: number) =>
  value === undefined ? '' : `, was ${figure(value, digits)}`

export async function phone(_: Browser, address: string, port: number): Promise<void> {
  console.log(`\nOn a phone, ${runs} times each, median, and as it was at commit 8358580`)
  for (const { path, former } of views) {
    const found: Found[] = []
    for (let i = 0; i < runs; i += 1) found.push(await openOnPhone(address + path, port))
    console.log(`  ${path}`)
    for (const name of Object.keys(goals) as Measured[]) {
      const { words, ...goal } = goals[name]
      const value = besideGoal(median(found.map((one) => one[name])), goal)
      console.log(`    ${words} ${value}${before(former[name], goal.digits)}`)
    }
  }
}
