import { useWords } from '../words/useWords.tsx'
import { type ComparedPair, qOf } from './statement.ts'

interface FiguresProps {
  readonly pair: Pick<ComparedPair, 'overlap' | 'method'>
}

/** What was seen, what was expected, how far apart they are, and what is left of it after correction. */
export function Figures({ pair: { overlap, method } }: FiguresProps) {
  const { say, count, decimal, probability } = useWords()
  const { shared, weight, chance } = overlap
  const figures = [
    method.weighted
      ? { figure: decimal(weight), name: say('pair.figure.weight', { shared }) }
      : { figure: count(shared), name: say('pair.figure.shared', { shared }) },
    { figure: chance && decimal(chance.expected), name: say('pair.figure.expected') },
    { figure: chance && (chance.z === null ? say('pair.noZ') : decimal(chance.z)), name: say('pair.figure.z') },
    { figure: chance && probability(qOf(chance)), name: say('pair.figure.q') },
  ]
  return (
    <dl className="pair-figures" aria-label={say('pair.figures')}>
      {figures.map(({ figure, name }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure ?? <NotYet />}</dd>
        </div>
      ))}
    </dl>
  )
}

function NotYet() {
  const { say } = useWords()
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{say('pair.notCompared')}</span>
    </>
  )
}
