/** Starts the thread: TypeScript has to be registered in each thread anew. */
import { register } from 'tsx/esm/api'

register()
await import('./searchWorker.ts')
