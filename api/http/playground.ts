/** The page on which a question can be written and tried; nothing on it is loaded from elsewhere. */
import { createHash } from 'node:crypto'
import { type Content, contentOf } from './content.ts'
import type { Answer, Question } from './exchange.ts'
import { finished } from './finishedAnswer.ts'

const firstQuestion = `# Klyngeatlas: ask about clusters and their partners. Ctrl+Space completes, Ctrl+Enter asks.
query Landscape {
  dataset { id title version synthetic licence }
  landscape { clusterCount innovationNetworkCount knowledge { mean } public { mean } }
}
`

interface Rendered {
  readonly content: Content
  readonly policy: string
}

async function render(): Promise<Rendered> {
  // Five megabytes of editor, loaded when it is first opened and not at every start.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const body = Buffer.from(renderGraphiQL({ title: 'Klyngeatlas API', defaultQuery: firstQuestion }).trim())
  const policy = [
    "default-src 'none'",
    // The editor is one inline script, which starts its workers from blobs of its own.
    `script-src ${inlineScripts(body.toString())} blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    "connect-src 'self'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return { content: contentOf('text/html; charset=utf-8', body), policy }
}

function inlineScripts(html: string): string {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
  return scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')
}

let rendered: Promise<Rendered> | undefined

/** The same page for every data set: it asks the address under which it was opened. */
export async function playground(question: Question): Promise<Answer> {
  rendered ??= render()
  const { content, policy } = await rendered
  const answer = await finished(content, false, question)
  return { ...answer, headers: { ...answer.headers, 'content-security-policy': policy } }
}
