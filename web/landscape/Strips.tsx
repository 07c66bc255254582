import type { RefObject } from 'react'
import type { LandscapeQuery } from '../generated/graphql.ts'
import { useWords } from '../words/useWords.tsx'
import { StripPlot } from './StripPlot.tsx'

interface StripsProps {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly landscape: LandscapeQuery['landscape']
  readonly synthetic: boolean
  readonly opened: string | undefined
  onChoose(actor: string | undefined): void
}

/** How the numbers of partners of each sort are distributed, and where the opened actor stands. */
export function Strips({ ref, landscape, synthetic, opened, onChoose }: StripsProps) {
  const { say } = useWords()
  const strips = (['knowledge', 'public', 'firms'] as const).map((key) => {
    // What sources name is no count of all there is, so the published mean of all is not drawn beside it.
    const distribution = synthetic ? landscape[key] : { ...landscape[key], published: null }
    return { key, distribution, missing: !distribution.inSources }
  })
  return (
    <div className="strips" ref={ref}>
      {strips.map(({ key, distribution, missing }, position) => (
        <StripPlot
          key={key}
          quantity={say(`strip.${key}`)}
          distribution={distribution}
          missing={missing}
          opened={opened}
          named={position === 0}
          onChoose={onChoose}
        />
      ))}
    </div>
  )
}
