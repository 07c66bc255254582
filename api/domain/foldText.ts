/**
 * Text folded so that spellings of one name meet: lower case; å, aa → a; ø, oe, ö → o; æ, ae, ä → e; accents off;
 * every run of other characters is one space. The empty text stays empty.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/å|aa/g, 'a')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/æ|ae|ä/g, 'e')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
