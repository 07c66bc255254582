import packageJson from '../package.json' with { type: 'json' }

/** What answers, with its version: as method and hash of an answer name it. */
export const software = `Klyngeatlas ${packageJson.version}`
