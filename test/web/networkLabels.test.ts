import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../bench/page/seededRandom.ts'
import { type Box, type Candidate, type Obstacle, placeLabels } from '../../web/map/labels/placeLabels.ts'
import { shortName } from '../../web/map/labels/shortName.ts'

const frame = { left: 0, top: 0, right: 400, bottom: 300 }
const sides = ['right', 'left', 'below', 'above'] as const
const label = (id: string, x: number, y: number, more: Partial<Candidate> = {}): Candidate => {
  return { id, at: { x, y }, radius: 8, width: 80, height: 14, sides, ...more }
}

describe('labels on the map', () => {
  it('are left out where no side has room', () => {
    expect(placeLabels([label('a', 200, 150, { width: 500 })], new Map(), frame)).toEqual([])
  })

  it('give way to a label of higher priority on the same spot', () => {
    const ids = placeLabels(
      Array.from({ length: 5 }, (_, i) => label(`${i}`, 200, 150)),
      new Map(),
      frame,
    ).map(({ id, side }) => `${id} ${side}`)
    expect(ids).toEqual(['0 right', '1 left', '2 below', '3 above'])
  })

  it('are left out where they would touch the line above, by hand', () => {
    const under = (y: number) =>
      placeLabels([label('a', 200, 150), label('b', 200, y, { sides: ['right'] })], new Map(), frame)
    expect(under(165).map(({ id }) => id)).toEqual(['a'])
    expect(under(166).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('stand at the left where the right edge is too near, by hand', () => {
    const [placed] = placeLabels([label('a', 350, 150)], new Map(), frame)
    expect(placed).toEqual({ id: 'a', index: 0, side: 'left', box: { left: 257, top: 143, right: 337, bottom: 157 } })
  })

  it('avoid obstacles but not the box of their own actor', () => {
    const own: Box = { left: 192, top: 142, right: 216, bottom: 158 }
    expect(placeLabels([label('a', 200, 150)], new Map([['a', own]]), frame)[0]?.side).toBe('right')
    expect(placeLabels([label('a', 200, 150)], new Map([['b', own]]), frame)[0]?.side).toBe('left')
  })

  it('cover an obstacle when they insist, and never another label', () => {
    const everywhere = new Map([['wall', frame]])
    const two = [label('a', 200, 150, { insists: true }), label('b', 200, 150)]
    expect(placeLabels(two, everywhere, frame).map(({ id }) => id)).toEqual(['a'])
  })

  it('cover nothing that lies above the map, even when they insist', () => {
    const control: Obstacle = { left: 210, top: 142, right: 400, bottom: 158, above: true }
    const insisting = label('a', 200, 150, { insists: true })
    expect(placeLabels([insisting], new Map([['zoom', control]]), frame)[0]?.side).toBe('left')
    expect(placeLabels([insisting], new Map([['zoom', { ...frame, above: true }]]), frame)).toEqual([])
  })

  it('cover a minor obstacle only when they are major and have no other room', () => {
    const mark: Obstacle = { left: 206, top: 142, right: 216, bottom: 158, minor: true }
    const wall = (minor: boolean) => new Map([['wall', { ...frame, ...(minor && { minor }) } as Obstacle]])
    const major = label('a', 200, 150, { major: true })
    expect(placeLabels([major], new Map([['b', mark]]), frame)[0]?.side).toBe('left')
    expect(placeLabels([major], wall(true), frame)[0]?.side).toBe('right')
    expect(placeLabels([major], wall(false), frame)).toEqual([])
    expect(placeLabels([label('a', 200, 150)], wall(true), frame)).toEqual([])
  })

  it('appear once when a label names places to fall back on', () => {
    const twice = [label('a', 100, 100), label('a', 300, 200)]
    expect(placeLabels(twice, new Map(), frame).map(({ index }) => index)).toEqual([0])
    const taken = new Map([['wall', { left: 0, top: 50, right: 400, bottom: 150 }]])
    expect(placeLabels(twice, taken, frame).map(({ index }) => index)).toEqual([1])
  })

  it('never overlap each other, an obstacle or the edge, whatever is asked', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const random = seededRandom(seed)
      const some = Array.from({ length: 120 }, (_, i) =>
        label(`${i}`, random() * 400, random() * 300, { width: 30 + random() * 90 }),
      )
      const obstacles = new Map(some.slice(0, 20).map(({ id, at }) => [id, around(at)]))
      const placed = placeLabels(some, obstacles, frame)
      expect(placed.length).toBeGreaterThan(5)
      const inFrame = placed.filter(({ box }) => sharedArea(box, frame) === area(box))
      const pairs = placed.flatMap((one, i) => placed.slice(i + 1).map((other) => sharedArea(one.box, other.box)))
      const covered = placed.flatMap(({ id, box }) =>
        [...obstacles].filter(([owner]) => owner !== id).map(([, obstacle]) => sharedArea(box, obstacle)),
      )
      expect(inFrame).toHaveLength(placed.length)
      expect(Math.max(...pairs)).toBe(0)
      expect(Math.max(...covered)).toBe(0)
    }
  })
})

function around({ x, y }: { x: number; y: number }): Box {
  return { left: x - 8, top: y - 8, right: x + 8, bottom: y + 8 }
}

function area(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top)
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

describe('short names', () => {
  it('leave a name alone that no rule shortens', () => {
    expect(shortName('Brintforum Vest')).toBe('Brintforum Vest')
    expect(shortName('')).toBe('')
  })

  it.each([
    ['Danmarks Tekniske Universitet', 'DTU'],
    ['Aarhus Universitet', 'AU'],
    ['Copenhagen Business School - Handelshøjskolen', 'CBS'],
    ['Herning Kommune', 'Herning K.'],
    ['DBI - Dansk Brand- og sikringsteknisk Institut', 'DBI'],
    ['TEC, Technical Education Copenhagen', 'TEC'],
    ['De Nationale Geologiske Undersøgelser for Danmark og Grønland (GEUS)', 'GEUS'],
    ['Professionshøjskolen UCN', 'Prof.højsk. UCN'],
    ['Social- og Sundhedsskolen, Herning', 'SOSU Herning'],
    ['Uddannelses- og Forskningsministeriet', 'Uddannelses- og Forskningsmin.'],
    ['Erhvervsråd i Vallensbæk (opdigtet)', 'Erhvervsråd i Vallensbæk'],
  ])('write %s as %s', (name, short) => {
    expect(shortName(name)).toBe(short)
  })
})
