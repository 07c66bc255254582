import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const graphql = fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url))
const every = 'test/**/*.test.{ts,tsx}'
const inFolders = (...folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`)
const overData = inFolders('api', 'graph', 'import')
const inBrowser = inFolders('browser')

const projects = [
  { name: 'over data', include: overData },
  { name: 'in the browser', include: inBrowser },
  { name: 'rules', include: [every], exclude: [...overData, ...inBrowser] },
]

export default defineConfig({
  test: {
    globalSetup: ['test/neo4j/globalSetup.ts', 'test/browser/globalSetup.ts'],
    // With two files at once, two cores idle for a third of the time, which goes by waiting for a browser or a server.
    maxWorkers: 3,
    projects: projects.map((project) => ({
      // One copy of the library, the one that Node itself takes: two know nothing of each other's types.
      resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
      test: {
        ...project,
        // The files of a project share the processes that they run in, so that what is loaded once is there for all.
        isolate: false,
        maxWorkers: 3,
        // Machines are shared: patience is no claim about speed.
        testTimeout: 300_000,
        hookTimeout: 600_000,
      },
    })),
  },
})
