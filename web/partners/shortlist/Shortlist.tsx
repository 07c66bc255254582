import { useData } from '../../data/useData.ts'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { ShortlistedDocument, ShortlistReasonsDocument } from '../../generated/late/graphql.ts'
import { longestNote, mostShortlisted } from '../../state/parameters/partners.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { OwnProfile } from '../answered.ts'
import { restore } from './changes.ts'
import type { Entry } from './entries.ts'
import { ListedInstitution } from './ListedInstitution.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import type { ShortlistAccess } from './useShortlist.ts'
import './shortlist.css'

interface ShortlistProps {
  readonly profile: OwnProfile
  readonly dataset: DatasetSummaryQuery['dataset']
  readonly shortlist: ShortlistAccess
}

/** What was collected, in its order, and what was put away; both in the address and on this device only. */
export function Shortlist({ profile, dataset, shortlist }: ShortlistProps) {
  const { say, count } = useWords()
  const { shortlist: items = [], dismissed = [] } = shortlist.lists
  const ids = [...items.map(({ id }) => id), ...dismissed]
  const nobody = ids.length === 0
  const who = useData(ShortlistedDocument, { ids }, { pause: nobody })
  const why = useData(ShortlistReasonsDocument, { cluster: profile.cluster.id }, { pause: nobody })
  const institutions = new Map(
    who.last?.nodes.flatMap((node) => (node?.__typename === 'Institution' ? [[node.id, node] as const] : [])),
  )
  const suggestions = new Map(why.last?.partnerSuggestions?.edges.map((edge) => [edge.node.id, edge]))
  const entryOf = ({ id, note }: { readonly id: string; readonly note?: string }): readonly Entry[] => {
    const institution = institutions.get(id)
    return institution ? [{ institution, note, suggestion: suggestions.get(id) }] : []
  }
  const shortlisted = items.flatMap(entryOf)
  const away = dismissed.flatMap((id) => entryOf({ id }))
  const missing = who.state === 'ready' && !nobody ? ids.length - institutions.size : 0
  return (
    <aside id="shortlist" tabIndex={-1} className="shortlist" aria-label={say('shortlist.title')}>
      <h2>
        {say('shortlist.title')} <span className="quiet">{items.length > 0 && count(items.length)}</span>
      </h2>
      <p className="note quiet">{say('shortlist.where', { most: mostShortlisted, longest: longestNote })}</p>
      {shortlist.kept && <Kept shortlist={shortlist} />}
      {items.length === 0 && <p className="note">{say('shortlist.empty')}</p>}
      {who.state === 'failed' && <Trouble problem={who.problem} loadedAt={who.loadedAt} retry={who.retry} />}
      {missing > 0 && (
        <p className="note" role="status">
          {say('shortlist.missing', { count: missing, all: ids.length })}
        </p>
      )}
      <ol>
        {shortlisted.map((entry, place) => (
          <ListedInstitution
            key={entry.institution.id}
            entry={entry}
            profile={profile}
            dataset={dataset}
            shortlist={shortlist}
            place={place}
            of={shortlisted.length}
          />
        ))}
      </ol>
      {shortlisted.length + away.length > 0 && (
        <TakeAlong shortlisted={shortlisted} dismissed={away} profile={profile} dataset={dataset} />
      )}
      {away.length > 0 && <Dismissed entries={away} shortlist={shortlist} />}
    </aside>
  )
}

/** The last list of this cluster on this device, while the address holds none. */
function Kept({ shortlist: { kept, bringBack, forget } }: Pick<ShortlistProps, 'shortlist'>) {
  const { say } = useWords()
  const collected = kept?.shortlist?.length ?? 0
  const away = kept?.dismissed?.length ?? 0
  return (
    <p className="note kept-list">
      {say('shortlist.kept', { collected, away })}{' '}
      <button type="button" className="text-link" onClick={bringBack}>
        {say('shortlist.bringBack')}
      </button>{' '}
      <button type="button" className="text-link" onClick={forget}>
        {say('shortlist.forget')}
      </button>
    </p>
  )
}

function Dismissed({ entries, shortlist }: Pick<ShortlistProps, 'shortlist'> & { readonly entries: readonly Entry[] }) {
  const { say, count } = useWords()
  const { lists, change } = shortlist
  return (
    <section className="put-away" aria-label={say('shortlist.dismiss')}>
      <h3>
        {say('shortlist.dismiss')} <span className="quiet">{count(entries.length)}</span>
      </h3>
      <ul>
        {entries.map(({ institution: { id, name } }) => (
          <li key={id}>
            {name}{' '}
            <button
              type="button"
              className="text-link"
              aria-label={say('shortlist.undo.of', { name })}
              onClick={() => change(restore(lists, id))}
            >
              {say('shortlist.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
