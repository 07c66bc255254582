/** A title without what stands in brackets at its end: the badge beside it says that. */
export const shortTitle = (title: string) => title.replace(/ \([^)]*\)$/, '')
