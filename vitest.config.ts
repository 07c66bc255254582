import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/neo4j/globalSetup.ts'], // Machines are shared: patience is no claim about speed.
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
})
