import type { Operator } from '../generated/graphql.ts'
import { useWords } from '../words/useWords.tsx'

const signs: Readonly<Record<Operator, string>> = {
  EQUAL: '',
  MORE: '> ',
  AT_LEAST: '≥ ',
  LESS: '< ',
  AT_MOST: '≤ ',
  ABOUT: '~ ',
}

interface Figure {
  readonly operator: Operator
  readonly value: number
  readonly valueTo?: number | null
  readonly unit: string
  readonly unitEn: string
}

/** A published figure as it was published: more than, at least, a range, with its unit. */
export function PublishedValue({ figure }: { readonly figure: Figure }) {
  const { quoted, language } = useWords()
  const { operator, value, valueTo, unit, unitEn } = figure
  return (
    <span className="published-value">
      {signs[operator]}
      {quoted(value)}
      {valueTo != null && `–${quoted(valueTo)}`} {language === 'da' ? unit : unitEn}
    </span>
  )
}
