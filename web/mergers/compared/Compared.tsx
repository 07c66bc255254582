import { WideTable } from '../../ui/WideTable.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Words } from '../../words/words.ts'
import type { Answered } from '../answered.ts'

interface Row {
  readonly key: string
  readonly term: string
  readonly before: string
  readonly after: string
}
interface Part {
  readonly title: string
  readonly rows: readonly Row[]
}

function partsOf({ consolidation, firms }: Answered, { say, count, decimal, ratio }: Words): readonly Part[] {
  const { doingNothing: before, consolidated: after, doubledCount, endedCount, outcomes } = consolidation
  const outcome = (word: string) => outcomes.find((one) => one.outcome === word)?.count ?? 0
  const row = (key: string, term: string, [one, other]: readonly [number, number]): Row => ({
    ...{ key, term, before: count(one), after: count(other) },
  })
  const either = (value: number | null | undefined, write: (value: number) => string) =>
    typeof value === 'number' ? write(value) : say('missing')
  const firmRow = row('firms', say('mergers.row.firms'), [
    firms.doingNothing.partnerCount,
    firms.consolidated.partnerCount,
  ])
  const [aboveBefore, aboveAfter] = [before.abovePairCount, after.abovePairCount]
  const judged = typeof aboveBefore === 'number' && typeof aboveAfter === 'number'
  const aboveRow = judged ? [row('above', say('mergers.row.above'), [aboveBefore, aboveAfter])] : []
  return [
    {
      title: say('mergers.keeps'),
      rows: [
        row('partners', say('mergers.row.partners'), [before.partnerCount, after.partnerCount]),
        ...(firms.doingNothing.partnerCount > 0 ? [firmRow] : []),
        ...aboveRow,
      ],
    },
    {
      title: say('mergers.doubles'),
      rows: [
        row('doubled', say('mergers.row.doubled'), [0, doubledCount]),
        row('ended', say('mergers.row.ended'), [0, endedCount]),
        row('remain', say('mergers.row.remain'), [before.membershipCount, after.membershipCount]),
      ],
    },
    {
      title: say('mergers.loses'),
      rows: [
        row('lost', say('mergers.row.lost'), [0, outcome('LOST')]),
        row('one', say('mergers.row.one'), [0, outcome('ONE_LEFT')]),
        row('fewer', say('mergers.row.fewer'), [0, outcome('FEWER')]),
        row('regions', say('mergers.row.regions'), [0, before.regionCount - after.regionCount]),
      ],
    },
    {
      title: say('mergers.size'),
      rows: [
        row('organisations', say('mergers.row.organisations'), [before.organisationCount, after.organisationCount]),
        {
          key: 'staff',
          term: say('mergers.row.staff'),
          before: either(before.staffMean, decimal),
          after: either(after.staffMean, decimal),
        },
        row('largest', say('mergers.row.largest'), [before.largestPartnerCount, after.largestPartnerCount]),
        {
          ...{ key: 'index', term: say('mergers.index') },
          ...{ before: either(before.ties.index, ratio), after: either(after.ties.index, ratio) },
        },
      ],
    },
  ]
}

/** The scenario beside doing nothing, line by line. */
export function Compared({ answered }: { readonly answered: Answered }) {
  const words = useWords()
  const { say } = words
  return (
    <section className="merger-part" aria-labelledby="compared">
      <h2 id="compared">{say('mergers.comparison')}</h2>
      <WideTable caption={say('mergers.comparison')} className="merger-comparison">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say('mergers.figure')}</span>
            </th>
            <th scope="col" className="number">
              {say('mergers.doNothing')}
            </th>
            <th scope="col" className="number">
              {say('mergers.scenario')}
            </th>
          </tr>
        </thead>
        {partsOf(answered, words).map(({ title, rows }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={3} className="merger-comparison-part">
                {title}
              </th>
            </tr>
            {rows.map(({ key, term, before, after }) => (
              <tr key={key}>
                <th scope="row">{term}</th>
                <td className="number">{before}</td>
                <td className="number">
                  <b>{after}</b>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </WideTable>
    </section>
  )
}
