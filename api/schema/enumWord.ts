/** How the words of the API's enums are held inside: in lower case as in the closed lists, operators as their sign. */

const signs: Readonly<Record<string, string>> = {
  EQUAL: '=',
  MORE: '>',
  AT_LEAST: '≥',
  LESS: '<',
  AT_MOST: '≤',
  ABOUT: '~',
}

/** The inner value of one word of one enum. */
export function innerWord(enumName: string, word: string): string {
  return (enumName === 'Operator' ? signs[word] : undefined) ?? word.toLowerCase()
}
