import { useState } from 'react'
import { Button, Label, TextArea, TextField } from 'react-aria-components'
import { placeOf } from '../../actor/placeOf.ts'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { longestNote } from '../../state/parameters/partners.ts'
import { ActorLink } from '../../ui/ActorLink.tsx'
import { CopyText } from '../../ui/CopyText.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { announce } from '../../ui/LiveRegion.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { OwnProfile } from '../answered.ts'
import { IntroductionLink } from '../introduction/Introductions.tsx'
import { annotate, move, remove } from './changes.ts'
import type { Entry } from './entries.ts'
import { OtherLanguage } from './OtherLanguage.tsx'
import { readySentence } from './readySentence.ts'
import type { ShortlistAccess } from './useShortlist.ts'
import { useWordsOf } from './useWordsOf.ts'

interface ListedInstitutionProps {
  readonly entry: Entry
  readonly profile: OwnProfile
  readonly dataset: DatasetSummaryQuery['dataset']
  readonly shortlist: ShortlistAccess
  /** Place on the list, from 0, and how many there are. */
  readonly place: number
  readonly of: number
}

/** An institution on the shortlist: its order, its sentence in both languages, and a note of one's own. */
export function ListedInstitution({ entry, profile, dataset, shortlist, place, of }: ListedInstitutionProps) {
  const words = useWords()
  const { say, language } = words
  const [spoken, speak] = useState(language)
  const { id, name, kind, type } = entry.institution
  const { lists, change } = shortlist
  const sentence = readySentence(entry, profile, dataset.synthetic, useWordsOf(spoken))
  const step = (by: -1 | 1) => {
    change(move(lists, id, by))
    announce(say('shortlist.moved', { name, place: place + 1 + by, of }))
  }
  return (
    <li className="listed">
      <div className="listed-head">
        <h3>
          <KindMark kind={kind} />
          <ActorLink id={id} also={{ mine: profile.cluster.id }}>
            {name}
          </ActorLink>
        </h3>
        <span className="listed-steps">
          <Button
            className="icon-button"
            aria-label={say('shortlist.up', { name })}
            isDisabled={place === 0}
            onPress={() => step(-1)}
          >
            <Icon name="sortedUp" />
          </Button>
          <Button
            className="icon-button"
            aria-label={say('shortlist.down', { name })}
            isDisabled={place === of - 1}
            onPress={() => step(1)}
          >
            <Icon name="sortedDown" />
          </Button>
          <Button
            className="icon-button"
            aria-label={say('shortlist.remove', { name })}
            onPress={() => change(remove(lists, id))}
          >
            <Icon name="close" />
          </Button>
        </span>
      </div>
      <p className="note quiet">
        {[say(`type.${type}`), placeOf(entry.institution, dataset.places, words)].filter(Boolean).join(', ')}
      </p>
      <p className="note" lang={spoken}>
        {sentence}
      </p>
      <p className="note listed-sentence">
        <CopyText
          className="text-link"
          label={say('shortlist.copy')}
          done={say('shortlist.copied')}
          text={() => sentence}
        />
        <OtherLanguage shown={spoken} onChoose={speak} />
        <IntroductionLink own={profile.cluster.id} to={id} name={name} />
      </p>
      <Note key={entry.note} note={entry.note ?? ''} onSettle={(text) => change(annotate(lists, id, text))} />
    </li>
  )
}

/** It becomes part of the address when the field is left. */
function Note({ note, onSettle }: { readonly note: string; onSettle(text: string): void }) {
  const { say } = useWords()
  const [text, type] = useState(note)
  return (
    <TextField
      className="listed-note"
      value={text}
      onChange={type}
      onBlur={() => text !== note && onSettle(text)}
      maxLength={longestNote}
    >
      <Label>{say('shortlist.note')}</Label>
      <TextArea className="field" rows={text === '' ? 1 : 3} />
    </TextField>
  )
}
