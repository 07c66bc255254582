import { useId } from 'react'
import { useWidth } from '../ui/useWidth.ts'
import { useWords } from '../words/useWords.tsx'
import { barParts, firstThatFits } from './barParts.ts'
import type { ComparedPair } from './statement.ts'

const height = 26

/** All partners of the two as one bar: only A, shared specialists, shared hubs (hatched), only B; unless it is told who is a hub, what is shared is one. */
export function SharedBar({ pair }: { readonly pair: ComparedPair }) {
  const { say, count } = useWords()
  const { ref, width } = useWidth<HTMLDivElement>()
  const hatch = useId()
  const { a, b, sharedPartners: shared, onlyA, onlyB, sharedSpecialists } = pair
  const specialists = sharedSpecialists ?? shared.length
  const hubs = shared.length - specialists
  const names = { a: a.name, b: b.name }
  const texts = {
    onlyA: [count(onlyA.length)],
    specialists: [
      say(sharedSpecialists === null ? 'pair.bar.shared' : 'pair.bar.specialists', { count: specialists }),
      count(specialists),
    ],
    hubs: [say('pair.bar.hubs', { count: hubs }), count(hubs)],
    onlyB: [count(onlyB.length)],
  }
  const share = (part: number) => `minmax(max-content, ${part}fr)`
  const columns = [onlyA, shared, onlyB].map((part) => share(part.length)).join(' ')
  const numbers = { onlyA: onlyA.length, specialists, hubs, shared: shared.length, onlyB: onlyB.length }
  const says = sharedSpecialists === null ? 'pair.bar.notTold' : 'pair.bar'
  return (
    <figure className="pair-bar">
      <div className="pair-bar-names note" style={{ gridTemplateColumns: columns }} aria-hidden="true">
        <span>{say('pair.only', { name: a.name })}</span>
        <b>{say('pair.shared')}</b>
        <span>{say('pair.only', { name: b.name })}</span>
      </div>
      <div ref={ref}>
        <svg width={width} height={height} role="img" aria-label={say(says, { ...numbers, ...names })}>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="pair-hatch-ground" width="5" height="5" />
            <rect className="pair-hatch-line" width="1.4" height="5" />
          </pattern>
          {barParts(pair, width).map(({ part, x, width: room }) => {
            const text = firstThatFits(texts[part], room)
            const textX = part === 'onlyB' ? x + room - 8 : x + 7
            return (
              <g key={part} className={`pair-part ${part}`}>
                <rect
                  x={x}
                  y="0.5"
                  width={room}
                  height={height - 1}
                  fill={part === 'hubs' ? `url(#${hatch})` : undefined}
                />
                {part === 'hubs' && text && (
                  <rect className="pair-hatch-ground" x={x + 3} y="4" width={text.length * 7 + 8} height={height - 8} />
                )}
                <text x={textX} y="18" textAnchor={part === 'onlyB' ? 'end' : 'start'}>
                  {text}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
    </figure>
  )
}
