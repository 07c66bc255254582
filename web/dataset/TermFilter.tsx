import { useEffect, useState } from 'react'
import { longestFilter } from '../state/parameters/about.ts'
import { useViewState } from '../state/useViewState.ts'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/useWords.tsx'

interface TermFilterProps {
  /** Called with each change, before the address holds it. */
  onFilter(text: string): void
}

/** The field that filters the glossary: at once while typing; the address holds the text when the field is left. */
export function TermFilter({ onFilter }: TermFilterProps) {
  const { say } = useWords()
  const { state, go } = useViewState()
  const held = state.terms ?? ''
  const [text, setText] = useState(held)
  const show = (next: string) => {
    setText(next)
    onFilter(next)
  }
  // Back and forward bring another text than the one that was typed.
  useEffect(() => {
    setText(held)
    onFilter(held)
  }, [held, onFilter])
  const keep = () => go({ terms: text.trim() || undefined })
  return (
    <search className="term-filter">
      <label className="field">
        <span className="note quiet block">{say('terms.filter')}</span>
        <span className="field-box">
          <Icon name="search" />
          <input
            type="text"
            value={text}
            maxLength={longestFilter}
            onChange={(event) => show(event.target.value)}
            onBlur={keep}
            onKeyDown={(event) => event.key === 'Enter' && keep()}
          />
        </span>
      </label>
      {text !== '' && (
        <button
          type="button"
          className="text-link"
          onClick={() => {
            show('')
            go({ terms: undefined })
          }}
        >
          {say('terms.clear')}
        </button>
      )}
    </search>
  )
}
