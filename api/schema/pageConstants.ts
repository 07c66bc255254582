/** What the page must know of the rules of the API before it asks, so that each number is written once. */
import {
  drawsBounds,
  hubPercentileBounds,
  seedBounds,
  setsBounds,
  usualSectors,
  yearBounds,
} from '../domain/overlap/bounds.ts'
import { rules } from '../errors.ts'

const constants = { drawsBounds, hubPercentileBounds, seedBounds, setsBounds, yearBounds }

/** A module of TypeScript: the constants, sectors as the contract spells them, and the rules that refusals name as a type. */
export const pageConstants: string = [
  '/** Written by `npm run codegen` from the constants of the API. */',
  ...Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const`),
  `export const usualSectors = ${JSON.stringify(usualSectors.map((sector) => sector.toUpperCase()))} as const`,
  `export type RefusalRule = ${rules.map((rule) => JSON.stringify(rule)).join(' | ')}`,
  '',
].join('\n')
