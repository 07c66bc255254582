/** Milliseconds of several runs of the same work. On a shared machine the least disturbed run tells most. */
export interface Runs<Value> {
  /** What the last run gave. */
  readonly value: Value
  /** On the clock: the first run, and the best. */
  readonly first: number
  readonly best: number
  /** Processor time of the best run, all threads of this process. */
  readonly processor: number
}

export async function bestOf<Value>(times: number, work: () => Value | Promise<Value>): Promise<Runs<Value>> {
  const clock: number[] = []
  const processor: number[] = []
  async function run(): Promise<Value> {
    const [before, begin] = [process.cpuUsage(), performance.now()]
    const value = await work()
    clock.push(performance.now() - begin)
    const { user, system } = process.cpuUsage(before)
    processor.push((user + system) / 1000)
    return value
  }
  let value = await run()
  for (let done = 1; done < times; done += 1) value = await run()
  return { value, first: clock[0] ?? 0, best: Math.min(...clock), processor: Math.min(...processor) }
}
