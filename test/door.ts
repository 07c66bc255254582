/**
 * A door of a test run: a loopback port behind which something is opened when the first test file knocks.
 * Who does not need it does not wait for it, and all who do have the same one.
 */
import { once } from 'node:events'
import { createConnection, createServer } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Opened<Access> {
  /** What is handed out at the door; plain JSON. */
  readonly access: Access
  /** Ends it when the run is over. */
  remove(): Promise<void>
}

export interface Door {
  readonly port: number
  /** Ends what was opened, if anything was. */
  close(): Promise<void>
}

export async function hangDoor<Access>(open: () => Promise<Opened<Access>>): Promise<Door> {
  let opened: Promise<Opened<Access>> | undefined
  const server = createServer((socket) => {
    opened ??= open()
    opened.then(
      ({ access }) => socket.end(JSON.stringify({ access })),
      (error: unknown) => socket.end(JSON.stringify({ failure: String(error) })),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  async function close(): Promise<void> {
    server.close()
    const done = await opened?.catch(() => undefined)
    await done?.remove()
  }
  return { port: address.port, close }
}

/** Opens what is behind the door when nobody did before. Errors: why it cannot be opened. */
export async function knock<Access>(port: number): Promise<Access> {
  const answer: { readonly access: Access } | { readonly failure: string } = JSON.parse(
    await text(createConnection(port, '127.0.0.1')),
  )
  if ('failure' in answer) throw new Error(answer.failure)
  return answer.access
}
