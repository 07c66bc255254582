import { Button, DialogTrigger } from 'react-aria-components'
import type { PublishedFigureFragment } from '../generated/graphql.ts'
import { LateView } from '../ui/LateView.tsx'
import { TitledWindow } from '../ui/TitledWindow.tsx'
import { useWords } from '../words/useWords.tsx'

const loadFigure = () => import('./PublishedFigure.tsx').then(({ PublishedFigure }) => PublishedFigure)

interface PublishedProps {
  readonly figures: readonly PublishedFigureFragment[]
  /** The text of the button. */
  readonly label: string
}

/** Opens the published figures with their definition, year and place in the source. */
export function Published({ figures, label }: PublishedProps) {
  const { say } = useWords()
  return (
    <DialogTrigger>
      <Button className="text-link">{label}</Button>
      <TitledWindow title={say('published.title')}>
        {() => (
          <LateView load={loadFigure}>
            {(Figure) => figures.map((figure) => <Figure key={figure.id} figure={figure} />)}
          </LateView>
        )}
      </TitledWindow>
    </DialogTrigger>
  )
}
