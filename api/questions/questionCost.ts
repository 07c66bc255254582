/** What does this very question cost, and what may it? */

/** Points; null without a limit for each address. */
export interface CountedCost {
  readonly cost: number
  readonly limit: number
  readonly perMinute: number | null
  readonly left: number | null
}

/** It was counted before anything was executed. */
export function askQuestionCost({ questionCost }: { readonly questionCost: CountedCost }): CountedCost {
  return questionCost
}
