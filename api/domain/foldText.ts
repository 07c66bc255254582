/** Letters that do not fall apart into a letter and a sign, as they are written without it. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  œ: 'o',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
}

/**
 * Text folded so that spellings of one name meet: lower case; å, aa → a; ø, oe, ö → o; æ, ae, ä → e; accents off; ł, ð, þ, ß
 * and their like as plain letters; every run of what is neither letter nor digit, of any script, is one space. The empty text
 * stays empty.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/å|aa/g, 'a')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/æ|ae|ä/g, 'e')
    .replace(/[łđðþıßœħŧς]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
