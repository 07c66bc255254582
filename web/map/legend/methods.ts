import type { Method } from '../../generated/graphql.ts'

/** The ways in which a link can be known, the firmest first. */
export const methods: readonly Method[] = [
  'REGISTER',
  'PUBLICATION',
  'WEBSITE',
  'SELF_REPORTED',
  'INFERRED',
  'SYNTHETIC',
]
