/** What the cells called `source` of the facts tables cite, and how sure a reader may be of what stands there. */
import type { confidences, methods } from '../../../api/domain/closedLists.ts'
import type { PackageRow } from '../../package/writePackage.ts'

export type Confidence = (typeof confidences)[number]
export type Method = (typeof methods)[number]

export interface Citation {
  readonly source: PackageRow & { readonly id: string }
  /** The words of the cell that cite this source: address, date, what was read there. */
  readonly locator: string
  readonly method: Method
  /** False when the address was not recorded: what rests on it is at most likely. */
  readonly recorded: boolean
}

export const erdfSource = {
  id: 'source-erdf-denmark',
  title:
    'Lists of beneficiaries of the European Regional Development Fund and Social Fund in Denmark, 2007–2013 and 2014–2020',
  publisher: 'os-data/eu-structural-funds, commit 6ffe5dd',
  url: 'https://github.com/os-data/eu-structural-funds',
  remark: 'As collected in that public repository; each locator gives the file and its row.',
}
const unrecordedSource = {
  id: 'source-address-not-recorded',
  title: 'Webside, adresse ikke noteret (web page, address not recorded)',
  remark: 'Read on a public web page whose address was not written down; what rests on it alone is at most likely.',
}
const wellKnownSource = {
  id: 'source-well-known',
  title: 'Almindeligt kendt, ikke slået op (well-known, not looked up)',
  remark: 'Common knowledge that was not checked in a source.',
}

/** True for what was only remembered: such a row is not imported. */
export function isMemory(cell: string): boolean {
  return cell.trim().startsWith('memory')
}

function citation(locator: string): Citation {
  if (locator.includes('address not recorded'))
    return { source: unrecordedSource, locator, method: 'website', recorded: false }
  if (locator.startsWith('ERDF data')) return { source: erdfSource, locator, method: 'register', recorded: true }
  if (locator === 'well-known')
    return { source: wellKnownSource, locator: 'well-known', method: 'inferred', recorded: false }
  const site = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})/.exec(locator)?.[1]
  if (!site) throw new Error(`The source "${locator}" is neither a site, a list nor a page without address.`)
  const source = { id: `source-${site.replaceAll('.', '-')}`, title: site, url: `https://${site}` }
  return { source, locator, method: 'website', recorded: true }
}

/** The sources of a cell, those with a recorded address first. Semicolons inside brackets do not divide. */
export function citations(cell: string): Citation[] {
  const parts = cell.split(/;(?![^(]*\))/).map((part) => part.trim())
  const all = parts.filter((part) => part !== '').map(citation)
  return [...all.filter(({ recorded }) => recorded), ...all.filter(({ recorded }) => !recorded)]
}

const confidenceOfWord: Readonly<Record<string, Confidence>> = {
  'verified-in-source': 'confirmed',
  exact: 'confirmed',
  'well-known': 'likely',
  normalised: 'likely',
  uncertain: 'uncertain',
  judged: 'uncertain',
}

/** The confidence that a word of the facts tables stands for. Throws on a word without one. */
export function confidenceOf(word: string, recorded: boolean): Confidence {
  const confidence = confidenceOfWord[word]
  if (!confidence) throw new Error(`"${word}" is not a word of confidence.`)
  return confidence === 'confirmed' && !recorded ? 'likely' : confidence
}

/** The weakest of several confidences: a chain holds as much as its weakest part. */
export function weakest(all: readonly Confidence[]): Confidence {
  if (all.includes('uncertain')) return 'uncertain'
  return all.includes('likely') ? 'likely' : 'confirmed'
}
