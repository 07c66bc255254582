/** How a question is refused: in words for people, and in a code and a rule for programs. */

export const codes = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'TOO_EXPENSIVE',
  'RATE_LIMITED',
  'TIMEOUT',
  'UNAVAILABLE',
  'INTERNAL',
] as const
export type Code = (typeof codes)[number]

/** Which rule is broken, where a reader is told more than the code tells. */
export const rules = [
  /** A number lies outside its range. */
  'RANGE',
  /** A list is empty, so it would find nothing. */
  'EMPTY_LIST',
  /** A text or a list is too long. */
  'TOO_LONG',
  /** A list names too few things to compare. */
  'TOO_FEW',
  /** A list names too many things to compare. */
  'TOO_MANY',
  /** The same thing is named twice. */
  'TWICE',
  /** A text has another form than the one that is read. */
  'FORM',
  /** A cursor is damaged or comes from another list. */
  'OTHER_LIST',
  /** The value cannot stand beside another argument. */
  'CONFLICT',
  /** The conditions together leave no link. */
  'NO_LINK',
  /** More links × random networks than are drawn for one question. */
  'TOO_MANY_DRAWS',
  /** So many random networks are asked for already that more would wait too long; `retryAfter` says how long. */
  'BUSY',
  /** More pairs of clusters than are worked out for one question. */
  'TOO_MANY_PAIRS',
  /** More clusters than groupings are searched for, or listed and proven, in one question. */
  'TOO_MANY_CLUSTERS',
] as const
export type Rule = (typeof rules)[number]

type Reasons = {
  /** The argument that is at fault, as the schema names it. */
  readonly field?: string
  readonly rule?: Rule
  /** What is not there. */
  readonly ids?: readonly string[]
  /** What the question would cost and may cost, both in the unit that the message names. */
  readonly cost?: number
  readonly limit?: number
  /** Seconds after which the same question may be asked again. */
  readonly retryAfter?: number
}

/** A question that is not answered, for a reason that the caller may know and can do something about. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: Code
  /** What the caller gets beside the message; under this name an executor of GraphQL takes it over. */
  readonly extensions: Reasons & { readonly code: Code }
  constructor(code: Code, message: string, reasons: Reasons = {}) {
    super(message)
    this.code = code
    this.extensions = { ...reasons, code }
  }
}

/** `badUserInput('first', 'must be from 1 to 100', 'RANGE')`: the message names the field and the rule. */
export function badUserInput(field: string, sentence: string, rule?: Rule): Refusal {
  return new Refusal('BAD_USER_INPUT', `${field} ${sentence}.`, { field, ...(rule && { rule }) })
}

/** `notFound('actor', ['dk-x'])`: the message names every id that is unknown. */
export function notFound(what: string, ids: readonly string[], rule?: Rule): Refusal {
  const named = ids.map((id) => JSON.stringify(id)).join(', ')
  const message = ids.length > 1 ? `No ${what} has any of the ids ${named}.` : `There is no ${what} ${named}.`
  return new Refusal('NOT_FOUND', message, { ids, ...(rule && { rule }) })
}

/** The question would cost more than is allowed; both in the same unit, which the message names. */
export function tooExpensive(unit: string, cost: number, limit: number, rule?: Rule): Refusal {
  const message = `The question has ${cost} ${unit}; at most ${limit} are allowed.`
  return new Refusal('TOO_EXPENSIVE', message, { cost, limit, ...(rule && { rule }) })
}

/** So many random networks take more seconds than one question may; `fitting` of them would not, 0 when even the fewest do. */
export function tooManyDraws(seconds: number, limit: number, fitting: number): Refusal {
  const way = fitting > 0 ? `Ask for at most ${fitting.toLocaleString('en')} draws, or compare by` : 'Compare by'
  const message = `The question has ${seconds} seconds of drawing; at most ${limit} are allowed. ${way} fewer links: name sectors, types or roles.`
  return new Refusal('TOO_EXPENSIVE', message, { cost: seconds, limit, rule: 'TOO_MANY_DRAWS' })
}

/** What waits already is as much as may wait; all in seconds of drawing. `seconds` from now there may be room. */
export function tooBusy(seconds: number, cost: number, limit: number): Refusal {
  const message = `Random networks for ${cost} s are asked for already, and at most ${limit} s may wait: ask again in ${seconds} s.`
  return new Refusal('TOO_EXPENSIVE', message, { cost, limit, retryAfter: seconds, rule: 'BUSY' })
}

/** As many searches wait as may wait; `seconds` from now there may be room. */
export function tooManySearches(seconds: number): Refusal {
  const message = `As many groupings are searched already as may wait: ask again in ${seconds} s.`
  return new Refusal('TOO_EXPENSIVE', message, { retryAfter: seconds, rule: 'BUSY' })
}

/** Nothing is wrong with the question, but now is not the moment; `retryAfter` in whole seconds. */
export function unavailable(sentence: string, retryAfter: number): Refusal {
  return new Refusal('UNAVAILABLE', `${sentence} Ask again in ${retryAfter} s.`, { retryAfter })
}

/** The address has asked for more than its share; `retryAfter` in whole seconds. */
export function rateLimited(perMinute: number, retryAfter: number): Refusal {
  const message = `This address has asked for its ${perMinute} points a minute. Ask again in ${retryAfter} s.`
  return new Refusal('RATE_LIMITED', message, { limit: perMinute, retryAfter })
}
