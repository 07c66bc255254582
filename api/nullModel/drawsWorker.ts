/** Draws random networks in a thread of its own, one job after the other, so that the API goes on answering. */
import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { nullModel } from '../domain/chance/nullModel.ts'
import { cancelled, type DrawsJob, type DrawsResult, drawn } from './drawsJob.ts'

/** Draws between two looks at whether a caller still waits. */
const stride = 20

function run({ id, network, weights, seed, draws, state }: DrawsJob): DrawsResult {
  const model = nullModel(network, weights, seed)
  while (model.tally.draws < draws && Atomics.load(state, cancelled) === 0) {
    model.draw(Math.min(stride, draws - model.tally.draws))
    Atomics.store(state, drawn, model.tally.draws)
  }
  return { id, tally: model.tally.draws === draws ? model.tally : undefined }
}

// Linux keeps a priority for each thread, so questions go before draws; elsewhere it would be that of the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

parentPort?.on('message', (job: DrawsJob) => parentPort?.postMessage(run(job)))
