/** The Cypher of the import, with the labels and the type of a batch put in. */
import { cypherText } from '../graph/cypherTexts.ts'

const texts = {
  createNodes: cypherText('write/createNodes'),
  countNodes: cypherText('write/countNodes'),
  deleteNodes: cypherText('write/deleteNodes'),
  createLinks: cypherText('write/createLinks'),
  countLinks: cypherText('write/countLinks'),
  deleteLinks: cypherText('write/deleteLinks'),
}

export const createDataset = cypherText('write/createDataset')
export const holdLease = cypherText('write/holdLease')
export const takeLease = cypherText('write/takeLease')
export const deleteDataset = cypherText('write/deleteDataset')
export const complete = cypherText('write/complete')
export const serve = cypherText('write/serve')
export const versions = cypherText('write/versions')

/** `labels` come from `graphRows.ts`, never from a package. */
export function forNodes(name: 'createNodes' | 'countNodes' | 'deleteNodes', labels: string): string {
  return texts[name].replaceAll(':NodeLabel', `:${labels}`)
}

export interface LinkShape {
  readonly type: string
  readonly start: string
  readonly end: string
}

export function forLinks(name: 'createLinks' | 'countLinks' | 'deleteLinks', { type, start, end }: LinkShape): string {
  return texts[name]
    .replaceAll(':LINK_TYPE', `:${type}`)
    .replaceAll(':StartLabel', `:${start}`)
    .replaceAll(':EndLabel', `:${end}`)
}
