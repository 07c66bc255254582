/** Tells how far an import is: a bar on a terminal, a line each tenth elsewhere. */
import type { Progress } from './storePackage.ts'

const width = 30

export function showProgress(stream: NodeJS.WriteStream): Progress {
  let lastTenth = 0
  return (done, total) => {
    const share = total === 0 ? 1 : done / total
    const rows = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} rows`
    if (stream.isTTY) {
      const full = Math.round(share * width)
      stream.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${rows}${done === total ? '\n' : ''}`)
      return
    }
    const tenth = Math.floor(share * 10)
    if (tenth > lastTenth) stream.write(`${tenth * 10} %, ${rows}\n`)
    lastTenth = tenth
  }
}
