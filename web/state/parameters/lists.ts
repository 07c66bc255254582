/** What the lists beside a picture are ordered by; the first of each is usual. Numbers begin with the largest. */
import type { View } from '../../views.ts'
import { oneOf } from '../codec.ts'

export const clusterOrders = ['name', 'knowledge', 'public', 'firms'] as const
export const actorOrders = ['links', 'name', 'kind'] as const
export const setOrders = ['partners', 'clusters'] as const

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
} as const
