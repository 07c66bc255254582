/** An actor beside a year in which it may not exist, as the page says it. */
import { describe, expect, it } from 'vitest'
import { type Lifespan, outside } from '../../web/actor/lifespan.ts'
import { createWords } from '../../web/words/words.ts'
import { danish, english } from '../texts.ts'

const { say } = createWords('en', english)
const said = (life: Lifespan, year: number) => {
  const values = outside(life, year)
  return values && say('actor.outside', values)
}

describe('an actor and the year shown', () => {
  it('says nothing where the actor exists, nothing is known, or one end is unknown on the side of the year', () => {
    expect(outside({}, 2017)).toBeUndefined()
    expect(outside({ validFrom: null, validTo: null, lastSeen: null }, 2017)).toBeUndefined()
    expect(outside({ validFrom: '2017-12-31', validTo: '2017-01-01' }, 2017)).toBeUndefined()
    expect(outside({ validFrom: '2010' }, 2017)).toBeUndefined()
    expect(outside({ validTo: '2020-07' }, 2017)).toBeUndefined()
    expect(outside({ lastSeen: '2017-03' }, 2017)).toBeUndefined()
  })
  it('says when it begins, when it ended, from when to when it existed, or until when a source speaks of it', () => {
    expect(said({ validFrom: '2018-07', validTo: '2021-01' }, 2017)).toBe(
      '**Does not exist in 2017**, the year shown: begins in 2018.',
    )
    expect(said({ validTo: '2014-05-09' }, 2017)).toBe(
      '**Does not exist in 2017**, the year shown: existed until 2014.',
    )
    expect(said({ validFrom: '2009-09', validTo: '2014-05-09' }, 2017)).toBe(
      '**Does not exist in 2017**, the year shown: existed from 2009 to 2014.',
    )
    expect(said({ validFrom: '2009', lastSeen: '2016' }, 2017)).toBe(
      '**Does not exist in 2017**, the year shown: no source speaks of it after 2016.',
    )
  })
  it('takes the end that a source states before the last that was heard of it', () => {
    expect(said({ validTo: '2015', lastSeen: '2013' }, 2017)).toContain('existed until 2015')
  })
  it('writes years without a separator of thousands in Danish', () => {
    const values = outside({ validFrom: '2018' }, 2017)
    expect(values && createWords('da', danish).say('actor.outside', values)).toBe(
      '**Findes ikke i 2017**, det viste år: begynder i 2018.',
    )
  })
})
