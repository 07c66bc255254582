import { useState } from 'react'
import { Button, Form } from 'react-aria-components'
import { drawsBounds, seedBounds } from '../../generated/constants.ts'
import type { OverlapQuery } from '../../generated/late/graphql.ts'
import { defaultDraws, defaultSeed } from '../../state/parameters/overlap.ts'
import { useViewState } from '../../state/useViewState.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { useWords } from '../../words/useWords.tsx'

interface DrawAgainProps {
  readonly method: OverlapQuery['overlap']['method']
  onDrawn(): void
}

interface Bounds {
  readonly least: number
  readonly most: number
}

/** The whole number that a text is, when it lies within the bounds. */
function wholeNumber(text: string, { least, most }: Bounds): number | undefined {
  const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}

/** Number of random networks and their seed; what is out of range is refused in words beside its field. */
export function DrawAgain({ method, onDrawn }: DrawAgainProps) {
  const { say } = useWords()
  const { go } = useViewState()
  const [drawsText, setDraws] = useState(String(method.draws))
  const [seedText, setSeed] = useState(String(method.seed))
  const draws = wholeNumber(drawsText, drawsBounds)
  const seed = wholeNumber(seedText, seedBounds)
  const apply = () => {
    if (draws === undefined || seed === undefined) return
    go({ draws: draws === defaultDraws ? undefined : draws, seed: seed === defaultSeed ? undefined : seed })
    onDrawn()
  }
  return (
    <Form
      className="draw-again"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <NumberField
        label={say('overlap.method.draws', drawsBounds)}
        text={drawsText}
        onChange={setDraws}
        refusal={draws === undefined ? say('overlap.method.refused', drawsBounds) : undefined}
      />
      <NumberField
        label={say('overlap.method.seed')}
        text={seedText}
        onChange={setSeed}
        refusal={seed === undefined ? say('overlap.method.refused', seedBounds) : undefined}
      />
      <Button className="button" type="submit">
        {say('overlap.method.draw')}
      </Button>
    </Form>
  )
}
