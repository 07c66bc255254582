import type { EvidenceQuery } from '../generated/late/graphql.ts'
import { Confidence, MethodWord } from '../ui/Confidence.tsx'
import { useWords } from '../words/useWords.tsx'

type EvidenceItem = NonNullable<EvidenceQuery['evidence']>['items'][number]

interface ItemProps {
  readonly item: EvidenceItem
  /** Whether it speaks for or against; not needed when there is only one. */
  readonly stated: boolean
}

/** One source of a link: what it is, where in it, how and how surely it states that, and when it was read. */
export function Item({ item, stated }: ItemProps) {
  const { say, language, date } = useWords()
  const { source, method, confidence, retrieved, stance } = item
  const remark = language === 'da' ? item.remark : (item.remarkEn ?? item.remark)
  return (
    <dl className={`facts ${stance.toLowerCase()}`}>
      <dt>{stated ? say(stance === 'SUPPORTS' ? 'evidence.for' : 'evidence.against') : say('evidence.source')}</dt>
      <dd>{source.title}</dd>
      <dt>{say('evidence.locator')}</dt>
      <dd>
        <Locator item={item} />
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
      <dt>{say('evidence.retrieved')}</dt>
      <dd>{retrieved ? date(retrieved) : say('evidence.noLocator')}</dd>
      {remark && (
        <>
          <dt>{say('evidence.remark')}</dt>
          <dd>{remark}</dd>
        </>
      )}
    </dl>
  )
}

/** The place in the source in words, and a way to open it: its own address, else that of the source. */
function Locator({ item: { locator, source } }: { readonly item: EvidenceItem }) {
  const { say } = useWords()
  const ownAddress = locator && /^https?:\/\//.test(locator) ? locator : undefined
  const address = ownAddress ?? source.url
  return (
    <>
      {!ownAddress && (locator ?? say('evidence.noLocator'))}{' '}
      {address && (
        <a href={address} aria-label={say('evidence.open.of', { source: source.title })}>
          {say('evidence.open')}
        </a>
      )}
    </>
  )
}
