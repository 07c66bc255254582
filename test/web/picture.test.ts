import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { litBy } from '../../web/map/graph/lit.ts'
import type { PlacedGraph } from '../../web/map/layout/useLayout.ts'
import { composePicture, type Picture } from '../../web/map/picture/composePicture.ts'
import { kindShape } from '../../web/map/picture/kindShape.ts'
import { mapElements } from '../../web/map/picture/mapElements.ts'
import { sourceNote } from '../../web/map/picture/sourceNote.ts'
import { element, writeElement } from '../../web/map/picture/svgElement.ts'
import { wrapText } from '../../web/map/picture/wrapText.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'
import { handGraph } from './handGraph.ts'

const graph = handGraph()
const positions = new Map(graph.actors.map(({ id }, i) => [id, { x: 100 + 60 * i, y: 200 + 10 * i }]))
const placed: PlacedGraph = {
  graph,
  whole: graph,
  plan: { id: 'ring' },
  positions,
  width: 1040,
  height: 560,
  full: false,
}
const viewport = { zoom: 2, x: -50, y: 10, width: 1040, height: 560 }
const token = (name: string) => (name === '--dimmed' ? '0.38' : name === '--link-opacity' ? '0.5' : name.slice(2))
const drawn = (lit = litBy(graph)) => mapElements(placed, lit, viewport, token)
const picture: Picture = {
  title: 'Ring: R&D <Aarhus> "Øst"',
  badge: { text: 'Synthetic links', dashed: true },
  notes: ['Positions carry no exact meaning.', 'toy, version 0123456789ab'],
  legend: [{ mark: element('circle', { r: 8 }), text: 'Clusters 3' }],
  width: 1040,
  height: 560,
  map: drawn(),
  colours: { ground: '#fff', panel: '#eee', ink: '#000', quiet: '#666' },
  font: 'Source Sans 3',
  fontFaces: '',
  measure: (text) => text.length * 7,
}

/** Parses as XML and gives the root element; fails when it is not well formed. */
function parsed(text: string) {
  const root = new new Window().DOMParser().parseFromString(text, 'image/svg+xml').documentElement
  expect(root?.tagName).toBe('svg')
  expect(root?.querySelector('parsererror')).toBeNull()
  return root
}

describe('an element', () => {
  it('never lets a name become markup, and leaves out what XML forbids', () => {
    const text = writeElement(element('text', { 'data-name': 'a"b&c' }, '<script>R&D\u0000\u000b</script>'))
    expect(text).toBe('<text data-name="a&quot;b&amp;c">&lt;script&gt;R&amp;D&lt;/script&gt;</text>')
  })
  it('leaves out absent attributes and writes hundredths of a pixel', () => {
    expect(writeElement(element('circle', { r: 1.23456, fill: undefined }))).toBe('<circle r="1.23"/>')
  })
})

describe('a text', () => {
  it('is broken at blanks, and a long word where it must be', () => {
    expect(wrapText('aa bb cccccccc dd', 5, (text) => text.length)).toEqual(['aa bb', 'ccccc', 'ccc', 'dd'])
    expect(wrapText('ab', 0, (text) => text.length)).toEqual(['a', 'b'])
    expect(wrapText('', 5, (text) => text.length)).toEqual([''])
  })
})

