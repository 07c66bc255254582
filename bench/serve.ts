/** A server as a process of its own, on a port that the system chooses. */
import { type ChildProcess, spawn } from 'node:child_process'

export interface Served {
  readonly address: string
  readonly child: ChildProcess
}

/** Errors: when the process ends before it prints its address. */
export async function serve(file: string, env: NodeJS.ProcessEnv): Promise<Served> {
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}.`)))
    child.stdout?.on('data', (text) => {
      const [address] = /http:\/\/localhost:\d+/.exec(String(text)) ?? []
      if (address) resolve({ address, child })
    })
  })
}
