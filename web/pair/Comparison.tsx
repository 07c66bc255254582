import { useState } from 'react'
import { Figure } from '../figure/Figure.tsx'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { fileAddress } from '../state/fileAddress.ts'
import { useViewState } from '../state/useViewState.ts'
import { Emphasis } from '../ui/Emphasis.tsx'
import { StateLink } from '../ui/StateLink.tsx'
import { useWords } from '../words/useWords.tsx'
import { AllPartners } from './AllPartners.tsx'
import { Facts } from './Facts.tsx'
import { Figures } from './Figures.tsx'
import { Fragility } from './Fragility.tsx'
import { HubRule } from './HubRule.tsx'
import { SharedBar } from './SharedBar.tsx'
import { SharedColumns } from './SharedColumns.tsx'
import { type ComparedPair, pairStatement } from './statement.ts'

interface ComparisonProps {
  readonly pair: ComparedPair
  /** Percentile from which a partner is a hub. */
  readonly hubs: number
  readonly dataset: DatasetSummaryQuery['dataset']
}

/** A pair in figures, in words, as a bar and partner by partner. */
export function Comparison({ pair, hubs, dataset }: ComparisonProps) {
  const words = useWords()
  const { say, language } = words
  const { state } = useViewState()
  const [whole, setWhole] = useState(false)
  const { a, b, sharedPartners: shared, onlyA, onlyB, sharedSpecialists } = pair
  const all = shared.length + onlyA.length + onlyB.length
  const sentences = pairStatement(pair, hubs, words).map(({ key, values }) => say(key, values))
  return (
    <>
      <p className="note quiet">{say('pair.chosen')}</p>
      <h2 className="panel-title">
        {a.name} <span className="pair-and">{say('pair.and')}</span> {b.name}
      </h2>
      <Figures pair={pair} />
      <p className="pair-statement">
        <Emphasis text={sentences.join(' ')} />
      </p>
      {all > 0 && (
        <Figure
          name={say('figure.pair', { a: a.name, b: b.name })}
          file="pair"
          dataset={dataset}
          csv={fileAddress('sets', dataset, { ...state, clusters: [a.id, b.id].sort() }, { language })}
        >
          <SharedBar pair={pair} />
        </Figure>
      )}
      {shared.length > 0 && <SharedColumns pair={pair} />}
      <div className="pair-actions">
        <StateLink className="button main" to={{ view: 'network', actor: a.id, chosen: [b.id], link: undefined }}>
          {say('pair.network')}
        </StateLink>
        {all > 0 && (
          <button type="button" className="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {say('pair.all', { count: all })}
          </button>
        )}
      </div>
      {whole && <AllPartners pair={pair} />}
      {pair.overlap.chance?.verdict && <Fragility a={a.id} b={b.id} />}
      {sharedSpecialists !== null && <HubRule rule={pair.hubRules} hubs={hubs} />}
      <Facts pair={pair} places={dataset.places} />
    </>
  )
}
