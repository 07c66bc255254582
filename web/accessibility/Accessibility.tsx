import { LateView } from '../ui/LateView.tsx'
import { useWords } from '../words/useWords.tsx'
import { Statement } from './Statement.tsx'

/** The texts are long and few read them: each language is fetched when it is shown. */
const loads = {
  da: () =>
    import('./statement.da.json').then(({ default: texts }) => () => <Statement texts={texts} />),
  en: () =>
    import('./statement.en.json').then(({ default: texts }) => () => <Statement texts={texts} />),
} as const

/** The accessibility statement in the language of the page. */
export function Accessibility() {
  const { language } = useWords()
  return (
    <LateView key={language} load={loads[language]}>
      {(Statement) => <Statement />}
    </LateView>
  )
}
