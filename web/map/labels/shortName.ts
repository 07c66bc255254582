/** Universities by the letters that they are known by, where no rule would find them. */
const known: Readonly<Record<string, string>> = {
  'Københavns Universitet': 'KU',
  'Aarhus Universitet': 'AU',
  'Syddansk Universitet': 'SDU',
  'Roskilde Universitet': 'RUC',
  'Aalborg Universitet': 'AAU',
  'Danmarks Tekniske Universitet': 'DTU',
  'IT-Universitetet i København': 'ITU',
  'Alexandra Instituttet': 'Alexandra Inst.',
}

/** Words that are shortened wherever they stand; the first rule that fits a word wins. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/ Kommune$/, ' K.'],
  [/\bErhvervsakademi(et)?\b/, 'Erhvervsak.'],
  [/\bErhvervs- og Turist(center|råd)\b/, 'Erhvervs-/Turist$1'],
  [/\bProfessionshøjskolen\b/, 'Prof.højsk.'],
  [/\bSocial- og Sundhedsskolen?\b/, 'SOSU'],
  [/\bUniversity College\b/, 'UC'],
  [/^SOSU, /, 'SOSU '],
  [/ministeriet$/, 'min.'],
]

/** Leading letters of a name such as `DBI - Dansk Brand- og …`, or those in brackets at its end. */
const leadingLetters = /^([\p{Lu}\d]{2,8})( - | – |, )/u
const lettersInBrackets = /\(([\p{L}\d]{2,12})\)$/u
const handelshojskolen = /^Copenhagen Business School\b/

/**
 * The name of an actor as the map writes it: DTU, AU, "Herning K.". Names in full stand in panel, table and speech.
 * A name that no rule shortens stays as it is; nothing is cut.
 */
export function shortName(name: string): string {
  const exact = known[name]
  if (exact) return exact
  if (handelshojskolen.test(name)) return 'CBS'
  const plain = name.replace(/ \(opdigtet\)$/, '')
  const letters = leadingLetters.exec(plain)?.[1] ?? lettersInBrackets.exec(plain)?.[1]
  if (letters) return letters
  return rules.reduce((text, [pattern, shorter]) => text.replace(pattern, shorter), plain)
}
