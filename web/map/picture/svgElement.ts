/** An element of a picture as plain data: name, attributes, and elements or text inside. An absent attribute is left out. */
export interface SvgElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly inside?: readonly SvgElement[] | string
}

export function element(
  tag: string,
  attributes: SvgElement['attributes'],
  inside: NonNullable<SvgElement['inside']> = [],
): SvgElement {
  return { tag, attributes, inside }
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML takes it: marks escaped, signs that XML 1.0 forbids left out. */
function escaped(text: string): string {
  return [...text]
    .filter((sign) => sign >= ' ' || sign === '\n' || sign === '\t')
    .join('')
    .replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}

/** A number with at most two decimals: a hundredth of a pixel is less than can be seen. */
const written = (value: string | number) => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)

/** Writes an element as SVG text. */
export function writeElement({ tag, attributes, inside = [] }: SvgElement): string {
  const names = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escaped(written(value))}"`],
  )
  const content = typeof inside === 'string' ? escaped(inside) : inside.map(writeElement).join('')
  return content === '' ? `<${tag}${names.join('')}/>` : `<${tag}${names.join('')}>${content}</${tag}>`
}
