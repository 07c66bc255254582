/** Id of the element that opens the evidence of a link, and has the focus again when it is closed. */
export const openerId = (link: string): string => `evidence-of-${link}`
