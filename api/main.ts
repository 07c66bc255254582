/** The explorer with the page as it was built before, if it was: `npm start` builds it first, see `start.mjs`. */
import { start } from './start.ts'

await start()
