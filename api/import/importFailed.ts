/** An import that could not be done though the package is sound. The message is a sentence for the user. */
export class ImportFailed extends Error {}

/** Another import is at work in the same database. */
export class ImportBusy extends ImportFailed {}
