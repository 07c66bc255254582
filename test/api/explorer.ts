/** The explorer as a process of its own, started as a user starts it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly said: string
  readonly complained: string
}
export interface Explorer {
  readonly address: string
  readonly port: number
  readonly banner: string
  readonly process: ChildProcessWithoutNullStreams
  /** Waits until the process has ended. */
  readonly ended: Promise<Ended>
}
type Variables = Readonly<Record<string, string>>

function spawnMain(args: readonly string[], variables: Variables) {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_')))
  const env = { ...kept, NODE_ENV: 'production', PORT: '0', ...variables }
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts', ...args], { cwd: root, env })
  const said: string[] = []
  const complained: string[] = []
  child.stdout.on('data', (part) => said.push(String(part)))
  child.stderr.on('data', (part) => complained.push(String(part)))
  const ended = once(child, 'close').then(([code]) => ({ code, said: said.join(''), complained: complained.join('') }))
  return { child, ended, said }
}

/** For a start that must fail. */
export function startAndEnd(args: readonly string[], variables: Variables = {}): Promise<Ended> {
  return spawnMain(args, variables).ended
}

/** Errors: what the process said when it ended instead. */
export async function startExplorer(args: readonly string[], variables: Variables = {}): Promise<Explorer> {
  const { child, ended, said } = spawnMain(args, variables)
  const failed = ended.then(({ complained }) => {
    throw new Error(complained)
  })
  while (!said.join('').includes('Ctrl+C')) await Promise.race([once(child.stdout, 'data'), failed])
  const banner = said.join('')
  const port = Number(/:(\d+)$/m.exec(banner)?.[1])
  failed.catch(() => undefined)
  return { address: `http://127.0.0.1:${port}`, port, banner, process: child, ended }
}

export async function stopExplorer({ process: child, ended }: Explorer): Promise<Ended> {
  child.kill('SIGTERM')
  return ended
}
