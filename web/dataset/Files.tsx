import { apiAddress } from '../data/client.ts'
import type { DatasetQuery } from '../generated/late/graphql.ts'
import { useWords } from '../words/useWords.tsx'
import type { WordKey } from '../words/words.ts'

interface Offer {
  readonly href: string
  readonly name: string
  readonly text: WordKey
}

/** Where the data are to be had as files and by questions of one's own; every address is that of the version shown. */
export function Files({
  dataset: { id, version },
}: {
  readonly dataset: Pick<DatasetQuery['dataset'], 'id' | 'version'>
}) {
  const { say, language } = useWords()
  const pinned = `/export/${id}/${version}`
  const offers: readonly Offer[] = [
    { href: `${pinned}/overlap.csv${language === 'da' ? '?lang=da' : ''}`, name: 'overlap.csv', text: 'files.csv' },
    { href: `${pinned}/overlap.json`, name: 'overlap.json', text: 'files.json' },
    { href: apiAddress({ data: id, version }), name: 'GraphQL', text: 'files.api' },
    { href: '/schema.graphql', name: 'schema.graphql', text: 'files.schema' },
  ]
  return (
    <>
      <ul className="files">
        {offers.map(({ href, name, text }) => (
          <li key={name}>
            <a href={href}>{name}</a> <span className="quiet">{say(text)}</span>
          </li>
        ))}
      </ul>
      <p className="note">{say('files.package', { id })}</p>
    </>
  )
}
