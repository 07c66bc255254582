import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rooms = ['api', 'bench', 'csv', 'cypher', 'data', 'findings', 'measures', 'test', 'web']
const mostLines = 250

/** Files that somebody wrote, not what tools make of them; tables and texts are as long as they are. */
function writtenFiles(): readonly string[] {
  return rooms
    .flatMap((room) =>
      readdirSync(`${root}${room}`, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
    )
    .filter((path) => /\.(?:tsx?|mjs|graphql|css|cypher|sh|py)$/.test(path) && !/(?:^|\/)generated\//.test(path))
}

test('no file that is written by hand is longer than 250 lines', () => {
  const files = writtenFiles()
  expect(files.length).toBeGreaterThan(900)
  const long = files.filter(
    (path) =>
      readFileSync(root + path, 'utf8')
        .trimEnd()
        .split('\n').length > mostLines,
  )
  expect(long).toEqual([])
})
