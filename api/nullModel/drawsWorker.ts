/** Draws random networks in a thread of its own, slice by slice, so that the API goes on answering. */
import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { nullModel } from '../domain/chance/nullModel.ts'
import type { NullModel } from '../domain/chance/nullTally.ts'
import type { DrawsQuestion, Slice, SliceDrawn } from './drawsJob.ts'

interface Begun {
  readonly model: NullModel
  readonly of: number
}
const begun = new Map<number, Begun>()

function begin({ network, weights, seed, draws }: DrawsQuestion): Begun {
  return { model: nullModel(network, weights, seed), of: draws }
}

function draw({ job, draws, question }: Slice): SliceDrawn {
  const one = question ? begin(question) : begun.get(job)
  if (!one) throw new Error('A slice of random networks comes before its question.')
  const { model, of } = one
  model.draw(Math.min(draws, of - model.tally.draws))
  const done = model.tally.draws
  if (done < of) begun.set(job, one)
  else begun.delete(job)
  return { done, tally: done < of ? undefined : model.tally }
}

// Linux keeps a priority for each thread, so questions go before draws; elsewhere it would be that of the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

parentPort?.on('message', (slice: Slice) => {
  if (slice.draws === 0) begun.delete(slice.job)
  else parentPort?.postMessage(draw(slice))
})
