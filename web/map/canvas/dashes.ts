import type { Method } from '../../generated/graphql.ts'

/** Dash and gap of links by how they are known, in pixels; links known in the other ways are solid. */
export const dashes: Partial<Record<Method, readonly number[]>> = {
  SELF_REPORTED: [9, 3],
  INFERRED: [1.5, 3],
  SYNTHETIC: [5, 3],
}
