import type { Kind } from '../../../generated/graphql.ts'

/** Kinds of partner that the network and the view Table hold one by one. */
export const institutions = ['UNIVERSITY', 'GTS', 'KNOWLEDGE', 'PUBLIC'] as const satisfies readonly Kind[]
