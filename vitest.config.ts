import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/neo4j/globalSetup.ts'],
    // Half of the time goes by waiting for a browser or a server, so two files at once fit on two cores.
    maxWorkers: 2,
    // Machines are shared: patience is no claim about speed.
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
})
