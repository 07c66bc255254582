/** The languages that files are written in. */
export type Language = 'da' | 'en'
