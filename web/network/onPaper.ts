import type { CSSProperties } from 'react'

/** Narrower than a portrait page of A4 or Letter between its margins, in px. */
const paperWidth = 690

/** Measures for ui/print.css: the drawing as large as it is, and how much smaller it must be to fit a page. */
export function onPaper({ width, height }: { readonly width: number; readonly height: number }): CSSProperties {
  return {
    '--drawn-width': `${width}px`,
    '--drawn-height': `${height}px`,
    '--paper-zoom': Math.min(1, paperWidth / width),
  } as CSSProperties
}
