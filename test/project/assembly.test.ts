import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { assembled, assembledModule } from '../../assemble.ts'

it('the committed WebAssembly is what its source gives: `npm run assemble` writes it', () => {
  expect(readFileSync(assembledModule, 'utf8')).toBe(assembled())
})
