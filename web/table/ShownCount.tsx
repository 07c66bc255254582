import { Emphasis } from '../ui/Emphasis.tsx'
import { useAnnounced } from '../ui/useAnnounced.ts'

/** How many rows pass the filter; a new number is spoken. */
export function ShownCount({ text }: { readonly text: string }) {
  useAnnounced(text)
  return (
    <span className="note table-shown">
      <Emphasis text={text} />
    </span>
  )
}
