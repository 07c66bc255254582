type Measure = (text: string) => number

/** A text in lines of at most this width, broken at blanks; a word that is wider than a line is broken where it must be. */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((one) => fittingParts(one, width, measure))) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A word in parts that fit, each as long as can be; at least one sign a part. */
function fittingParts(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word]
  const parts: string[] = []
  for (const sign of word) {
    const longer = (parts.at(-1) ?? '') + sign
    if (parts.length > 0 && measure(longer) <= width) parts[parts.length - 1] = longer
    else parts.push(sign)
  }
  return parts
}
