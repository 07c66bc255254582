/** Regions as short as lists and the order of the matrix name them. */
import { useMemo } from 'react'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { placeNames } from '../../ui/placeNames.ts'
import { useWords } from '../../words/useWords.tsx'

/** The name of a region by its official code; "unknown" in the language where there is no code or no name. */
export type RegionName = (code: string | null | undefined) => string

/** "Sjælland", "Zealand", "Capital Region": a name without what all regions have in theirs. */
export const shortRegion = (name: string) =>
  name
    .replace(/^Region (of )?/, '')
    .replace(/ of Denmark$/, '')
    .replace(/(?<=Denmark) Region$/, '')

export function useRegionNames(places: DatasetSummaryQuery['dataset']['places']): RegionName {
  const { say, language } = useWords()
  return useMemo(() => {
    const names = placeNames(places, language)
    return (code) => shortRegion(names.get(code ?? '') ?? say('overlap.groups.unknown'))
  }, [places, language, say])
}
