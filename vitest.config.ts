import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/**/*.test.{ts,tsx}'], globalSetup: ['test/neo4j/globalSetup.ts'], testTimeout: 30_000 },
})
