/** Searches for groupings: equal ones run once, one after another, and only as long as a caller waits. */
import { LRUCache } from 'lru-cache'
import { cacheBytes } from '../cacheBytes.ts'
import type { Listed, SearchAsked, Stage, Suggested } from '../domain/groupings/search.ts'
import { tooManySearches } from '../errors.ts'
import type { Caller } from '../nullModel/nullModels.ts'
import { type Awaited, waitTogether } from '../waitTogether.ts'
import type { FromThread, Search } from './searchJob.ts'
import { openSearchThread } from './searchThread.ts'

export interface GroupingSearches {
  /**
   * `key` tells questions apart. Errors: TOO_EXPENSIVE with the wait, when too many wait already, and `AbortError` when the
   * signal tells that the caller has gone; the search goes on while another request waits for it.
   */
  suggest(key: string, asked: SearchAsked, caller: Caller, signal?: AbortSignal): Promise<Suggested>
  list(key: string, asked: SearchAsked, within: number, caller: Caller, signal?: AbortSignal): Promise<Listed>
  /** How far the search is that this request waits for; undefined when there is none. */
  progress(request: string): Stage | undefined
  close(): Promise<void>
}

type Found = NonNullable<FromThread['found']>

interface Job extends Awaited<Found> {
  readonly id: number
  readonly key: string
  readonly search: Search
  readonly asker: string
  stage: Stage
  settle(found: Found | undefined): void
  fail(reason: unknown): void
}

/** Searches that may wait in all and for one asker, and seconds after which there may be room. */
const bounds = { all: 12, asker: 4, retryAfter: 5 } as const

/** A group takes some ten numbers. */
const bytesOf = (found: Found): number =>
  1_024 +
  1_000 * ('groupings' in found ? found.groupings : found.found).reduce((sum, one) => sum + one.grouping.length, 0)

function jobOf(id: number, key: string, search: Search, asker: string): Job {
  let settle: Job['settle'] = () => undefined
  let fail: Job['fail'] = () => undefined
  const result = new Promise<Found | undefined>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  result.catch(() => undefined)
  return { id, key, search, asker, result, waiting: new Set(), stage: { done: 0, of: 1 }, settle, fail }
}

function openQueue() {
  const thread = openSearchThread()
  const kept = new LRUCache<string, Found>({ maxSize: cacheBytes.groupings, sizeCalculation: bytesOf })
  const jobs = new Map<string, Job>()
  const byRequest = new Map<string, Job>()
  let working = false
  let lastId = 0

  function refuseBeyond(asker: string): void {
    const own = [...jobs.values()].filter((job) => job.asker === asker).length
    if (jobs.size >= bounds.all || own >= bounds.asker) throw tooManySearches(bounds.retryAfter)
  }
  async function run(job: Job): Promise<void> {
    try {
      const found = await thread.run(job.id, job.search, (stage) => {
        job.stage = stage
      })
      if (found) kept.set(job.key, found)
      job.settle(found)
    } catch (error) {
      job.fail(error)
    }
    if (jobs.get(job.key) === job) jobs.delete(job.key)
  }
  async function work(): Promise<void> {
    if (working) return
    working = true
    for (let [job] = jobs.values(); job; [job] = jobs.values()) await run(job)
    working = false
  }
  function begin(key: string, search: Search, asker: string): Job {
    refuseBeyond(asker)
    lastId += 1
    const job = jobOf(lastId, key, search, asker)
    jobs.set(key, job)
    void work()
    return job
  }
  function giveUp(job: Job): void {
    if (jobs.get(job.key) === job) jobs.delete(job.key)
    thread.giveUp(job.id)
    job.settle(undefined)
  }
  async function wait(key: string, search: Search, { request, asker }: Caller, signal?: AbortSignal): Promise<Found> {
    const known = kept.get(key)
    if (known) return known
    const job = jobs.get(key) ?? begin(key, search, asker)
    const left = (): void => {
      if (jobs.get(key) === job) giveUp(job)
    }
    return waitTogether<Found, Job>(job, { request, byRequest, signal, left })
  }

  return { wait, progress: (request: string) => byRequest.get(request)?.stage, close: () => thread.close() }
}

export function openGroupingSearches(): GroupingSearches {
  const { wait, progress, close } = openQueue()
  const searches: GroupingSearches = {
    async suggest(key, asked, caller, signal) {
      const found = await wait(`suggest ${key}`, { kind: 'suggest', asked }, caller, signal)
      if ('groupings' in found) throw new Error('A suggestion is no list.')
      return found
    },
    async list(key, asked, within, caller, signal) {
      const suggested = await searches.suggest(key, asked, caller, signal)
      const found = await wait(`list ${within} ${key}`, { kind: 'list', asked, suggested, within }, caller, signal)
      if (!('groupings' in found)) throw new Error('A list is no suggestion.')
      return found
    },
    progress,
    close,
  }
  return searches
}
