import { canvasRoom, middleOf, onEllipse } from './canvasRoom.ts'
import { at, type Point } from './distances.ts'
import { meanPlace } from './drawnApart.ts'
import type { Standing } from './freeSpot.ts'
import type { LayoutProblem } from './layoutProblem.ts'
import type { Room } from './separate.ts'

/** Share of the room that the partners take up, from the innermost ring to the outermost. */
const INNERMOST = 0.2
const OUTERMOST = 0.74
const AIR = 1.5
/** Turns tried on a ring, to both sides of where a partner leans. */
const TURNS = 180
const GOLDEN_ANGLE = 2.399_963
/** How far partners give up where they lean for an even spread, from 0 to 1. */
const EVEN = 0.6

/**
 * The ego network of the cluster `middle` (index; 0 when not given): it stands in the middle, the other clusters on the
 * outer ellipse, those that share most partners with it to the right. A partner stands on the ring of its number of
 * clusters (see `egoRings`), leaning towards the clusters that it shares, and gives way along its ring only, so that its
 * distance keeps its meaning. A ring that is full lets discs touch. No actor gives no point.
 */
export function ego(problem: LayoutProblem): readonly Point[] {
  const { clusters, memberships, radii, middle = 0 } = problem
  if (clusters === 0) return []
  const room = canvasRoom(problem)
  const centre = middleOf(room)
  const around = rimPlaces(problem, middle, room)
  const places = Array.from({ length: clusters }, (_, cluster) => around.get(cluster) ?? centre)
  const rings = egoRings(memberships.map(({ length }) => length))
  const standing: Standing[] = places.map((place, i) => ({ ...place, radius: at(radii, i) }))
  const spots = new Map<number, Point>()
  const leans = spreadOut(
    memberships.map((members, i) =>
      heading(
        members.flatMap((one) => around.get(one) ?? []),
        i,
        room,
      ),
    ),
  )
  for (const partner of leaningOrder(memberships)) {
    const radius = at(radii, clusters + partner)
    const share = rings.get(memberships[partner]?.length ?? 0) ?? OUTERMOST
    const spot = nearOnRing(room, at(leans, partner), share, radius, standing)
    standing.push({ ...spot, radius })
    spots.set(partner, spot)
  }
  return [...places, ...memberships.map((_, partner) => spots.get(partner) ?? centre)]
}

/**
 * How far from the middle partners of so many clusters stand, as a share of the room from 0 to 1, by the numbers of
 * clusters of all partners. More clusters are always further out; rings lie apart by the room that their partners need.
 */
export function egoRings(degrees: readonly number[]): ReadonlyMap<number, number> {
  const rings = new Map<number, number>()
  for (const degree of [...new Set(degrees)].sort((a, b) => a - b)) {
    const upTo = degrees.filter((other) => other < degree).length
    const own = degrees.length - upTo - degrees.filter((other) => other > degree).length
    const filled = (upTo + own / 2) / degrees.length
    rings.set(degree, Math.sqrt(INNERMOST ** 2 + (OUTERMOST ** 2 - INNERMOST ** 2) * filled))
  }
  return rings
}

/** The other clusters by shared partners, most first: to the right, then in turn further down and further up. */
function rimPlaces({ clusters, memberships }: LayoutProblem, middle: number, room: Room): Map<number, Point> {
  const shared = new Float64Array(clusters)
  for (const members of memberships) {
    if (members.includes(middle)) for (const one of members) shared[one] = at(shared, one) + 1
  }
  const others = Array.from({ length: clusters }, (_, i) => i)
    .filter((i) => i !== middle)
    .sort((a, b) => at(shared, b) - at(shared, a) || a - b)
  return new Map(
    others.map((cluster, rank) => {
      const side = rank % 2 === 0 ? 1 : -1
      const angle = (side * Math.ceil(rank / 2) * 2 * Math.PI) / others.length
      return [cluster, onEllipse(room, angle)]
    }),
  )
}

/** Partners of few clusters first, because their ring is small. */
function leaningOrder(memberships: readonly (readonly number[])[]): readonly number[] {
  return memberships
    .map((_, i) => i)
    .sort((a, b) => (memberships[a]?.length ?? 0) - (memberships[b]?.length ?? 0) || a - b)
}

/** The angle on the ellipse towards the mean of places; a partner that leans nowhere gets an angle of its own. */
function heading(places: readonly Point[], partner: number, room: Room): number {
  const centre = middleOf(room)
  const towards = meanPlace(places) ?? centre
  const dx = (towards.x - centre.x) / (room.right - room.left)
  const dy = (towards.y - centre.y) / (room.bottom - room.top)
  if (Math.hypot(dx, dy) < 1e-9) return ((partner * GOLDEN_ANGLE) % (2 * Math.PI)) - Math.PI
  return Math.atan2(dy, dx)
}

/** Angles from −π to π in the same order, but drawn towards equal steps: near clusters would gather nearly all of them. */
function spreadOut(angles: readonly number[]): readonly number[] {
  const order = angles.map((_, i) => i).sort((a, b) => at(angles, a) - at(angles, b) || a - b)
  const spread = [...angles]
  order.forEach((partner, rank) => {
    const even = (2 * Math.PI * (rank + 0.5)) / angles.length - Math.PI
    spread[partner] = (1 - EVEN) * at(angles, partner) + EVEN * even
  })
  return spread
}

/** The place on a ring nearest to an angle where a disc touches none; when the ring is full, where it covers least. */
function nearOnRing(room: Room, angle: number, ring: number, radius: number, standing: readonly Standing[]): Point {
  let best = onEllipse(room, angle, ring)
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 2 * TURNS; turn++) {
    const side = turn % 2 === 0 ? 1 : -1
    const spot = onEllipse(room, angle + (side * Math.ceil(turn / 2) * Math.PI) / TURNS, ring)
    const covered = standing.reduce((most, disc) => {
      return Math.max(most, disc.radius + radius + AIR - Math.hypot(disc.x - spot.x, disc.y - spot.y))
    }, 0)
    if (covered === 0) return spot
    if (covered < least) {
      least = covered
      best = spot
    }
  }
  return best
}
