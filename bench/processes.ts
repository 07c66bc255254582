/** Processor time and memory of processes, as Linux keeps them under /proc. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'

/** User and system time of the process and all its threads so far, in milliseconds; steps of 10 ms. */
export function processorTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in brackets may hold spaces, so the figures are counted from behind it.
  const figures = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(figures[11]) + Number(figures[12])) * 10
}

/** Largest resident memory of the process so far, in MB; 0 when the process has ended. */
export function peakMemory(pid: number): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}

export interface ProcessRun {
  /** Wall time from now to the end of the process. */
  readonly seconds: number
  readonly processorSeconds: number
  /** Largest resident memory. */
  readonly megabytes: number
  readonly exitCode: number | null
}

/** Watches a process just started to its end. Its last 20 ms may be missing from time and memory. */
export async function watchProcess(child: ChildProcess): Promise<ProcessRun> {
  const begin = performance.now()
  const { pid = 0 } = child
  let megabytes = 0
  let processorSeconds = 0
  const watch = setInterval(() => {
    const peak = peakMemory(pid)
    if (peak === 0) return
    megabytes = peak
    processorSeconds = processorTime(pid) / 1000
  }, 20)
  const [exitCode] = await once(child, 'exit')
  clearInterval(watch)
  return { seconds: (performance.now() - begin) / 1000, processorSeconds, megabytes, exitCode }
}

/** The processes that this one started and that run the program, for example `java`. */
export function childrenRunning(program: string): readonly number[] {
  const children = readdirSync(`/proc/${process.pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${process.pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
  )
  return children.map(Number).filter((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === program)
}
