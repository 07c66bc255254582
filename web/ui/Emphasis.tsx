/** Writes a sentence whose `**marked**` parts are bold. */
export function Emphasis({ text }: { readonly text: string }) {
  return text
    .split('**')
    .map((part, index) => ({ part, key: `${index} ${part}`, bold: index % 2 === 1 }))
    .map(({ part, key, bold }) => (bold ? <b key={key}>{part}</b> : part))
}
