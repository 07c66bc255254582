/** Sources that speak against what a link says, judged one by one: evidence that contradicts. */
import type { PackageRow } from '../../package/writePackage.ts'
import { type Citation, citations, confidenceOf } from './citations.ts'
import { judgements } from './facts.ts'
import type { Names } from './names.ts'

/** Each row of `contradictions.csv` as evidence of the link of its two organisations. Throws where they have no link. */
export function contradictions(names: Names, links: readonly PackageRow[]): { rows: PackageRow[]; cited: Citation[] } {
  const read = judgements('contradictions').map((row) => {
    const ends = [row.cluster ?? '', row.actor ?? ''].map((name) => names.named(name)?.ids[0])
    const link = links.find(({ actor, cluster }) => ends.includes(String(actor)) && ends.includes(String(cluster)))
    const [citation] = citations(row.source ?? '')
    if (!link || !citation) throw new Error(`${row.cluster} and ${row.actor} have no link, or the row has no source.`)
    return { row, link, citation }
  })
  return {
    rows: read.map(({ row, link, citation }) => ({
      id: `${link.id}--against`,
      link: link.id,
      stance: 'contradicts',
      source: citation.source.id,
      locator: citation.locator,
      method: citation.method,
      confidence: confidenceOf(row.confidence ?? '', citation.recorded),
      remark: row.remark,
      remarkEn: row.remarkEn,
    })),
    cited: read.map(({ citation }) => citation),
  }
}
