/** Written by `npm run codegen` from the constants of the API. */
export const drawsBounds = {"least":1000,"most":100000,"usual":20000} as const
export const hubPercentileBounds = {"least":50,"most":99,"usual":90} as const
export const seedBounds = {"least":0,"most":2147483647,"usual":20171} as const
export const setsBounds = {"least":2,"most":12} as const
export const yearBounds = {"least":1000,"most":2100} as const
export const usualSectors = ["KNOWLEDGE","PUBLIC"] as const
export type RefusalRule = "RANGE" | "EMPTY_LIST" | "TOO_LONG" | "TOO_FEW" | "TOO_MANY" | "TWICE" | "FORM" | "OTHER_LIST" | "CONFLICT" | "NO_LINK" | "TOO_MANY_DRAWS" | "BUSY" | "TOO_MANY_PAIRS" | "TOO_MANY_CLUSTERS"
