import { WideTable } from '../ui/WideTable.tsx'
import { useWords } from '../words/useWords.tsx'
import type { FullDataset } from './Dataset.tsx'

/** The terms of the subject in both languages, by category. */
export function Glossary({ terms }: Pick<FullDataset, 'terms'>) {
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
              <tr key={term.id}>
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
            ))}
        </tbody>
      ))}
    </WideTable>
  )
}
