/**
 * What the lists beside a picture are ordered by, the first of each is usual and numbers begin with the largest; and which page
 * of a long list is open.
 */
import type { View } from '../../views.ts'
import { oneOf, version, wholeNumber } from '../codec.ts'

export const clusterOrders = ['name', 'knowledge', 'public', 'firms'] as const
export const actorOrders = ['links', 'name', 'kind'] as const
export const setOrders = ['partners', 'clusters'] as const

/** From 1; of one version of the data in one year. What changes the list opens its first page again. */
const page = { rule: 'page', of: version, ...wholeNumber(/^[1-9]\d{0,3}$/) } as const

export const listParameters = {
  clustersBy: {
    name: 'clusters-by',
    scope: ['landscape', 'network'] as const satisfies readonly View[],
    ...oneOf(clusterOrders, 'name'),
  },
  actorsBy: {
    name: 'actors-by',
    scope: ['network'] as const satisfies readonly View[],
    ...oneOf(actorOrders, 'links'),
  },
  setsBy: { name: 'sets-by', scope: ['overlap'] as const satisfies readonly View[], ...oneOf(setOrders, 'partners') },
  /** Of the links of the chosen actor. */
  linksPage: {
    name: 'links-page',
    scope: ['landscape', 'network', 'actor'] as const satisfies readonly View[],
    ...page,
  },
  /** Of the firms in the view Table; of its actors and links up to which page they are listed. */
  rowsPage: { name: 'rows-page', scope: ['table'] as const satisfies readonly View[], ...page },
  /** Of the strongest pairs; absent: the page of the chosen pair, else the first. */
  pairsPage: { name: 'pairs-page', scope: ['overlap'] as const satisfies readonly View[], ...page },
} as const
