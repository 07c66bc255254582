/** A trace of Chromium as it would be on a machine of its own: each task takes the processor time that it took, no more. */

/** What is read of an event of a trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Processor time of the thread during the event. */
  readonly tdur?: number
}

const task = /^(ThreadControllerImpl::)?RunTask$/

/**
 * The same events with each task shortened to its processor time, and what lies in it moved together in proportion: where
 * other work takes the processor away, a task lasts longer on the clock, and its waiting would count as work of the page.
 */
export function withoutWaiting<Event extends TraceEvent>(events: readonly Event[]): readonly Event[] {
  const threads = new Map<string, Event[]>()
  for (const event of events) {
    if (event.ph !== 'X' || !task.test(event.name)) continue
    const key = `${event.pid} ${event.tid}`
    const tasks = threads.get(key)
    if (tasks) tasks.push(event)
    else threads.set(key, [event])
  }
  for (const tasks of threads.values()) tasks.sort((a, b) => a.ts - b.ts)
  return events.map((event) => {
    const around = lastBegun(threads.get(`${event.pid} ${event.tid}`) ?? [], event.ts)
    if (!around?.dur || around.tdur === undefined || event.ts > around.ts + around.dur) return event
    const share = Math.min(1, around.tdur / around.dur)
    const ts = Math.round(around.ts + (event.ts - around.ts) * share)
    return { ...event, ts, ...(event.dur !== undefined && { dur: Math.round(event.dur * share) }) }
  })
}

/** The last task that began at a time or before it. */
function lastBegun<Event extends TraceEvent>(tasks: readonly Event[], time: number): Event | undefined {
  let [low, high] = [0, tasks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tasks[middle]?.ts ?? 0) <= time) low = middle + 1
    else high = middle
  }
  return tasks[low - 1]
}
