import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { suggestedTypes } from '../../state/parameters/partners.ts'
import { useViewState } from '../../state/useViewState.ts'
import { ClearAll } from '../../ui/ClearAll.tsx'
import { FilterChip } from '../../ui/FilterChip.tsx'
import { FilterSheet } from '../../ui/FilterSheet.tsx'
import { placeNames } from '../../ui/placeNames.ts'
import { useNarrow } from '../../ui/useNarrow.ts'
import { useWords } from '../../words/useWords.tsx'
import type { OwnProfile } from '../answered.ts'
import { KmChip } from './KmChip.tsx'
import { conditionsInForce, noSuggestionCondition } from './suggestionConditions.ts'

interface SuggestionFiltersProps {
  /** Types and regions that occur among the partners of all clusters are offered. */
  readonly profile: Pick<OwnProfile, 'types' | 'regions'>
  readonly places: DatasetSummaryQuery['dataset']['places']
}

/** Type, region and distance that a suggestion must meet, each a chip that says itself; on a phone in a sheet. */
export function SuggestionFilters({ profile, places }: SuggestionFiltersProps) {
  const { say, compare, language } = useWords()
  const { state, go } = useViewState()
  const phone = useNarrow(599)
  const inForce = conditionsInForce(state)
  const occurring = new Set(profile.types.map(({ value }) => value))
  const types = suggestedTypes.filter((type) => occurring.has(type) || state.suggestedTypes?.includes(type))
  const names = placeNames(places, language)
  const codes = new Set([...profile.regions.flatMap(({ value }) => value ?? []), ...(state.suggestedRegions ?? [])])
  const regions = [...codes].map((id) => ({ id, name: names.get(id) ?? id })).sort((a, b) => compare(a.name, b.name))
  const everything = (chosen: readonly string[], options: readonly unknown[]) =>
    chosen.length === 0 || chosen.length === options.length
  const chips = (
    <div className="chips">
      <FilterChip
        part={{
          name: say('suggestions.filter.type'),
          options: types.map((id) => ({ id, name: say(`type.${id}`) })),
          chosen: state.suggestedTypes ?? [],
          least: 1,
        }}
        onChoose={(chosen) => {
          const kept = types.filter((type) => chosen.includes(type))
          go({ suggestedTypes: everything(kept, types) ? undefined : kept })
        }}
      />
      <FilterChip
        part={{
          name: say('filter.regions'),
          options: regions,
          chosen: state.suggestedRegions ?? [],
          least: 1,
          proper: true,
        }}
        onChoose={(chosen) => go({ suggestedRegions: everything(chosen, regions) ? undefined : chosen.toSorted() })}
      />
      <KmChip />
      {inForce > 0 && <ClearAll onClear={() => go(noSuggestionCondition)} />}
    </div>
  )
  if (phone) return <FilterSheet inForce={inForce}>{chips}</FilterSheet>
  return (
    <section className="filter-row" aria-label={say('filters')}>
      <span className="quiet note" aria-hidden="true">
        {say('filters')}
      </span>
      {chips}
    </section>
  )
}
