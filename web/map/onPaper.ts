import type { CSSProperties } from 'react'

/** Narrower than a portrait page of A4 or Letter between its margins, in px. */
const paperWidth = 690

/** What sentence, figures and distributions of the landscape leave of that page, in px. */
const heightBelowStrips = 190

/**
 * Measures for ui/print.css: the drawing as large as it is, and how much smaller it must be to fit a page, or the rest of
 * one under the distributions.
 */
export function onPaper({ width, height }: { readonly width: number; readonly height: number }): CSSProperties {
  const zoom = Math.min(1, paperWidth / width)
  return {
    '--drawn-width': `${width}px`,
    '--drawn-height': `${height}px`,
    '--paper-zoom': zoom,
    '--paper-zoom-low': Math.min(zoom, heightBelowStrips / height),
  } as CSSProperties
}
