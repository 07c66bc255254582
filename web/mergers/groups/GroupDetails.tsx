import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { usePlaceName } from '../../table/usePlaceName.ts'
import { ActorLink } from '../../ui/ActorLink.tsx'
import { StateLink } from '../../ui/StateLink.tsx'
import { useWords } from '../../words/useWords.tsx'
import { useScenario } from '../useScenario.ts'
import type { AnsweredGroup } from './answers.ts'

interface GroupDetailsProps {
  readonly answer: AnsweredGroup
  readonly title: string
  readonly dataset: Pick<DatasetSummaryQuery['dataset'], 'places'>
}

type Values = AnsweredGroup['breakdown']['fields']

/** Who its clusters are, whom only they have, what they share beside chance, and who shares a field and no partner. */
export function GroupDetails({ answer, title, dataset }: GroupDetailsProps) {
  const { say, list, decimal, ratio, count } = useWords()
  const { nameOf } = useScenario()
  const placeName = usePlaceName(dataset)
  const { breakdown, hosts, ties, expectedInside, soleCount, unlinkedPairs } = answer
  const counted = (values: Values, word: (value: string) => string) =>
    list(values.map(({ value, count: times }) => (times > 1 ? `${word(value)} (${count(times)})` : word(value))))
  const rows: readonly (readonly [term: string, text: string])[] = [
    [say('filter.regions'), counted(breakdown.regions, placeName)],
    [say('filter.fields'), counted(breakdown.fields, (value) => say(`field.${value}` as 'field.ENERGY'))],
    [say('filter.levels'), counted(breakdown.levels, (value) => say(`level.${value}` as 'level.LOCAL'))],
    [say('filter.labels'), counted(breakdown.labels, (value) => say(`label.${value}` as 'label.GOLD'))],
    [say('filter.models'), counted(breakdown.models, (value) => value)],
    [
      say('mergers.legalForms'),
      counted(breakdown.legalForms, (value) => say(`legalForm.${value}` as 'legalForm.COMPANY')),
    ],
    [say('mergers.sole'), say('mergers.sole.text', { count: soleCount })],
    [
      say('mergers.ties'),
      say('mergers.ties.text', { inside: ties.inside, expected: decimal(expectedInside), outside: ties.outside }),
    ],
    [say('mergers.index'), typeof ties.index === 'number' ? ratio(ties.index) : ''],
  ]
  return (
    <details className="merger-details">
      <summary>{say('mergers.details', { name: title })}</summary>
      <dl>
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text === '' ? <span className="quiet">{say('missing')}</span> : text}</dd>
          </div>
        ))}
        <div>
          <dt>{say('mergers.hosts')}</dt>
          <dd>
            {hosts.length === 0 && <span className="quiet">{say('missing')}</span>}
            <ul>
              {hosts.map(({ id, name }) => (
                <li key={id}>
                  <ActorLink id={id}>{name}</ActorLink>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{say('mergers.unlinked')}</dt>
          <dd>
            {unlinkedPairs.length === 0 && say('mergers.unlinked.none')}
            <ul>
              {unlinkedPairs.map(({ idA, idB }) => (
                <li key={`${idA} ${idB}`}>
                  <StateLink to={{ view: 'overlap', pair: [idA, idB], actor: undefined, link: undefined }}>
                    {list([nameOf(idA), nameOf(idB)])}
                  </StateLink>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </details>
  )
}
