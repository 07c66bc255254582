/** Whether large answers and many who draw keep others waiting: /health and small questions meanwhile. */
import { setTimeout as pause } from 'node:timers/promises'
import { quantile } from '../api/domain/distribution.ts'
import { peakMemory } from './processes.ts'
import { type Served, serve } from './serve.ts'

const goalMs = 200
const everyMs = 20
const cell = (value: number | null): string => (value ?? 0).toFixed(1)

/** What `asked` came to, and the milliseconds that a look at an address took meanwhile, ascending. */
async function meanwhile<Value>(address: string, asked: () => Promise<Value>) {
  const taken: number[] = []
  let over = false
  const value = asked().finally(() => {
    over = true
  })
  while (!over) {
    const begin = performance.now()
    await (await fetch(address)).arrayBuffer()
    taken.push(performance.now() - begin)
    await pause(everyMs)
  }
  return { value: await value, taken: taken.sort((a, b) => a - b) }
}

/** Bytes of the answer. Errors: when it is none. */
async function body(answer: Promise<Response>): Promise<number> {
  const came = await answer
  if (!came.ok) throw new Error(`${came.url} answered ${came.status}.`)
  return (await came.arrayBuffer()).byteLength
}

async function question(address: string, query: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
}

/** Those of each turn differ, so that none is answered by another one's work. */
const large: Readonly<Record<string, (address: string, turn: number) => Promise<number>>> = {
  'the network': (address, turn) =>
    body(
      question(
        address,
        `{ a${turn}: network(sectors: [KNOWLEDGE, PUBLIC, FIRM]) { actors { id name kind } links { id role } } }`,
      ),
    ),
  'links.json': (address, turn) => body(fetch(`${address}/export/links.json?year=${2010 + turn}`)),
  'firms.csv': (address, turn) => body(fetch(`${address}/export/firms.csv?year=${2010 + turn}`)),
}

async function besideLargeAnswers({ address, child }: Served): Promise<void> {
  console.log(`\n/health every ${everyMs} ms while eight large answers are made at once (goal: p99 ≤ ${goalMs} ms)`)
  for (const [name, ask] of Object.entries(large)) {
    await ask(address, 0)
    const begin = performance.now()
    const { value, taken } = await meanwhile(`${address}/health`, () =>
      Promise.all(Array.from({ length: 8 }, (_, turn) => ask(address, turn + 1))),
    )
    const p99 = quantile(taken, 0.99)
    const verdict = (p99 ?? 0) <= goalMs ? 'met' : 'missed'
    const seconds = (performance.now() - begin) / 1000
    console.log(
      `  ${name}, ${cell((value[0] ?? 0) / 1e6)} MB each: ${cell(seconds)} s, p50 ${cell(quantile(taken, 0.5))} ms, p99 ${cell(p99)} ms (${verdict}), longest ${cell(taken.at(-1) ?? 0)} ms, ${taken.length} looks; peak memory ${peakMemory(child.pid ?? 0)} MB`,
    )
  }
}

async function manyWhoDraw({ address, child }: Served): Promise<void> {
  console.log('\n100 comparisons of 20,000 networks with different seeds at once')
  const ask = (seed: number, draws: number) =>
    question(address, `{ overlap(seed: ${seed}, draws: ${draws}) { above } }`)
  const outcome = async (seed: number) => {
    const answer = await ask(seed, 20_000)
    const text = await answer.text()
    if (!text.includes('"errors"')) return 'answered'
    return `${/"code":"([A-Z_]+)"/.exec(text)?.[1]}${answer.headers.has('retry-after') ? ' with Retry-After' : ''}`
  }
  const small = `${address}/graphql?query=${encodeURIComponent('{ search(text: "arhus", first: 5) { totalCount } }')}`
  const rest = await meanwhile(small, () => pause(2_000))
  const memory = peakMemory(child.pid ?? 0)
  let secondsOfSmall = 0
  const { value, taken } = await meanwhile(small, async () => {
    const all = Promise.all(Array.from({ length: 100 }, (_, seed) => outcome(seed + 1)))
    await pause(500)
    const begin = performance.now()
    await body(ask(777, 2_000))
    secondsOfSmall = (performance.now() - begin) / 1000
    return all
  })
  const [before, now] = [quantile(rest.taken, 0.99) ?? 1, quantile(taken, 0.99) ?? 0]
  for (const each of new Set(value)) console.log(`  ${value.filter((one) => one === each).length} ${each}`)
  console.log(
    `  small questions: p99 ${cell(before)} → ${cell(now)} ms, ${cell(now / before)} × (goal 2 ×); a comparison of 2,000 networks ${cell(secondsOfSmall)} s (goal 3 s); memory ${memory} → ${peakMemory(child.pid ?? 0)} MB (goal + 150)`,
  )
}

export async function crowds(): Promise<void> {
  const served = await serve('api/main.ts', { NEO4J_URI: '' })
  try {
    await besideLargeAnswers(served)
    await manyWhoDraw(served)
  } finally {
    served.child.kill()
  }
}