describe('the map of a picture', () => {
  it('has each actor once, with its whole name, and each link once', () => {
    const root = parsed(writeElement(element('svg', {}, drawn())))
    const names = [...(root?.querySelectorAll('[data-actor] > title') ?? [])].map(({ textContent }) => textContent)
    expect(names.sort()).toEqual(graph.actors.map(({ name }) => name).sort())
    expect(root?.querySelectorAll('[data-link]')).toHaveLength(graph.links.length)
  })

  it('has the shapes of the kinds, by hand: hexagon with a point up, circle, diamond, rounded and sharp square', () => {
    const at = { x: 10, y: 20 }
    expect(kindShape('CLUSTER', at, 10).attributes.points).toMatch(/^10 10 18\.66 15 /)
    expect(kindShape('GTS', at, 8).attributes.points).toBe('10 10 20 20 10 30 0 20')
    expect(kindShape('UNIVERSITY', at, 8)).toMatchObject({ tag: 'circle', attributes: { cx: 10, cy: 20, r: 8 } })
    expect(kindShape('PUBLIC', at, 10).attributes).toEqual({ x: 1, y: 11, width: 18, height: 18 })
    expect(Number(kindShape('KNOWLEDGE', at, 10).attributes.rx)).toBeCloseTo(9.2 * 0.62, 9)
  })

  it('stands where the screen shows it, and grows with the zoom', () => {
    const root = parsed(writeElement(element('svg', {}, drawn())))
    const u = root?.querySelector('[data-actor="u"]')
    const { x, y } = positions.get('u') ?? { x: 0, y: 0 }
    expect(Number(u?.getAttribute('cx'))).toBeCloseTo(2 * x - 50, 2)
    expect(Number(u?.getAttribute('cy'))).toBeCloseTo(2 * y + 10, 2)
    expect(Number(u?.getAttribute('r'))).toBeCloseTo(2 * (graph.byId.get('u')?.radius ?? 0), 2)
  })

  it('dims what is dimmed, lights the neighbourhood and draws the chosen link with its dash', () => {
    const root = parsed(writeElement(element('svg', {}, drawn(litBy(graph, { opened: 'u', link: 'ua' })))))
    expect(root?.querySelector('[data-actor="m"]')?.getAttribute('opacity')).toBe('0.38')
    expect(root?.querySelector('[data-actor="a"]')?.getAttribute('opacity')).toBeNull()
    const style = (link: string, name: string) =>
      root?.querySelector(`[data-link="${link}"]`)?.parentElement?.getAttribute(name)
    expect([style('ua', 'stroke'), style('ua', 'stroke-width'), style('ua', 'stroke-dasharray')]).toEqual([
      'ink',
      '6.4',
      '10 6',
    ])
    expect([style('ub', 'stroke'), style('ub', 'stroke-opacity')]).toEqual(['university', '0.5'])
    expect(style('mb', 'stroke-opacity')).toBe('0.07')
  })
})

describe('the note of a picture', () => {
  it('says data set, version, year, licence and address, so that the picture can be cited', () => {
    const dataset = { id: 'toy', version: '0123456789abcdef', licence: 'CC-BY-4.0' }
    const address = 'https://atlas.example/network?data=toy'
    const note = (lang: 'da' | 'en', year?: number) => {
      const { say } = createWords(lang, lang === 'da' ? danish : english)
      return sourceNote(dataset, { year, address }, say)
    }
    expect(note('en', 2017)).toBe(
      'Klyngeatlas, data set toy, version 0123456789ab, year 2017, licence CC-BY-4.0. https://atlas.example/network?data=toy',
    )
    expect(note('da', 2017)).toContain('år 2017, licens CC-BY-4.0. https://atlas.example/network?data=toy')
    expect(note('da')).toContain('version 0123456789ab, alle år, licens')
  })
})

describe('a picture', () => {
  it('is well-formed XML with title, badge, legend and notes as text', () => {
    const root = parsed(writeElement(composePicture(picture)))
    const texts = [...(root?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent)
    expect(texts).toEqual([picture.title, 'Synthetic links', 'Clusters 3', ...picture.notes])
  })

  it('of double size shows the same', () => {
    const [one, two] = [composePicture(picture), composePicture(picture, 2)]
    expect(two.attributes.width).toBe(2 * Number(one.attributes.width))
    expect(two.attributes.viewBox).toBe(one.attributes.viewBox)
    expect(two.inside).toEqual(one.inside)
  })

  it('on a phone puts the badge under the title and breaks long lines', () => {
    const narrow = composePicture({ ...picture, width: 328, notes: ['word '.repeat(40).trim()] })
    const text = writeElement(narrow)
    expect(text.match(/>word/g)?.length).toBeGreaterThan(3)
    const widest = Math.max(...[...text.matchAll(/>([^<>]+)<\/text>/g)].map(([, line]) => (line ?? '').length * 7))
    expect(widest).toBeLessThanOrEqual(328)
  })
})
