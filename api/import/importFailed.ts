/** An import that could not be done though the package is sound. The message is a sentence for the user. */
export class ImportFailed extends Error {}
