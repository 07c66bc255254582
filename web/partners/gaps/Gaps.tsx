import { Tendencies } from '../../actor/page/model/Tendencies.tsx'
import { useData } from '../../data/useData.ts'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { GapsDocument } from '../../generated/late/graphql.ts'
import { fields } from '../../state/parameters/clusterFilter.ts'
import { partnerTypes } from '../../state/parameters/overlap.ts'
import { Answer } from '../../ui/Answer.tsx'
import { placeNames } from '../../ui/placeNames.ts'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Gap, GapList } from '../answered.ts'
import './gaps.css'

interface GapsProps {
  /** Id of the cluster that looks for partners. */
  readonly own: string
  readonly places: DatasetSummaryQuery['dataset']['places']
}

/** Types, regions and fields in which the most similar clusters have partners and this one has none. */
export function Gaps({ own, places }: GapsProps) {
  const { say } = useWords()
  const loaded = useData(GapsDocument, { cluster: own })
  return (
    <section className="lacking" aria-label={say('gaps.title')}>
      <h2>{say('gaps.title')}</h2>
      <Answer loaded={loaded} waiting={say('loading')}>
        {({ gaps }) => gaps && <Found gaps={gaps} own={own} places={places} />}
      </Answer>
    </section>
  )
}

function Found({ gaps, own, places }: GapsProps & { readonly gaps: GapList }) {
  const { say, language } = useWords()
  const names = placeNames(places, language)
  const type = partnerTypes.map((type) => [type, say(`types.${type}`)] as const)
  const field = fields.map((field) => [field, say(`field.${field}`)] as const)
  const kinds = [
    { kind: 'types', rows: gaps.types, names: new Map<string, string>(type) },
    { kind: 'regions', rows: gaps.regions, names },
    { kind: 'fields', rows: gaps.fields, names: new Map<string, string>(field) },
  ] as const
  return (
    <>
      <p className="note quiet">
        {gaps.similarClusters.length > 0 ? say('gaps.text', { count: gaps.similarClusters.length }) : say('gaps.alone')}
      </p>
      <div className="gap-columns">
        {kinds.map(({ kind, rows, names }) => (
          <section key={kind} aria-label={say(`gaps.${kind}`)}>
            <h3>{say(`gaps.${kind}`)}</h3>
            {rows.length === 0 && <p className="note">{say('gaps.none')}</p>}
            <ul>
              {rows.map((gap) => (
                <Row key={gap.value} gap={gap} name={names.get(gap.value ?? '') ?? say('gaps.unknown')} own={own} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Tendencies actor={gaps.cluster} />
    </>
  )
}

function Row({ gap, name, own }: { readonly gap: Gap; readonly name: string; readonly own: string }) {
  const { say, decimal } = useWords()
  const { lacking, lackingCount, similar } = gap
  return (
    <li>
      <b>{name}</b>{' '}
      <span className="note quiet">{similar !== null && say('gaps.mean', { mean: decimal(similar ?? 0) })}</span>
      <p className="note">
        {lacking.map(({ partner, links: [link], clusters: [cluster] }, place) => (
          <span key={partner.id}>
            {place > 0 && ', '}
            {link ? (
              <StateLink
                to={{ mine: own, actor: partner.id, link: link.id }}
                aria-label={`${partner.name}. ${say('evidence')}: ${cluster?.name ?? ''}`}
              >
                {partner.name}
              </StateLink>
            ) : (
              partner.name
            )}
          </span>
        ))}
        {lackingCount > lacking.length && ` ${say('gaps.shown', { shown: lacking.length, all: lackingCount })}`}
      </p>
    </li>
  )
}
