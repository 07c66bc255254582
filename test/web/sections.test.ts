// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { clusterSections, partnerSections } from '../../web/actor/page/sections.tsx'
import { overlapSections } from '../../web/overlap/sections.tsx'
import { blocksOf, type Section } from '../../web/ui/section.ts'

const ids = (sections: readonly Pick<Section<never>, 'id' | 'column'>[]) =>
  blocksOf(sections).map((block) => block.map(({ id }) => id))

test('sections stand beside each other where each of them has a column; one over the whole width stands alone', () => {
  expect(ids([])).toEqual([])
  expect(
    ids([
      { id: 'head' },
      { id: 'text', column: 'main' },
      { id: 'name', column: 'half' },
      { id: 'notes', column: 'side' },
      { id: 'map' },
      { id: 'links' },
    ]),
  ).toEqual([['head'], ['text', 'name', 'notes'], ['map'], ['links']])
})

test('each page has its anchors once, and its columns where they were drawn', () => {
  for (const sections of [clusterSections, partnerSections, overlapSections]) {
    const all = sections.map(({ id }) => id)
    expect(all).toEqual([...new Set(all)])
  }
  expect(ids(clusterSections)).toContainEqual(['types', 'roles', 'organisation', 'identity', 'model', 'criteria'])
  expect(ids(partnerSections)).toContainEqual(['identity', 'organisation'])
  expect(ids(overlapSections)).toEqual([['matrix', 'pair', 'pairs'], ['binding'], ['sets']])
})
