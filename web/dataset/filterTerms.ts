/** Which terms of the glossary hold a text: pure. */

interface Searched {
  readonly term: string
  readonly termEn: string
  readonly definition: string
  readonly definitionEn: string
}

/** Lower case without accents; å and aa are a, ø and oe are o, æ and ae are e, as in the search for names. */
function foldText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/å|aa/g, 'a')
    .replaceAll(/[øö]|oe/g, 'o')
    .replaceAll(/[æä]|ae/g, 'e')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
}

/** Terms that hold every word of the text, in either language, in name or definition; all when the text is empty. */
export function filterTerms<Term extends Searched>(terms: readonly Term[], text: string): readonly Term[] {
  const words = foldText(text).split(/\s+/).filter(Boolean)
  return terms.filter(({ term, termEn, definition, definitionEn }) => {
    const held = foldText([term, termEn, definition, definitionEn].join('\n'))
    return words.every((word) => held.includes(word))
  })
}
