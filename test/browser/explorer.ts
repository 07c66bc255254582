/**
 * The explorer as a user has it: started by its command on a free port, opened in an installed browser.
 * Test files of one worker share a browser; what is copied in one is not pasted by a file that runs beside it.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** The shell without a window first: it opens a page in a third of the time. */
const browsers = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const installed = browsers.find((path) => existsSync(path))

/** Why the page cannot be tested on this machine; undefined when it can. */
export const whyNoBrowser = installed
  ? undefined
  : 'no Chromium, Chrome or Edge found; on Debian: apt-get install chromium'

export interface Explorer {
  readonly address: string
  /** `watch` sees the page before anything is loaded. */
  open(path: string, options?: BrowserContextOptions, watch?: (page: Page) => void): Promise<Page>
  close(): Promise<void>
}

interface StartOptions {
  /** Folder of the data package that is served; absent: those of the repository. */
  readonly data?: string
  /** The Neo4j that is asked; absent: the embedded engine. */
  readonly neo4j?: { readonly uri: string; readonly user: string; readonly password: string }
}

/** Starts the explorer on a port that the system chooses; its banner says which. */
export async function startServer({ data, neo4j }: StartOptions = {}) {
  const access = { NEO4J_URI: neo4j?.uri ?? '', NEO4J_USER: neo4j?.user, NEO4J_PASSWORD: neo4j?.password }
  const child = spawn(process.execPath, ['start.mjs', ...(data ? ['--data', data] : [])], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ...access },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [found] = /http:\/\/localhost:\d+/.exec(said) ?? []
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(`The explorer ended at its start: ${said}`)))
  })
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { address, stop }
}

/** The installed browser without a window. Errors: when there is none. */
export function launchBrowser(args: readonly string[] = ['--disable-gpu']): Promise<Browser> {
  return chromium.launch({
    executablePath: installed ?? '',
    // Containers run tests as root, where Chromium's sandbox does not start; nothing foreign is opened here.
    args: ['--no-sandbox', '--disable-background-networking', '--disable-sync', ...args],
  })
}

let ofWorker: Promise<Browser> | undefined

async function workersBrowser(): Promise<Browser> {
  const running = await ofWorker
  if (running?.isConnected()) return running
  ofWorker = launchBrowser()
  return ofWorker
}

/** Opens the explorer that answers at an address; closing it closes the pages that it opened, failed tests' too. */
export async function openExplorer(address: string): Promise<Explorer> {
  const browser = await workersBrowser()
  const contexts = new Set<BrowserContext>()
  return {
    address,
    async open(path, options = {}, watch = () => undefined) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
      contexts.add(context)
      const page = await context.newPage()
      // Other tests share the machine; a slow answer is no fault of the page.
      page.setDefaultTimeout(90_000)
      watch(page)
      await page.goto(`${address}${path}`)
      return page
    },
    async close() {
      await Promise.all([...contexts].map((context) => context.close()))
    },
  }
}

/** One of its own, for other data than those of the project. */
export async function startExplorer(options: StartOptions): Promise<Explorer> {
  const server = await startServer(options)
  const explorer = await openExplorer(server.address)
  return {
    ...explorer,
    async close() {
      await explorer.close()
      await server.stop()
    },
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong with the page as it stands: rule and place, WCAG 2.2 A and AA, that it has one headline, that dialogs
 * have names, that everything lies in a landmark, and that no two landmarks are called alike; or of these what depends on
 * the theme alone.
 */
export async function axeViolations(page: Page, about: 'everything' | 'colours' = 'everything') {
  await page.evaluate(axeSource)
  return page.evaluate(async (about): Promise<readonly string[]> => {
    interface Found {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown[] }[] }[]
    }
    const { axe } = globalThis as unknown as { axe: { run(options: unknown): Promise<Found> } }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const beyond = ['page-has-heading-one', 'aria-dialog-name', 'region', 'landmark-unique']
    const ofColours = ['color-contrast', 'link-in-text-block']
    const asked = {
      everything: {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(beyond.map((rule) => [rule, { enabled: true }])),
      },
      colours: { runOnly: { type: 'rule', values: ofColours } },
    }
    // What passes is not described, and style sheets are not fetched again for a rule that is not asked for.
    const { violations } = await axe.run({
      ...asked[about],
      resultTypes: ['violations'],
      preload: false,
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
  }, about)
}
