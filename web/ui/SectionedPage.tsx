import { Contents } from './Contents.tsx'
import { blocksOf, type Section } from './section.ts'
import './sections.css'

interface SectionedPageProps<Page> {
  readonly sections: readonly Section<Page>[]
  readonly page: Page
}

/** The contents of a page, then its sections, each under its id as the anchor. */
export function SectionedPage<Page extends object>({ sections, page }: SectionedPageProps<Page>) {
  const isShown = ({ shown }: Section<Page>) => shown?.(page) ?? true
  return (
    <>
      <Contents entries={sections.filter(isShown)} />
      {blocksOf(sections).map((block) => {
        const main = block.filter((section) => section.column !== 'side' && isShown(section))
        const side = block.filter((section) => section.column === 'side' && isShown(section))
        // What is shown beside a section may change; its block stays, and with it the focus and what was typed.
        return (
          <div key={block[0]?.id} className={side.length > 0 ? 'section-columns' : undefined}>
            {main.length > 0 && <Column sections={main} page={page} />}
            {side.length > 0 && <Column sections={side} page={page} />}
          </div>
        )
      })}
    </>
  )
}

function Column<Page extends object>({ sections, page }: SectionedPageProps<Page>) {
  return (
    <div className={sections.some(({ column }) => column === 'half') ? 'section-halves' : undefined}>
      {sections.map(({ id, column, Component }) => (
        <div key={id} id={id} className={column === 'half' ? 'half' : undefined}>
          <Component {...page} />
        </div>
      ))}
    </div>
  )
}
