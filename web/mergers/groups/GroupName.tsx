import { useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { longestGroupName } from '../../state/parameters/mergers.ts'
import { useWords } from '../../words/useWords.tsx'
import { useScenario } from '../useScenario.ts'

interface GroupNameProps {
  /** From 0. */
  readonly place: number
  readonly own: string
}

/** The name of a group becomes part of the address when the field is left, or at Enter. */
export function GroupName({ place, own }: GroupNameProps) {
  const { say } = useWords()
  const { name } = useScenario()
  const [text, type] = useState(own)
  const [known, know] = useState(own)
  // Another name came with the address: by Back, or because a group went.
  if (own !== known) {
    know(own)
    type(own)
  }
  const settle = () => text.trim() !== own && name(place, text)
  return (
    <TextField className="merger-name" value={text} onChange={type} onBlur={settle} maxLength={longestGroupName}>
      <Label className="visually-hidden">{say('mergers.group.name', { number: place + 1 })}</Label>
      <Input
        className="field"
        placeholder={say('mergers.group.name.empty')}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
    </TextField>
  )
}
