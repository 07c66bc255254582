import { openerId } from '../evidence/openerId.ts'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import type { LinkRow } from './linkRows.ts'

/** The source of a link, which opens its evidence; a press anywhere else on the row does the same. */
export function EvidenceLink({ row }: { readonly row: LinkRow }) {
  const { say } = useWords()
  const { id, actor, source, actorName, clusterName } = row
  return (
    <StateLink
      id={openerId(id)}
      className="row-opener"
      to={{ actor, link: id }}
      aria-label={`${source}. ${say('evidence')}: ${actorName}, ${clusterName}`}
    >
      {source}
    </StateLink>
  )
}
