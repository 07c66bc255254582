/** Writes `data/denmark-sourced`: run it with tsx after a change of the facts or of a table of judgement. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writePackage } from '../../package/writePackage.ts'
import { build } from './build.ts'
import { readme } from './readme.ts'

const folder = fileURLToPath(new URL('../', import.meta.url))
const built = build()
writePackage(folder, built.description, built.content)
writeFileSync(`${folder}README.md`, readme(built))
