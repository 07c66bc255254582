import { useData } from '../data/useData.ts'
import { EvidenceDocument, type EvidenceQuery } from '../generated/graphql.ts'
import { CopyAddress } from '../ui/CopyAddress.tsx'
import { useViewState } from '../state/useViewState.ts'
import { Answer } from '../ui/Answer.tsx'
import { Confidence, MethodWord } from '../ui/Confidence.tsx'
import { Emphasis } from '../ui/Emphasis.tsx'
import { Icon } from '../ui/Icon.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { useRoleText } from '../ui/useRoleText.ts'
import { useWords } from '../words/useWords.tsx'
import { Elsewhere } from './Elsewhere.tsx'

type LinkEvidence = NonNullable<EvidenceQuery['evidence']>

interface EvidenceProps {
  readonly link: string
  /** The actor whose details were open before. */
  readonly actor: { readonly id: string; readonly name: string }
  /** Number of clusters of the landscape. */
  readonly clusters: number
}

/** What lies behind one link: its two ends, then what speaks against it, then what speaks for it. */
export function Evidence({ link, actor, clusters }: EvidenceProps) {
  const { say } = useWords()
  const { linkTo } = useViewState()
  const loaded = useData(EvidenceDocument, { link })
  return (
    <>
      <a className="panel-back" {...linkTo({ actor: actor.id, link: undefined })}>
        <Icon name="back" size={14} />
        {actor.name}
      </a>
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
  const { linkTo } = useViewState()
  const roleText = useRoleText()
  const end = ({ id, name, kind }: typeof actor | typeof cluster) => (
    <p className="end">
      <KindMark kind={kind} size={20} />
      <a className="panel-title" {...linkTo({ actor: id, link: undefined })}>
        {name}
      </a>
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

interface ItemProps {
  readonly item: LinkEvidence['items'][number]
  /** Says whether it speaks for or against; not needed when there is only one. */
  readonly stated: boolean
}

function Item({ item, stated }: ItemProps) {
  const { say, language, day } = useWords()
  const { source, locator, method, confidence, retrieved, stance } = item
  const remark = language === 'da' ? item.remark : (item.remarkEn ?? item.remark)
  const address = locator?.startsWith('https://') || locator?.startsWith('http://') ? locator : source.url
  return (
    <dl className={`facts ${stance.toLowerCase()}`}>
      <dt>{stated ? say(stance === 'SUPPORTS' ? 'evidence.for' : 'evidence.against') : say('evidence.source')}</dt>
      <dd>{source.title}</dd>
      <dt>{say('evidence.locator')}</dt>
      <dd>
        {locator === address ? '' : (locator ?? say('evidence.noLocator'))}{' '}
        {address && <a href={address}>{say('evidence.open')}</a>}
      </dd>
      <dt>{say('evidence.method')}</dt>
      <dd>
        <b>
          <MethodWord method={method} />
        </b>
        {method === 'SYNTHETIC' && `, ${say('method.SYNTHETIC.more')}`}
      </dd>
      <dt>{say('evidence.confidence')}</dt>
      <dd>
        <Confidence confidence={confidence} method={method} full />
      </dd>
      {retrieved && (
        <>
          <dt>{say('evidence.retrieved')}</dt>
          <dd>{day(retrieved)}</dd>
        </>
      )}
      {remark && (
        <>
          <dt>{say('evidence.remark')}</dt>
          <dd>{remark}</dd>
        </>
      )}
    </dl>
  )
}
