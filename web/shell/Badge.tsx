import { Button, DialogTrigger } from 'react-aria-components'
import { PopoverDialog } from '../ui/PopoverDialog.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'

/** States on every view whether the links were observed; opens the explanation. */
export function Badge({ synthetic }: { readonly synthetic: boolean }) {
  const { say } = useWords()
  const how = synthetic ? 'synthetic' : 'sourced'
  const name = say(`badge.${how}`)
  return (
    <DialogTrigger>
      <Button className={`badge ${how}`}>{name}</Button>
      <PopoverDialog className="explanation" placement="bottom start">
        {(close) => (
          <>
            <p>{say(`badge.${how}.text`)}</p>
            <StateLink to={{ view: 'about' }} onFollowed={close}>
              {say('view.about')}
            </StateLink>
          </>
        )}
      </PopoverDialog>
    </DialogTrigger>
  )
}
