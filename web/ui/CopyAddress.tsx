import { useWords } from '../words/useWords.tsx'
import { CopyText } from './CopyText.tsx'

/** Copies the address, which is the whole state of the page, and tells whether it could. */
export function CopyAddress({ label }: { readonly label: string }) {
  const { say } = useWords()
  return <CopyText label={label} done={say('share.done')} failed={say('share.failed')} text={() => location.href} />
}
