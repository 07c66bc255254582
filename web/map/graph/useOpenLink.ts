import { useData } from '../../data/useData.ts'
import { EvidenceDocument } from '../../generated/late/graphql.ts'
import { useViewState } from '../../state/useViewState.ts'
import { linkId } from './network.ts'

/** What the map calls the link that is open in the address; undefined until its evidence has arrived, which names its ends. */
export function useOpenLink(): string | undefined {
  const { link } = useViewState().state
  const open = useData(EvidenceDocument, { link: link ?? '' }, { pause: link === undefined }).last?.evidence?.link
  return open && open.id === link ? linkId(open.actor.id, open.cluster.id) : undefined
}
