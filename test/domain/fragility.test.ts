import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chance } from '../../api/domain/chance/chance.ts'
import {
  type Change,
  changed,
  guessedChanges,
  linksToDoubt,
  linksToMiss,
  smallestTurning,
} from '../../api/domain/chance/fragility.ts'
import { nullModel } from '../../api/domain/chance/nullModel.ts'
import { verdictOn } from '../../api/domain/chance/pairChance.ts'
import { equalWeights } from '../../api/domain/overlap/partnerWeights.ts'
import { example, exampleSectors, type Matrix, networkOf } from './matrixNetwork.ts'

const network = networkOf(example, exampleSectors)
/** How weak each link is, by cluster and partner. */
const weak =
  (figures: Readonly<Record<string, number>>) =>
  ({ cluster, partner }: Change): number =>
    figures[`${cluster} ${partner}`] ?? 0

describe('the links that are taken first', () => {
  test('are none of two clusters that share nobody, and all others are missing', () => {
    // The first shares nobody with the last: {0, 1, 3, 4} and {2, 5}.
    expect(linksToDoubt(network, [0, 3], weak({}))).toEqual([])
    expect(linksToMiss(network, [0, 3], weak({}))).toHaveLength(6)
  })
  test('are those with the weakest evidence, of each shared partner the weaker of its two; equal ones by name', () => {
    // The first two share 0, 1 and 4.
    const found = linksToDoubt(network, [0, 1], weak({ '1 4': 5, '0 1': 1, '1 1': 3 }))
    expect(found).toEqual([
      { cluster: 1, partner: 4 },
      { cluster: 1, partner: 1 },
      { cluster: 0, partner: 0 },
    ])
  })
  test('are, of those that may be missing, the likeliest: each makes a partner of one a partner of both', () => {
    // {0, 1, 3, 4} and {0, 1, 4, 5}: the second may lack 3, the first 5.
    expect(linksToMiss(network, [0, 1], weak({ '0 5': 0.4, '1 3': 0.2 }))).toEqual([
      { cluster: 0, partner: 5 },
      { cluster: 1, partner: 3 },
    ])
  })
})

describe('a changed network', () => {
  test('has exactly these links turned around, and turned around once more is the old one', () => {
    const changes = [
      { cluster: 0, partner: 1 },
      { cluster: 3, partner: 0 },
    ]
    const turned = changed(network, changes)
    const expected = example.map((row, c) =>
      row.map((has, p) => ((c === 0 && p === 1) || (c === 3 && p === 0) ? 1 - has : has)),
    )
    expect(turned).toEqual(networkOf(expected, exampleSectors))
    expect(changed(turned, changes)).toEqual(network)
  })
})

describe('the smallest number of changes', () => {
  /** Turns from this number of changes on; each brings z nearer by as much. */
  const from = (count: number) => async (changes: number) => ({ turned: changes >= count, away: count - 0.5 - changes })
  test('is none where nothing can be changed, or where all changes do not turn it', async () => {
    expect(await smallestTurning({ guess: 1, most: 0, away: 0.5 }, from(1))).toBeNull()
    expect(await smallestTurning({ guess: 3, most: 5, away: 5.5 }, from(6))).toBeNull()
  })
  test('is found from any guess', async () => {
    for (let guess = 1; guess < 12; guess += 1)
      expect(await smallestTurning({ guess, most: 9, away: 3.5 }, from(4))).toBe(4)
  })
  test('is found as well where z says nothing, and where it leads astray', async () => {
    for (const away of [Number.NaN, 0, -8, 40])
      for (let guess = 1; guess < 12; guess += 1) {
        const recount = async (changes: number) => ({ turned: changes >= 4, away: away - changes })
        expect(await smallestTurning({ guess, most: 9, away }, recount)).toBe(4)
      }
  })
  test('takes three recounts at most where z comes nearer by as much with each change', async () => {
    for (let guess = 1; guess < 40; guess += 1) {
      let recounts = 0
      const counted = (changes: number) => {
        recounts += 1
        return from(17)(changes)
      }
      expect(await smallestTurning({ guess, most: 30, away: 16.5 }, counted)).toBe(17)
      expect(recounts).toBeLessThanOrEqual(3)
    }
  })
  test('is guessed by what is expected following along, and 1 where nothing is known', () => {
    // Two standard deviations of 1.5 beyond the last that passes: three links, and a fourth because 5 of 20 follow.
    const judged = { observed: 12.5, expected: 5, z: 5, passing: 3, partners: 20 }
    expect(guessedChanges(judged)).toBe(4)
    expect(guessedChanges({ ...judged, z: Number.NaN })).toBe(1)
  })
  test('is what counting from one upwards finds, in random networks with a planted pair', async () => {
    const noise = fc.array(fc.array(fc.nat(9), { minLength: 40, maxLength: 40 }), { minLength: 6, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(noise, async (cells) => {
        // Two clusters with the same ten partners among 40, four others with a few of all.
        const matrix: Matrix = cells.map((row, c) =>
          row.map((cell, p) => Number(c < 2 ? p < 10 || cell === 0 : cell < 2)),
        )
        const used = [...Array(40).keys()].filter((p) => matrix.some((row) => row[p] === 1))
        const planted = networkOf(matrix.map((row) => used.map((p) => row[p] ?? 0)))
        const links = linksToDoubt(planted, [0, 1], () => 0)
        const drawn = (changes: number) => {
          const without = changed(planted, links.slice(0, changes))
          const model = nullModel(without, equalWeights(without), 3)
          model.draw(1_000)
          return chance(model.tally, 1)
        }
        const isAbove = (changes: number): boolean => verdictOn(drawn(changes), 0) === 'above'
        const away = (changes: number): number => (drawn(changes).z[0] ?? Number.NaN) - 3
        if (!isAbove(0)) return
        const naive = links.findIndex((_, i) => !isAbove(i + 1)) + 1
        const found = await smallestTurning({ guess: 3, most: links.length, away: away(0) }, async (changes) => ({
          turned: !isAbove(changes),
          away: away(changes),
        }))
        expect(isAbove(found ?? 0)).toBe(false)
        expect(isAbove((found ?? 0) - 1)).toBe(true)
        expect(found).toBe(naive)
      }),
      { seed: 5, numRuns: 25 },
    )
  })
})
