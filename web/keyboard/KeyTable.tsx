import { useWords } from '../words/useWords.tsx'
import { places } from './shortcuts.ts'

/** Every key of the page, by the place where it works. */
export function KeyTable() {
  const { say } = useWords()
  return (
    <table className="keys">
      <caption className="visually-hidden">{say('keys')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{say('keys.column.key')}</th>
          <th scope="col">{say('keys.column.does')}</th>
        </tr>
      </thead>
      {places.map(({ name, shortcuts }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={2} className="keys-place">
              {say(name)}
            </th>
          </tr>
          {shortcuts.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{say(does)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
