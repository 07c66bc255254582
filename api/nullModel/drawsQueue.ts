/**
 * Jobs that wait for random networks, bounded by what they cost. A thread draws one slice after another: in turn one of the
 * job that is nearest to its end, so that a small question is answered between the slices of large ones, and one of the
 * asker who was served least lately, so that no job waits for ever.
 */
import { nanosecondsADraw } from '../domain/chance/nullModel.ts'
import type { NullTally } from '../domain/chance/nullTally.ts'
import { tooBusy } from '../errors.ts'
import type { DrawsQuestion } from './drawsJob.ts'
import type { DrawsThread } from './drawsThread.ts'

export interface Job {
  /** Undefined when the job was given up. Errors: what ended the thread. */
  readonly result: Promise<NullTally | undefined>
  readonly of: number
  /** Draws so far. */
  done(): number
  giveUp(): void
}
export interface DrawsQueue {
  /** Errors: TOO_EXPENSIVE with the wait, when the queue or the asker's share of it is full. */
  add(question: DrawsQuestion, asker: string): Job
}

interface Waiting {
  readonly id: number
  readonly question: DrawsQuestion
  readonly asker: string
  /** Milliseconds a draw, as estimated. */
  readonly cost: number
  done: number
  /** The thread that has begun it. */
  thread: DrawsThread | undefined
  settle(tally: NullTally | undefined): void
  fail(reason: unknown): void
}

/** Milliseconds of drawing, as estimated: a slice, and what may wait in all and for one asker. */
const slice = 40
const bounds = { all: 30_000, asker: 15_000 } as const

const costLeft = ({ question, done, cost }: Waiting): number => (question.draws - done) * cost

function least<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || measure(item) < measure(best) ? item : best),
    undefined,
  )
}

/** A promise and how it ends. */
function promised<Value>() {
  let settle: (value: Value) => void = () => undefined
  let fail: (reason: unknown) => void = () => undefined
  const result = new Promise<Value>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  return { result, settle, fail }
}

/** Whose turn it is. */
function turns() {
  /** Turn in which an asker was served last. */
  const served = new Map<string, number>()
  let turn = 0
  return {
    next(jobs: readonly Waiting[]): Waiting | undefined {
      turn += 1
      const job = turn % 2 === 0 ? least(jobs, costLeft) : least(jobs, ({ asker }) => served.get(asker) ?? 0)
      if (job) served.set(job.asker, turn)
      return job
    },
    forget(asker: string): void {
      served.delete(asker)
    },
  }
}

/** Errors: TOO_EXPENSIVE when a question of this cost does not fit below the bound; whoever waits for nothing is not refused. */
function refuseBeyond(bound: number, jobs: readonly Waiting[], cost: number, pace: number): void {
  const queued = jobs.reduce((sum, job) => sum + costLeft(job), 0)
  if (queued + cost <= bound || queued === 0) return
  const seconds = Math.ceil(((queued + cost - bound) * pace) / 1000)
  throw tooBusy(seconds, Math.ceil(queued / 1000), bound / 1000)
}

export function openDrawsQueue(threads: readonly DrawsThread[]): DrawsQueue {
  const waiting = new Set<Waiting>()
  const drawing = new Map<DrawsThread, Waiting>()
  const turn = turns()
  let lastId = 0
  /** Milliseconds on the clock for one that was estimated. */
  let pace = 1

  function leave(job: Waiting): void {
    waiting.delete(job)
    if (![...waiting].some(({ asker }) => asker === job.asker)) turn.forget(job.asker)
  }
  /** What the thread had begun is lost with it. */
  function lose(thread: DrawsThread, reason: unknown): void {
    for (const job of [...waiting].filter((one) => one.thread === thread)) {
      leave(job)
      job.fail(reason)
    }
  }
  async function drawSlice(thread: DrawsThread, job: Waiting): Promise<void> {
    const draws = Math.max(1, Math.round(slice / job.cost))
    const first = job.thread === undefined
    job.thread = thread
    const begin = performance.now()
    const { done, tally } = await thread.draw({ job: job.id, draws, ...(first && { question: job.question }) })
    pace += ((performance.now() - begin) / ((done - job.done) * job.cost) - pace) / 20
    job.done = done
    if (!waiting.has(job)) thread.forget(job.id)
    else if (tally) {
      leave(job)
      job.settle(tally)
    }
  }
  async function work(thread: DrawsThread): Promise<void> {
    for (;;) {
      const busy = [...drawing.values()]
      const free = [...waiting].filter((job) => !busy.includes(job) && (job.thread ?? thread) === thread)
      const job = turn.next(free)
      if (!job) return
      drawing.set(thread, job)
      await drawSlice(thread, job).catch((reason: unknown) => lose(thread, reason))
      drawing.delete(thread)
    }
  }
  function giveUp(job: Waiting): void {
    if (!waiting.has(job)) return
    leave(job)
    job.settle(undefined)
    if (![...drawing.values()].includes(job)) job.thread?.forget(job.id)
  }
  return {
    add(question, asker) {
      const cost = nanosecondsADraw(question.network) / 1e6
      const own = [...waiting].filter((job) => job.asker === asker)
      refuseBeyond(bounds.asker, own, cost * question.draws, pace)
      refuseBeyond(bounds.all, [...waiting], cost * question.draws, pace)
      lastId += 1
      const { result, settle, fail } = promised<NullTally | undefined>()
      const job: Waiting = { id: lastId, question, asker, cost, done: 0, thread: undefined, settle, fail }
      waiting.add(job)
      const idle = threads.find((thread) => !drawing.has(thread))
      if (idle) void work(idle)
      return { result, of: question.draws, done: () => job.done, giveUp: () => giveUp(job) }
    },
  }
}
