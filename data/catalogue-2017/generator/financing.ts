/** The financing of 2016: 338 million DKK (S011), a third each from the state, from regions and municipalities, and the rest (S012–S014). */
import { apportion, apportionWithin } from './apportion.ts'
import type { PlannedCluster } from './clusterPlan.ts'
import { randomStream } from './random.ts'

const thirds = { state: 112_666_667, regional: 112_666_667, other: 112_666_666 } as const
const total = thirds.state + thirds.regional + thirds.other

/**
 * Per model, 0 for none: financing of a cluster against others (model 2 about twice model 1, model 3 small, model 4 the
 * largest of the six, S100 larger still), how far single ones stray from it, and the share of the state (model 1 lives
 * mostly on its grant).
 */
const tendencies = [
  { size: 31, spread: 0.2, state: 0.25 },
  { size: 4, spread: 0.2, state: 0.8 },
  { size: 8, spread: 0.2, state: 0.5 },
  { size: 2.5, spread: 0.1, state: 0.6 },
  { size: 15, spread: 0.2, state: 0.3 },
  { size: 7, spread: 0.5, state: 0.2 },
  { size: 3.5, spread: 0.6, state: 0.12 },
] as const

/** Larger secretariats have more money: a little in models 4, 6 and none, steeply in model 5 (S106: few hundred thousand to many million). */
function staffFactor({ model, staff }: PlannedCluster): number {
  if (model >= 1 && model <= 3) return 1
  return model === 5 ? (staff - 1.6) / 4.4 : (Math.min(staff, 24) + 6) / 16
}

/** DKK of one cluster in 2016. */
interface Financing {
  readonly state: number
  readonly regional: number
  readonly other: number
}

/** The financing of each cluster by its id; the three parts sum to the thirds of 338 million exactly. */
export function financing2016(clusters: readonly PlannedCluster[]): Map<string, Financing> {
  const random = randomStream('financing')
  const wishes = clusters.map((cluster) => {
    const { size, spread, state } = tendencies[cluster.model] ?? tendencies[0]
    const perStaff = staffFactor(cluster)
    const drawn = random.unit()
    const stray = 1 - spread + 3 * spread * drawn * drawn
    return { amount: size * perStaff * stray, state, regional: 0.4 + 0.2 * random.unit() }
  })
  const all = apportion(
    total,
    wishes.map(({ amount }) => amount),
  )
  const state = apportionWithin(
    thirds.state,
    all.map((amount, position) => amount * (wishes[position]?.state ?? 0)),
    all,
  )
  const rest = all.map((amount, position) => amount - (state[position] ?? 0))
  const wish = rest.map((amount, position) => amount * (wishes[position]?.regional ?? 0))
  const regional = apportionWithin(thirds.regional, wish, rest)
  return new Map(
    clusters.map(({ id }, position) => {
      const [fromState, fromRegions] = [state[position] ?? 0, regional[position] ?? 0]
      return [id, { state: fromState, regional: fromRegions, other: (rest[position] ?? 0) - fromRegions }]
    }),
  )
}
