import { describe } from 'vitest'
import { whyNoBrowser } from './explorer.ts'

/** A group of tests in a real browser; left out with the reason where there is none, failed there with CI=true. */
export function describeInBrowser(title: string, tests: () => void): void {
  const skipped = whyNoBrowser !== undefined && process.env.CI !== 'true'
  describe.skipIf(skipped)(whyNoBrowser ? `${title} (${whyNoBrowser})` : title, tests)
}
