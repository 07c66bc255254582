/** Draws random networks in a thread of its own, slice by slice, so that the API goes on answering. */
import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { certainlyWithin } from '../domain/chance/certainlyWithin.ts'
import { nullModel } from '../domain/chance/nullModel.ts'
import type { NullModel } from '../domain/chance/nullTally.ts'
import type { DrawsQuestion, Slice, SliceDrawn } from './drawsJob.ts'

interface Begun extends Pick<DrawsQuestion, 'untilWithin'> {
  readonly model: NullModel
  readonly of: number
}
const begun = new Map<number, Begun>()

function begin({ network, weights, seed, draws, untilWithin }: DrawsQuestion): Begun {
  return { model: nullModel(network, weights, seed), of: draws, untilWithin }
}

function isAtItsEnd({ model: { tally }, of, untilWithin }: Begun): boolean {
  return tally.draws === of || (untilWithin !== undefined && certainlyWithin(tally, of, untilWithin))
}

function draw({ job, draws, question }: Slice): SliceDrawn {
  const one = question ? begin(question) : begun.get(job)
  if (!one) throw new Error('A slice of random networks comes before its question.')
  const { model, of } = one
  model.draw(Math.min(draws, of - model.tally.draws))
  const done = model.tally.draws
  const tally = isAtItsEnd(one) ? model.tally : undefined
  if (tally) begun.delete(job)
  else begun.set(job, one)
  return { done, tally }
}

// Linux keeps a priority for each thread, so questions go before draws; elsewhere it would be that of the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

parentPort?.on('message', (slice: Slice) => {
  if (slice.draws === 0) begun.delete(slice.job)
  else parentPort?.postMessage(draw(slice))
})
