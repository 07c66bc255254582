/** Searches groupings in a thread of its own, slice by slice, so that the API goes on answering and a search can be given up. */
import { constants, setPriority } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { list, suggest } from '../domain/groupings/search.ts'
import type { FromThread, Search, ToThread } from './searchJob.ts'

/** Milliseconds after which a search looks whether it was given up. */
const slice = 30

const givenUp = new Set<number>()
const say = (message: FromThread): void => parentPort?.postMessage(message)

function begin(search: Search) {
  return search.kind === 'suggest' ? suggest(search.asked) : list(search.asked, search.suggested, search.within)
}

async function work(job: number, search: Search): Promise<void> {
  const steps = begin(search)
  let begun = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return say({ job, found: step.value })
    if (performance.now() - begun < slice) continue
    say({ job, stage: step.value })
    await setImmediate()
    if (givenUp.delete(job)) return
    begun = performance.now()
  }
}

// Linux keeps a priority for each thread, so questions go before searches; elsewhere it would be that of the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

parentPort?.on('message', ({ job, search }: ToThread) => {
  if (search) void work(job, search)
  else givenUp.add(job)
})
