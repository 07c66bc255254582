/** The view Mergers: which clusters become one, which end, and what becomes of the others. */
import type { View } from '../../views.ts'
import { dataset, ids, isId, oneOf, sorted } from '../codec.ts'

export interface ClusterGroup {
  readonly name?: string
  /** Ids, at least one: a group begins with its first cluster. */
  readonly clusters: readonly string[]
}
/** Characters of the name of a group. */
export const longestGroupName = 40

/** A name without spaces around it; undefined when nothing is left. */
export const tidyGroupName = (text: string): string | undefined =>
  text.trim().slice(0, longestGroupName).trim() || undefined

/** Ids with commas, and behind an exclamation mark the name; its stars, which part the groups, and per cent signs as in addresses. */
function readGroup(part: string): ClusterGroup | undefined {
  const [, list = '', , written] = /^([^!]*)(!(.*))?$/s.exec(part) ?? []
  const clusters = list.split(',')
  const text = written?.replaceAll('%2A', '*').replaceAll('%25', '%')
  const name = text === undefined ? undefined : tidyGroupName(text)
  if (!clusters.every(isId) || (text !== undefined && text !== name)) return undefined
  return { ...(name && { name }), clusters }
}
const writeGroup = ({ name, clusters }: ClusterGroup): string =>
  clusters.join() + (name ? `!${name.replaceAll('%', '%25').replaceAll('*', '%2A')}` : '')

/** Every cluster once, else none of it is read. */
function readGroups(text: string): readonly ClusterGroup[] | undefined {
  const groups = text.split('*').map(readGroup)
  const all = groups.flatMap((group) => group?.clusters ?? [])
  if (groups.includes(undefined) || new Set(all).size < all.length) return undefined
  return groups.flatMap((group) => group ?? [])
}

const scope = ['mergers'] as const satisfies readonly View[]

export const mergersParameters = {
  /** In the order in which they were made. */
  groups: {
    name: 'groups',
    rule: 'groups',
    scope,
    of: dataset,
    parse: readGroups,
    format: (groups: readonly ClusterGroup[]) => groups.map(writeGroup).join('*'),
  },
  /** Ids of clusters that end, in alphabetical order; none of them is in a group. */
  ended: {
    name: 'ended',
    rule: 'id',
    scope,
    of: dataset,
    ...sorted(ids()),
    fits: (ended: readonly string[], before: { readonly groups?: readonly ClusterGroup[] }) =>
      !before.groups?.some(({ clusters }) => clusters.some((id) => ended.includes(id))),
  },
  /** What becomes of clusters that nobody placed: they go on, unless they end. */
  unplaced: { name: 'unplaced', scope, ...oneOf(['go-on', 'end'] as const, 'go-on') },
  /** What those who lose are ordered by. */
  losers: { name: 'losers', scope, ...oneOf(['memberships', 'regions'] as const, 'memberships') },
} as const
