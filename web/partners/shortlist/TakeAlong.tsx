import { useState } from 'react'
import { Button, DialogTrigger } from 'react-aria-components'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { pinnedAddress } from '../../state/pinnedAddress.ts'
import { useViewState } from '../../state/useViewState.ts'
import { CopyText } from '../../ui/CopyText.tsx'
import { announce } from '../../ui/LiveRegion.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { TitledWindow } from '../../ui/TitledWindow.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { OwnProfile } from '../answered.ts'
import { csvText } from './csvText.ts'
import type { Entry } from './entries.ts'
import { OtherLanguage } from './OtherLanguage.tsx'
import { mailText, type Origin, sourceLine } from './readySentence.ts'
import { shortlistFile } from './shortlistFile.ts'
import { useWordsOf } from './useWordsOf.ts'
import { workbookOf } from './workbook.ts'

interface TakeAlongProps {
  readonly shortlisted: readonly Entry[]
  readonly dismissed: readonly Entry[]
  readonly profile: OwnProfile
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** The shortlist as a workbook, a table, on paper or as the text of a mail; each says what it comes from. */
export function TakeAlong({ profile, dataset, ...listed }: TakeAlongProps) {
  const words = useWords()
  const { say, language } = words
  const { state } = useViewState()
  const [failed, setFailed] = useState(false)
  const origin = (): Origin => ({
    dataset: dataset.id,
    version: dataset.version,
    synthetic: dataset.synthetic,
    made: new Date().toISOString().slice(0, 10),
    address: pinnedAddress(location.origin, { ...state, mine: profile.cluster.id }, dataset),
  })
  const save = async (ending: 'xlsx' | 'csv') => {
    try {
      const file = shortlistFile(listed, profile, dataset.places, origin(), words)
      const csv = async () => new Blob([await csvText(file, language)], { type: 'text/csv;charset=utf-8' })
      saveFile(await (ending === 'csv' ? csv() : workbookOf(file)), `${file.name}.${ending}`)
      setFailed(false)
      announce(say('shortlist.saved', { count: file.rows.length }))
    } catch {
      setFailed(true)
    }
  }
  return (
    <section className="take-along" aria-label={say('shortlist.take')}>
      <h3>{say('shortlist.take')}</h3>
      <div className="take-along-ways">
        <Button className="button" onPress={() => save('xlsx')}>
          XLSX
        </Button>
        <Button className="button" onPress={() => save('csv')}>
          CSV
        </Button>
        <Button className="button" onPress={printList}>
          {say('shortlist.print')}
        </Button>
        <DialogTrigger>
          <Button className="button">{say('shortlist.mail')}</Button>
          <TitledWindow title={say('shortlist.mail')}>
            {() => <Mail entries={listed.shortlisted} profile={profile} origin={origin()} />}
          </TitledWindow>
        </DialogTrigger>
      </div>
      {failed && <p role="alert">{say('shortlist.file.failed')}</p>}
      <p className="note quiet">{say(dataset.synthetic ? 'shortlist.says.synthetic' : 'shortlist.says')}</p>
      <p className="printed-origin">
        {dataset.synthetic && `${say('shortlist.sentence.synthetic')} `}
        {sourceLine(origin(), words)}
      </p>
    </section>
  )
}

/** Prints the list alone; the page as a whole is printed by the browser's own command. */
function printList(): void {
  const { classList } = document.documentElement
  classList.add('prints-shortlist')
  print()
  classList.remove('prints-shortlist')
}

interface MailProps extends Pick<TakeAlongProps, 'profile'> {
  readonly entries: readonly Entry[]
  readonly origin: Origin
}

/** A text to paste into a mail of one's own, in either language. */
function Mail({ entries, profile, origin }: MailProps) {
  const { say, language } = useWords()
  const [spoken, speak] = useState(language)
  const { subject, body } = mailText(entries, profile, origin, useWordsOf(spoken))
  const text = `${subject}\n\n${body}`
  return (
    <div className="mail-text">
      <textarea className="field" lang={spoken} readOnly rows={16} value={text} aria-label={say('shortlist.mail')} />
      <p>
        <CopyText label={say('shortlist.copy')} done={say('shortlist.copied')} text={() => text} />{' '}
        <OtherLanguage shown={spoken} onChoose={speak} />
      </p>
      <p className="note quiet">{say('shortlist.mail.note')}</p>
    </div>
  )
}
