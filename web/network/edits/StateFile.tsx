import { Button, FileTrigger } from 'react-aria-components'
import { longestAddress, readStateFile, writeStateFile } from '../../state/stateFile.ts'
import { useViewState } from '../../state/useViewState.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { useWords } from '../../words/useWords.tsx'
import type { Served } from './hidden.ts'

interface StateFileProps {
  readonly served: Served
  onSaid(sentence: string): void
}

/** The state of the page as a file, to save and to open. */
export function StateFile({ served, onSaid }: StateFileProps) {
  const { say } = useWords()
  const { state, open } = useViewState()
  const save = () => {
    const file = `klyngeatlas-${served.data}.json`
    saveFile(new Blob([writeStateFile(state, served)], { type: 'application/json' }), file)
    onSaid(say('hand.state.saved', { file }))
  }
  const read = async (files: FileList | null) => {
    const text = await files?.[0]?.text()
    if (text === undefined) return
    const reading = readStateFile(text)
    if ('problem' in reading) {
      const { field, rule } = reading.problem
      return onSaid(say(`hand.refused.${rule}`, { field }))
    }
    open(reading.state)
    onSaid(say('hand.state.opened'))
  }
  return (
    <>
      <Button className="button" onPress={save}>
        {say('hand.state.save')}
      </Button>
      <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={read}>
        <Button className="button">{say('hand.state.open')}</Button>
      </FileTrigger>
    </>
  )
}

/** Said when the address is too long to send. */
export function LongAddress() {
  const { say } = useWords()
  const { length } = location.href
  if (length <= longestAddress) return null
  return (
    <p className="network-limit" role="status">
      {say('hand.long', { length, most: longestAddress })}
    </p>
  )
}
