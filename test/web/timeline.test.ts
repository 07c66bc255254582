import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markAt, spanOf, stackMarks, yearsAround } from '../../web/events/timeline.ts'

const year = (id: string, date: string) => ({ id, date, precision: 'YEAR' }) as const
const month = (id: string, date: string) => ({ id, date, precision: 'MONTH' }) as const
const day = (id: string, date: string) => ({ id, date, precision: 'DAY' }) as const

describe('a date leaves open as much time as it does not say', () => {
  test('a year all of it', () => {
    expect(spanOf(year('a', '2013'))).toEqual({ from: 2013, to: 2014 })
  })
  test('a month its days: July begins after 182 of the 366 days of 2020', () => {
    expect(spanOf(month('a', '2020-07'))).toEqual({ from: 2020 + 182 / 366, to: 2020 + 213 / 366 })
  })
  test('December ends where the next year begins', () => {
    expect(spanOf(month('a', '2018-12')).to).toBe(2019)
  })
  test('a day itself: 2 January 2019', () => {
    const { from, to } = spanOf(day('a', '2019-01-02'))
    expect(from).toBeCloseTo(2019 + 1 / 365, 12)
    expect(to).toBeCloseTo(2019 + 2 / 365, 12)
  })
  test('the precision decides, also where more digits are written', () => {
    expect(spanOf({ date: '2013-05-01', precision: 'YEAR' })).toEqual({ from: 2013, to: 2014 })
  })
})

describe('the years around dates', () => {
  test('are none without a date', () => {
    expect(yearsAround([])).toBeUndefined()
  })
  test('are whole ones: from May 2020 to the end of 2018 backwards', () => {
    expect(yearsAround([month('a', '2020-05'), day('b', '2018-12-31'), year('c', '2019')])).toEqual({
      from: 2018,
      to: 2021,
    })
  })
})

describe('marks', () => {
  const x = (years: number) => (years - 2010) * 40
  const spacing = { least: 8, gap: 2 }

  test('are as wide as their time less the gap, or as the least width over the middle of it', () => {
    expect(stackMarks([year('y', '2010')], x, spacing)).toEqual([{ id: 'y', x: 1, width: 38, lane: 0 }])
    const [mark] = stackMarks([day('d', '2010-07-02')], x, spacing)
    expect(mark?.width).toBe(8)
    expect((mark?.x ?? 0) + 4).toBeCloseTo(20, 1)
  })
  test('that would cover each other stand in lanes of their own; a lane is used again when it is free', () => {
    const marks = stackMarks([year('a', '2010'), year('b', '2010'), year('c', '2011'), day('d', '2011-06-01')], x, {
      least: 8,
      gap: 2,
    })
    expect(Object.fromEntries(marks.map(({ id, lane }) => [id, lane]))).toEqual({ a: 0, b: 1, c: 0, d: 1 })
  })

  const dated = fc.record({
    year: fc.integer({ min: 2002, max: 2024 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom('YEAR', 'MONTH', 'DAY'),
  })
  const two = (number: number) => String(number).padStart(2, '0')
  const events = fc.array(dated, { maxLength: 60 }).map((dates) =>
    dates.map(({ year, month, day, precision }, index) => {
      const date = [`${year}`, two(month), two(day)].slice(0, { YEAR: 1, MONTH: 2, DAY: 3 }[precision]).join('-')
      return { id: String(index), date, precision } as const
    }),
  )

  type Placed = ReturnType<typeof stackMarks>[number]
  const collide = (a: Placed, b: Placed) => a.x < b.x + b.width + spacing.gap && b.x < a.x + a.width + spacing.gap

  test('never touch each other, and need no more lanes than stand over one point', () => {
    fc.assert(
      fc.property(events, (all) => {
        const marks = stackMarks(all, x, spacing)
        const pairs = marks.flatMap((a, index) => marks.slice(index + 1).map((b) => ({ a, b })))
        expect(pairs.filter(({ a, b }) => a.lane === b.lane && collide(a, b))).toEqual([])
        const over = marks.map((a) => marks.filter((b) => b.x <= a.x && a.x < b.x + b.width + spacing.gap).length)
        expect(1 + Math.max(-1, ...marks.map(({ lane }) => lane))).toBe(Math.max(0, ...over))
        expect(marks).toHaveLength(all.length)
      }),
      { seed: 2017, numRuns: 300 },
    )
  })
})

describe('a pointer', () => {
  const marks = [
    { id: 'left', x: 0, width: 20, y: 10 },
    { id: 'right', x: 40, width: 20, y: 10 },
  ]
  const at = (x: number, y: number) => markAt(marks, (mark) => mark.y, { x, y }, 12)?.id
  test('means nothing when it is farther away than it reaches', () => {
    expect(at(80, 10)).toBeUndefined()
    expect(at(10, 30)).toBeUndefined()
  })
  test('means the mark that it is on, else the nearest', () => {
    expect(at(5, 12)).toBe('left')
    expect(at(33, 10)).toBe('right')
  })
})
