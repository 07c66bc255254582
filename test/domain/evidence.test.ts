import { expect, test } from 'vitest'
import { weighEvidence } from '../../api/domain/evidence.ts'

const own = { id: 'link-1', stance: 'supports' }

test('a link without further evidence is supported by its own source alone', () => {
  expect(weighEvidence(own, [])).toEqual({ supports: 1, contradicts: 0, items: [own] })
})
test('contradictions come first, then the own source, then further support, each by id', () => {
  const others = ['e4', 'e1', 'e3', 'e2'].map((id) => ({ id, stance: id > 'e2' ? 'contradicts' : 'supports' }))
  const { supports, contradicts, items } = weighEvidence(own, others)
  expect([supports, contradicts]).toEqual([3, 2])
  expect(items.map(({ id }) => id)).toEqual(['e3', 'e4', 'link-1', 'e1', 'e2'])
})
