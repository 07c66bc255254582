import type { ComponentType } from 'react'
import type { WordKey } from '../words/words.ts'

/** A section of a long page. The page, its contents and its anchors follow from a list of them, and so does the printed page. */
export interface Section<Page> {
  /** Its anchor: `#id`. */
  readonly id: string
  /** What the contents of the page call it; known before anything is answered. */
  readonly title: WordKey
  /**
   * Where it stands beside the sections that come next to it in the list: in the main or the side column, or in half of the
   * main one. Absent: over the whole width.
   */
  readonly column?: 'main' | 'side' | 'half'
  /** When it is shown; absent: always. */
  readonly shown?: (page: Page) => boolean
  readonly Component: ComponentType<Page>
}

/** Parts a list of sections into those that stand beside each other; one over the whole width stands alone. */
export function blocksOf<Placed extends Pick<Section<never>, 'column'>>(
  sections: readonly Placed[],
): readonly (readonly Placed[])[] {
  const blocks: Placed[][] = []
  let open = false
  for (const section of sections) {
    const beside = section.column !== undefined
    const block = open && beside ? blocks.at(-1) : undefined
    if (block) block.push(section)
    else blocks.push([section])
    open = beside
  }
  return blocks
}
