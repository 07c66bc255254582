import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useViewState } from '../state/useViewState.ts'
import { useWords } from '../words/useWords.tsx'

/** Says on every view whether anybody observed the links; opens the explanation. */
export function Badge({ synthetic }: { readonly synthetic: boolean }) {
  const { say } = useWords()
  const { linkTo } = useViewState()
  const how = synthetic ? 'synthetic' : 'sourced'
  const name = say(`badge.${how}`)
  const about = linkTo({ view: 'about' })
  return (
    <DialogTrigger>
      <Button className={`badge ${how}`}>{name}</Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="explanation" aria-label={name}>
          {({ close }) => (
            <>
              <p>{say(`badge.${how}.text`)}</p>
              <a
                href={about.href}
                onClick={(event) => {
                  about.onClick(event)
                  close()
                }}
              >
                {say('view.about')}
              </a>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
