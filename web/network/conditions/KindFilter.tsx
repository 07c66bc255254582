import { useMemo } from 'react'
import { LinkMethods } from '../../map/legend/LinkMethods.tsx'
import { useViewState } from '../../state/useViewState.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { TickBox } from '../../ui/TickBox.tsx'
import { useWords } from '../../words/useWords.tsx'
import type { Scene } from '../useScene.ts'
import { kindNumbers } from './kindChoice.ts'
import { toggleKind } from './shownKinds.ts'
import './kindFilter.css'

interface KindFilterProps {
  readonly scene: Scene
}

/**
 * The legend, each kind with how many are drawn, or would be: pressing one shows or hides it. What lines mean stands below.
 */
export function KindFilter({ scene }: KindFilterProps) {
  const { say, count } = useWords()
  const { state, go } = useViewState()
  const offered = useMemo(() => kindNumbers(scene), [scene])
  const only = offered.filter(({ on }) => on).length === 1
  const links = useMemo(() => [...scene.drawn.links, ...scene.firms.links], [scene])
  return (
    <section className="legend kind-filter map-legend" aria-labelledby="legend-title">
      <h2 id="legend-title">
        {say('network.legend')} <span className="quiet">{say('network.legend.filters')}</span>
      </h2>
      <ul>
        {offered.map(({ kind, on, number }) => (
          <li key={kind}>
            <button
              type="button"
              className="kind-toggle"
              aria-pressed={on}
              disabled={on && only}
              onClick={() => go(toggleKind(state, kind))}
            >
              <TickBox />
              <KindMark kind={kind} />
              {say(kind === 'FIRM' ? 'network.bubbles' : `kinds.${kind}`)}
              <span className="legend-count">{on ? count(number) : say('network.kinds.off', { count: number })}</span>
            </button>
          </li>
        ))}
        <LinkMethods links={links} />
      </ul>
      {only && <p className="note quiet">{say('network.kinds.last')}</p>}
    </section>
  )
}
