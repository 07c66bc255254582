import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'

/** Says on every view whether anybody observed the links; opens the explanation. */
export function Badge({ synthetic }: { readonly synthetic: boolean }) {
  const { say } = useWords()
  const how = synthetic ? 'synthetic' : 'sourced'
  const name = say(`badge.${how}`)
  return (
    <DialogTrigger>
      <Button className={`badge ${how}`}>{name}</Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="explanation" aria-label={name}>
          {({ close }) => (
            <>
              <p>{say(`badge.${how}.text`)}</p>
              <StateLink to={{ view: 'about' }} onFollowed={close}>
                {say('view.about')}
              </StateLink>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
