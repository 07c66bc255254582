import type { DatasetQuery } from '../generated/late/graphql.ts'
import { CopyText } from '../ui/CopyText.tsx'
import { useWords } from '../words/useWords.tsx'
import { citation } from './citation.ts'

/** How to cite this version, and what its licence asks for. */
export function Cite({ dataset }: { readonly dataset: DatasetQuery['dataset'] }) {
  const { say, language } = useWords()
  const words = {
    kind: say(dataset.synthetic ? 'cite.kind.synthetic' : 'cite.kind.sourced'),
    version: say('cite.version'),
  }
  const text = citation(dataset, location.origin, language, words)
  return (
    <>
      <blockquote className="citation">{text}</blockquote>
      <CopyText label={say('cite.copy')} done={say('cite.copied')} className="button small" text={() => text} />
      <p className="note quiet citation-note">{say('cite.note')}</p>
      <p>{say('cite.licence', { licence: dataset.licence })}</p>
    </>
  )
}
