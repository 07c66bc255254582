import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compress } from './web/compress.ts'
import { scriptAfterText } from './web/scriptAfterText.ts'

const api = 'http://localhost:4000'

/** The page: sources in `web`, built into `dist/web`. While developing, what the page asks goes on to the API. */
export default defineConfig({
  root: 'web',
  plugins: [react(), scriptAfterText(), compress()],
  // One style sheet: a view whose code is asked for again after a failure would not ask for styles of its own again.
  // Sizes are held by test/project/pageSize.test.ts, as they are sent.
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1000,
  },
  server: { proxy: { '/graphql': api, '/schema.graphql': api, '/progress': api, '/export': api } },
})
