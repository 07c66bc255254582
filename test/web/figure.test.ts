import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { boxElements } from '../../web/figure/drawnBoxes.ts'
import { shortened } from '../../web/figure/drawnTexts.ts'
import { figureCitation } from '../../web/figure/figureCitation.ts'
import { writeElement } from '../../web/map/picture/svgElement.ts'

const nothing = {
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundClip: 'border-box',
  boxShadow: 'none',
  borderTopLeftRadius: '0px',
  ...Object.fromEntries(
    ['Top', 'Right', 'Bottom', 'Left'].flatMap((side) => [
      [`border${side}Width`, '0px'],
      [`border${side}Style`, 'none'],
      [`border${side}Color`, 'rgb(0, 0, 0)'],
    ]),
  ),
}
const box = { x: 10, y: 20, width: 30, height: 40 }
const drawn = (style: object) => boxElements({ ...nothing, ...style } as CSSStyleDeclaration, box).map(writeElement)

describe('the box of an element of a figure', () => {
  test('is not drawn where it has neither ground nor line', () => {
    expect(drawn({})).toEqual([])
    expect(drawn({ backgroundColor: 'oklab(0.5 0 0 / 0)' })).toEqual([])
  })
  test('has its ground in every colour that can be seen, one without blue too, rounded as it is', () => {
    const at = '<rect x="10" y="20" width="30" height="40"'
    expect(drawn({ backgroundColor: 'rgb(140, 60, 0)' })).toEqual([`${at} fill="rgb(140, 60, 0)"/>`])
    expect(drawn({ backgroundColor: 'rgb(1, 2, 3)', borderTopLeftRadius: '50%' })).toEqual([
      `${at} rx="15" fill="rgb(1, 2, 3)"/>`,
    ])
  })
  test('has its line inside, and its borders each where it is', () => {
    expect(drawn({ boxShadow: 'rgb(1, 2, 3) 0px 0px 0px 1px inset' })).toEqual([
      '<rect x="10.5" y="20.5" width="29" height="39" fill="none" stroke="rgb(1, 2, 3)" stroke-width="1"/>',
    ])
    expect(drawn({ borderRightWidth: '2px', borderRightStyle: 'solid', borderRightColor: 'rgb(9, 9, 9)' })).toEqual([
      '<rect x="38" y="20" width="2" height="40" fill="rgb(9, 9, 9)"/>',
    ])
  })
})

test('a name that has no room in a picture ends in dots, and one that has stays whole', () => {
  const measure = (text: string) => text.length * 10
  expect(shortened('Vandklyngen', 110, measure)).toBe('Vandklyngen')
  expect(shortened('Vandklyngen', 60, measure)).toBe('Vandk…')
  expect(shortened('Den danske vandklynge', 50, measure)).toBe('Den…')
  expect(shortened('Vandklyngen', 5, measure)).toBe('…')
})

test('a figure is cited with whether its data are invented, version, years, licence, address and day', () => {
  const dataset = {
    id: 'toy',
    version: 'a9c6bcf1d74a0000',
    title: 'Legetøj',
    titleEn: 'Toy',
    licence: 'CC-BY-4.0',
    created: '2026-11-30',
  }
  const address = 'https://atlas.example/overlap?data=toy&version=a9c6bcf1d74a#matrix'
  const figure = { name: 'Overlap between clusters', address, seen: 'seen 30 November 2026' }
  const words = { kind: 'Invented data', version: 'version', years: 'year 2016' }
  expect(figureCitation(figure, dataset, 'en', words)).toBe(
    `Klyngeatlas (2026): Overlap between clusters. Toy [Invented data], toy, version a9c6bcf1d74a, year 2016, CC-BY-4.0. ${address} (seen 30 November 2026).`,
  )
})

test('names that stay when the matrix is scrolled lie over its chosen and its focused cell', () => {
  const style = readFileSync(new URL('../../web/overlap/matrix/matrix.css', import.meta.url), 'utf8')
  const levelOf = (selector: string) => {
    const [, rule = ''] = style.split(`${selector} {`)
    return Number(/z-index: (\d+)/.exec(rule.split('}')[0] ?? '')?.[1])
  }
  const names = levelOf('.matrix th,\n.matrix-corner')
  expect(names).toBeGreaterThan(levelOf('.matrix td.cell[aria-selected="true"]'))
  expect(names).toBeGreaterThan(levelOf('.matrix td.cell:focus-visible'))
})
