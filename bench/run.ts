/** `npm run bench [-- <part> …]`: measures what is claimed, each part beside its peer in one run. Linux only. */
import { crowds } from './crowds.ts'
import { europeImport } from './europeImport.ts'
import { importSpeed } from './importSpeed.ts'
import { kills } from './kills.ts'
import { drawing } from './nullModel/nullModel.ts'
import { overlapEurope } from './overlapEurope.ts'
import { overlapGrowth } from './overlapGrowth.ts'
import { overlapRequests } from './overlapRequests.ts'
import { measurePage } from './page/measurePage.ts'
import { partners } from './partners.ts'
import { requests } from './requests.ts'

async function overlap(): Promise<void> {
  await overlapRequests()
  await overlapGrowth()
  await overlapEurope()
}

const [first, ...rest] = process.argv.slice(2)

const parts: Readonly<Record<string, () => Promise<void>>> = {
  requests,
  import: importSpeed,
  kills,
  europe: europeImport,
  overlap,
  'null-model': drawing,
  partners,
  crowds,
  page: () => measurePage(first === 'page' ? rest : []),
}

/** What follows `page` are parts of the page. */
const asked = first === 'page' ? [first] : process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)
  process.exitCode = 1
} else {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) await measure()
  }
}
