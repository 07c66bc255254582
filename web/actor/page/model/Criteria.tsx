import { Icon } from '../../../ui/Icon.tsx'
import { useWords } from '../../../words/useWords.tsx'
import type { Words } from '../../../words/words.ts'
import type { PageCluster } from '../pageActor.ts'
import './model.css'

type Criterion = PageCluster['criteria'][number]

interface CriteriaProps {
  readonly actor: Pick<PageCluster, 'criteria' | 'counts' | 'label'>
  /** Whether the sources of the data set speak of no dedicated firm at all. */
  readonly noDedicated: boolean
}

type Facts = Pick<CriteriaProps, 'noDedicated'> & { readonly actor: Pick<PageCluster, 'counts' | 'label'> }

/** The five criteria of the catalogue, one by one, each with what it rests on. */
export function Criteria({ actor, noDedicated }: CriteriaProps) {
  const words = useWords()
  const { say } = words
  const source = actor.criteria[0]?.glossaryTerm?.source
  return (
    <section className="criteria">
      <h3>{say('actor.criteria')}</h3>
      <ol>
        {actor.criteria.map((criterion) => (
          <li key={criterion.number}>
            <span className="criterion-mark">{criterion.met && <Icon name="check" />}</span>
            <span>
              {nameOf(criterion, words)}
              <span className="block note quiet">{restsOn(criterion, { actor, noDedicated }, words)}</span>
            </span>
            <span className="note criterion-met">{say(`actor.criterion.${verdict(criterion)}`)}</span>
          </li>
        ))}
      </ol>
      {source && (
        <p className="note quiet">{say('actor.criteria.note', { source: source.title, lines: 'l.\u00a0141–162' })}</p>
      )}
    </section>
  )
}

function verdict({ met }: Criterion): 'met' | 'missed' | 'unknown' {
  if (met == null) return 'unknown'
  return met ? 'met' : 'missed'
}

function nameOf({ number, glossaryTerm: term }: Criterion, { say, language }: Words): string {
  const name = language === 'da' ? term?.term : term?.termEn
  return name ? name.charAt(0).toUpperCase() + name.slice(1) : say('actor.criterion', { number })
}

/** The number or the word that a criterion was judged by; its place in the source where nothing was. */
export function restsOn(
  { number, met, value, required, glossaryTerm: term }: Criterion,
  { actor, noDedicated }: Facts,
  { say, figure }: Words,
): string {
  const { counts, label } = actor
  // "l." and its numbers stay on one line.
  const lines = (term?.locator ?? '').replace(' ', '\u00a0')
  if (number === 5) return label ? [say(`actor.label.${label}`), lines].filter(Boolean).join(' · ') : lines
  if (value == null || required == null) return lines
  if (number === 4 && noDedicated) {
    return [say('missing.of', { quantity: say('strip.firms') }).replace(/\.$/, ''), lines].filter(Boolean).join(' · ')
  }
  const numbers = { value: figure(value), required: figure(required) }
  const rests = {
    2: () =>
      say('actor.criterion.2', {
        ...numbers,
        firms: counts.firms,
        knowledge: counts.knowledge,
        publicActors: counts.public,
      }),
    3: () => say('actor.criterion.3', numbers),
    4: () => say('actor.criterion.4', numbers),
  }
  const said = number === 2 || number === 3 || number === 4 ? rests[number]() : ''
  const seen = met == null && said ? say('actor.criterion.seen', { what: said }) : said
  return [seen, lines].filter(Boolean).join(' · ')
}
