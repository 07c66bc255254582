/** A thread that does work for others: started by the first message, and anew should it die. */
import { Worker } from 'node:worker_threads'

export interface WorkerThread<Sent> {
  /** Starts the thread when there is none. */
  post(message: Sent): void
  /** Says it to a thread that runs; nobody else has to know. */
  tell(message: Sent): void
  close(): Promise<void>
}

interface Listener<Heard> {
  hear(message: Heard): void
  /** Why what was posted and not answered will never be. */
  fail(reason: Error): void
}

/** `name` is what the thread does, for whoever reads that it has ended. */
export function openWorkerThread<Sent, Heard>(file: URL, name: string, listener: Listener<Heard>): WorkerThread<Sent> {
  let worker: Worker | undefined

  function fail(reason: Error): void {
    worker = undefined
    listener.fail(reason)
  }
  function start(): Worker {
    const thread = new Worker(file, { execArgv: [] })
    // A thread that waits for work does not keep the process alive.
    thread.unref()
    thread.on('message', listener.hear)
    thread.on('error', fail)
    thread.on('exit', () => {
      if (worker === thread) fail(new Error(`The thread ${name} has ended.`))
    })
    return thread
  }
  return {
    post(message) {
      worker ??= start()
      worker.postMessage(message)
    },
    tell: (message) => worker?.postMessage(message),
    async close() {
      await worker?.terminate()
    },
  }
}
