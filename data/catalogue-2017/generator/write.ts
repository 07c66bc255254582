/** Writes data/catalogue-2017 anew: `npx tsx data/catalogue-2017/generator/write.ts`. */
import { writeFileSync } from 'node:fs'
import { catalogueFiles } from './files.ts'

for (const [name, text] of catalogueFiles()) {
  writeFileSync(new URL(`../${name}`, import.meta.url), text)
  console.log(`${name}: ${text.length} characters`)
}
