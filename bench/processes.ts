/** Processor time and memory of processes, as Linux keeps them under /proc. */
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

/** The processes that this one started and that run the program, for example `java`. */
export function childrenRunning(program: string): readonly number[] {
  const children = readdirSync(`/proc/${process.pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${process.pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean),
  )
  return children.map(Number).filter((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === program)
}
