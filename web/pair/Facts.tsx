import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { useWords } from '../words/useWords.tsx'
import type { ComparedPair } from './statement.ts'

interface FactsProps {
  readonly pair: ComparedPair
  readonly places: DatasetSummaryQuery['dataset']['places']
}

/** What would remain shared without hubs, and how near the two clusters are in field and place. */
export function Facts({ pair, places }: FactsProps) {
  const { say, count, ratio, language } = useWords()
  const { a, b, overlap, sharedSpecialists, jaccardWithoutHubs, distance } = pair
  const unknown = say('pair.fact.unknown')
  const region = (code: string | null) => {
    const place = places.find((place) => place.code === code)
    return (language === 'da' ? place?.name : (place?.nameEn ?? place?.name)) ?? unknown
  }
  const of = (one: string, other: string) =>
    one === other ? say('pair.fact.both', { both: one }) : `${one} · ${other}`
  const field = ({ field }: ComparedPair['a']) => (field ? say(`field.${field}`) : unknown)
  const remaining =
    sharedSpecialists === null || jaccardWithoutHubs === null
      ? say('pair.fact.notTold')
      : say('pair.fact.remain', {
          count: sharedSpecialists,
          without: ratio(jaccardWithoutHubs),
          jaccard: ratio(overlap.jaccard),
        })
  const facts = [
    { name: say('pair.fact.withoutHubs'), fact: remaining },
    { name: say('pair.fact.fields'), fact: of(field(a), field(b)) },
    { name: say('pair.fact.regions'), fact: of(region(a.region), region(b.region)) },
    {
      name: say('pair.fact.distance'),
      fact: distance === null ? unknown : say('pair.fact.km', { km: count(distance) }),
    },
  ]
  return (
    <dl className="facts">
      {facts.map(({ name, fact }) => (
        <div key={name} className="pair-fact">
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  )
}
