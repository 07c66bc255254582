import { useData } from '../data/useData.ts'
import { EvidenceDocument, type EvidenceQuery } from '../generated/late/graphql.ts'
import type { Change } from '../state/changeViewState.ts'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { CopyAddress } from '../ui/CopyAddress.tsx'
import { Emphasis } from '../ui/Emphasis.tsx'
import { Icon } from '../ui/Icon.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useRoleText } from '../ui/useRoleText.ts'
import { useWords } from '../words/useWords.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { ForeignLink } from './ForeignLink.tsx'
import { Item } from './Item.tsx'
import { viewOfEnds } from './viewOfEnds.ts'
import './evidence.css'

type LinkEvidence = NonNullable<EvidenceQuery['evidence']>

interface EvidenceProps {
  readonly link: string
  /** What was open before, and the way back to it; absent where that still stands beside it. */
  readonly back?: { readonly name: string; readonly to: Change }
  /** Number of clusters of the landscape. */
  readonly clusters: number
}

/** What lies behind one link: its two ends, then what speaks against it, then what speaks for it. */
export function Evidence({ link, back, clusters }: EvidenceProps) {
  const { say } = useWords()
  const loaded = useData(EvidenceDocument, { link })
  return (
    <>
      {back && (
        <StateLink className="panel-back" to={back.to}>
          <Icon name="back" size={14} />
          {back.name}
        </StateLink>
      )}
      <Answer loaded={loaded} waiting={say('loading')}>
        {({ evidence }) => evidence && <Content evidence={evidence} clusters={clusters} />}
      </Answer>
    </>
  )
}

function Content({ evidence, clusters }: { readonly evidence: LinkEvidence; readonly clusters: number }) {
  const { say } = useWords()
  const { link, supports, contradicts, items } = evidence
  return (
    <>
      <ForeignLink link={link.id} actor={link.actor} cluster={link.cluster} />
      <Ends link={link} />
      <section className="evidence">
        <div className="evidence-head">
          <h3>{say('evidence')}</h3>
          <span className="note quiet">{say('evidence.counts', { supports, contradicts })}</span>
        </div>
        {items.map((item) => (
          <Item key={item.id} item={item} stated={items.length > 1} />
        ))}
      </section>
      {link.method === 'SYNTHETIC' && (
        <p className="nobody note">
          <Emphasis text={say('evidence.nobody')} />
        </p>
      )}
      <CopyAddress label={say('copy.link')} />
      <Elsewhere actor={link.actor} cluster={link.cluster.id} clusters={clusters} />
    </>
  )
}

function Ends({ link: { actor, cluster, method, ...term } }: { readonly link: LinkEvidence['link'] }) {
  const { say } = useWords()
  const roleText = useRoleText()
  const view = viewOfEnds(useViewState().state)
  const end = ({ id, name, kind }: typeof actor | typeof cluster) => (
    <p className="end">
      <KindMark kind={kind} size={20} />
      <StateLink className="panel-title" to={{ view, actor: id, link: undefined }}>
        {name}
      </StateLink>
    </p>
  )
  return (
    <section className="ends">
      <h2 className="note quiet">{say('link')}</h2>
      {end(cluster)}
      <p className={`between ${method.toLowerCase()}`}>{roleText(term)}</p>
      {end(actor)}
    </section>
  )
}
