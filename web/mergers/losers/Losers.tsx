import { useId, useState } from 'react'
import { useData } from '../../data/useData.ts'
import { FigureMenu } from '../../figure/FigureMenu.tsx'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { MergerLosersDocument, type MergerLosersQuery } from '../../generated/late/graphql.ts'
import { fileAddress } from '../../state/fileAddress.ts'
import { useViewState } from '../../state/useViewState.ts'
import { usePlaceName } from '../../table/usePlaceName.ts'
import { ActorLink } from '../../ui/ActorLink.tsx'
import { Answer } from '../../ui/Answer.tsx'
import { KindMark } from '../../ui/KindMark.tsx'
import { WideTable } from '../../ui/WideTable.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { PlacedScenario } from '../scenario.ts'

interface LosersProps {
  readonly asked: PlacedScenario['asked']
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** Shown before somebody asks for more, and then: a page of the API. */
const first = 20
const most = 100

/** Who loses memberships or regions, by name, the most first. */
export function Losers({ asked, dataset }: LosersProps) {
  const { say, language } = useWords()
  const { state, go } = useViewState()
  const [shown, show] = useState(first)
  const name = useId()
  const { losers = 'memberships' } = state
  const orderBy = losers === 'regions' ? 'REGIONS' : 'MEMBERSHIPS'
  const loaded = useData(MergerLosersDocument, { ...asked, orderBy, first: shown })
  const csv = fileAddress('changed-partners', dataset, state, {
    language,
    also: {
      groups: asked.groups.map((group) => group.join()).join('*'),
      ended: asked.ended.join(),
      sort: losers === 'memberships' ? undefined : losers,
    },
  })
  return (
    <section className="merger-part" aria-labelledby="losers">
      <h2 id="losers">{say('losers.title')}</h2>
      <fieldset className="choices">
        <legend>{say('losers.order')}</legend>
        {(['memberships', 'regions'] as const).map((offer) => (
          <label key={offer}>
            <input type="radio" name={name} checked={offer === losers} onChange={() => go({ losers: offer })} />
            <span>{say(offer === 'regions' ? 'losers.order.regions' : 'losers.order.memberships')}</span>
          </label>
        ))}
      </fieldset>
      <Answer loaded={loaded} waiting={say('mergers.waiting')}>
        {({ consolidation: { changedPartners } }) =>
          changedPartners.totalCount === 0 ? (
            <p className="note">{say('losers.none')}</p>
          ) : (
            <>
              <LoserTable edges={changedPartners.edges} dataset={dataset} />
              <p className="note quiet">
                {say('losers.shown', { shown: changedPartners.edges.length, all: changedPartners.totalCount })}
              </p>
              {shown < most && changedPartners.totalCount > shown && (
                <button type="button" className="button small" onClick={() => show(most)}>
                  {say('losers.more', { count: Math.min(most, changedPartners.totalCount) })}
                </button>
              )}{' '}
              <a className="button small" href={csv} download>
                {say('table.csv')}
              </a>{' '}
              <FigureMenu
                name={say('losers.title')}
                file="losers"
                anchor="losers"
                dataset={dataset}
                csv={csv}
                picture="table"
              />
            </>
          )
        }
      </Answer>
    </section>
  )
}

interface LoserTableProps {
  readonly edges: MergerLosersQuery['consolidation']['changedPartners']['edges']
  readonly dataset: Pick<DatasetSummaryQuery['dataset'], 'places'>
}

function LoserTable({ edges, dataset }: LoserTableProps) {
  const { say, count, list } = useWords()
  const placeName = usePlaceName(dataset)
  return (
    <WideTable caption={say('losers.title')} className="merger-losers">
      <thead>
        <tr>
          <th scope="col">{say('table.name')}</th>
          <th scope="col">{say('losers.outcome')}</th>
          <th scope="col" className="number">
            {say('losers.before')}
          </th>
          <th scope="col" className="number">
            {say('losers.after')}
          </th>
          <th scope="col" className="number">
            {say('losers.lost')}
          </th>
          <th scope="col">{say('losers.regions')}</th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ node, outcome, clusterCount, remainingCount, lostRegions }) => (
          <tr key={node.id}>
            <th scope="row">
              <KindMark kind={node.kind} /> <ActorLink id={node.id}>{node.name}</ActorLink>
            </th>
            <td>{say(`outcome.${outcome}` as 'outcome.LOST')}</td>
            <td className="number">{count(clusterCount)}</td>
            <td className="number">{count(remainingCount)}</td>
            <td className="number">
              <b>{count(clusterCount - remainingCount)}</b>
            </td>
            <td>{list(lostRegions.map(placeName))}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
