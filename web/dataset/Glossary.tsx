import { useState } from 'react'
import { useData } from '../data/useData.ts'
import { DatasetTermsDocument, type DatasetTermsQuery } from '../generated/late/graphql.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { Emphasis } from '../ui/Emphasis.tsx'
import { WideTable } from '../ui/WideTable.tsx'
import { useWords } from '../words/useWords.tsx'
import { filterTerms } from './filterTerms.ts'
import { Paged } from './Paged.tsx'
import { TermFilter } from './TermFilter.tsx'

type Terms = DatasetTermsQuery['dataset']['terms']

/** The terms of the subject in both languages, by category, narrowed by what they hold. */
export function Glossary() {
  const { say } = useWords()
  const loaded = useData(DatasetTermsDocument, {})
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {({ dataset: { terms } }) => <FilteredTerms terms={terms} />}
    </Answer>
  )
}

function FilteredTerms({ terms }: { readonly terms: Terms }) {
  const { say } = useWords()
  const { state } = useViewState()
  const [text, setText] = useState(state.terms ?? '')
  const shown = filterTerms(terms, text)
  return (
    <>
      <TermFilter onFilter={setText} />
      <p className="terms-count" role="status">
        <Emphasis text={say('terms.shown', { shown: shown.length, total: terms.length })} />
      </p>
      {shown.length === 0 ? (
        <p>{say('terms.empty', { text: text.trim() })}</p>
      ) : (
        <Paged name={say('about.terms')} rows={byCategory(shown)}>
          {(rows) => <TermTable terms={rows} />}
        </Paged>
      )}
    </>
  )
}

/** In the order in which the categories first appear, so that a page breaks none that it need not. */
function byCategory(terms: Terms): Terms {
  const categories = [...new Set(terms.map(({ category }) => category))]
  return categories.flatMap((category) => terms.filter((term) => term.category === category))
}

function TermTable({ terms }: { readonly terms: Terms }) {
  const { say } = useWords()
  const categories = [...new Set(terms.map(({ category }) => category))]
  return (
    <WideTable caption={say('about.terms')} className="glossary">
      <thead>
        <tr>
          <th scope="col">{say('about.column.term')}</th>
          <th scope="col">{say('about.column.definition')}</th>
          <th scope="col">{say('about.column.termEn')}</th>
          <th scope="col">{say('about.column.definition')}</th>
          <th scope="col">{say('about.column.lines')}</th>
        </tr>
      </thead>
      {categories.map((category) => (
        <tbody key={category}>
          <tr>
            <th scope="rowgroup" colSpan={5} className="group">
              {say(`category.${category}`)}
            </th>
          </tr>
          {terms
            .filter((term) => term.category === category)
            .map((term) => (
              <TermRow key={term.id} term={term} />
            ))}
        </tbody>
      ))}
    </WideTable>
  )
}

function TermRow({ term }: { readonly term: Terms[number] }) {
  const { say } = useWords()
  return (
    <tr>
      <th scope="row" lang="da">
        {term.term}
      </th>
      <td lang="da">{term.definition}</td>
      <td lang="en">
        <b>{term.termEn}</b>
      </td>
      <td lang="en">{term.definitionEn}</td>
      <td className="quiet">{term.ownWords ? say('about.terms.own') : term.locator}</td>
    </tr>
  )
}
