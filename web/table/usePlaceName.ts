import { useMemo } from 'react'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import { placeNames } from '../ui/placeNames.ts'
import { useWords } from '../words/useWords.tsx'

/** Names of places by code, as the page writes them. */
export function usePlaceName({ places }: Pick<DatasetSummaryQuery['dataset'], 'places'>): (code: string) => string {
  const { language } = useWords()
  return useMemo(() => {
    const names = placeNames(places, language)
    return (code) => names.get(code) ?? code
  }, [places, language])
}
