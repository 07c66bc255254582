import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds, roles } from '../../api/domain/closedLists.ts'
import { mergedNetwork } from '../../api/domain/merged/mergedNetwork.ts'
import { existingClusters, linksAt, wholeNetwork, yearNetwork } from '../../api/domain/yearNetwork.ts'
import { buildProjection } from '../../api/graph/projection.ts'

const year = 2016
/** A role that is wanted before others. */
const wantedRole = 0

interface Link {
  readonly actor: number
  readonly cluster: number
  readonly role: number
  readonly confidence: number
  readonly since: number
}
interface Random {
  readonly kind: readonly string[]
  readonly links: readonly Link[]
  readonly group: readonly number[]
  readonly ended: readonly number[]
  /** Whether links of all years count. */
  readonly all: boolean
}

const clustersOf = (kind: readonly string[]) => [...kind.keys()].filter((actor) => kind[actor] === 'cluster')

/** Both ends of every link that there can be: one for two actors. */
const endsOf = (kind: readonly string[]) =>
  clustersOf(kind).flatMap((cluster) =>
    [...kind.keys()]
      .filter((actor) => actor !== cluster && (kind[actor] !== 'cluster' || actor < cluster))
      .map((actor) => ({ actor, cluster })),
  )

const link = fc.record({
  role: fc.nat({ max: roles.length - 1 }),
  confidence: fc.nat({ max: 2 }),
  since: fc.constantFrom(0, 2010, 2017),
})

/** Actors of any kind in any order, so that any of them may be the first. */
const landscapes: fc.Arbitrary<Random> = fc
  .array(fc.constantFrom('cluster', 'cluster', 'public', 'firm'), { minLength: 4, maxLength: 9 })
  .filter((kind) => clustersOf(kind).length >= 3)
  .chain((kind) => {
    const ends = endsOf(kind)
    const links = fc
      .array(fc.option(link, { freq: 2 }), { minLength: ends.length, maxLength: ends.length })
      .map((each) => ends.flatMap((two, i) => (each[i] ? [{ ...two, ...each[i] }] : [])))
    const three = fc.shuffledSubarray(clustersOf(kind), { minLength: 3, maxLength: 3 })
    return fc.tuple(links, three, fc.boolean(), fc.boolean()).map(([links, chosen, ends, all]) => ({
      ...{ kind, links, all },
      group: chosen.slice(0, 2).sort((a, b) => a - b),
      ended: ends ? chosen.slice(2) : [],
    }))
  })

function projectionOf({ kind, links }: Random) {
  const actors = {
    id: kind.map((_, actor) => `actor-${actor}`),
    kind: kind.map((word) => kinds.indexOf(word as 'cluster')),
    validFrom: kind.map(() => 0),
    validTo: kind.map(() => 9999),
  }
  const rows = clustersOf(kind).map((cluster) => {
    const own = links.filter((link) => link.cluster === cluster)
    const column = (name: keyof Link) => own.map((link) => link[name])
    const same = (value: number) => own.map(() => value)
    return {
      ...{ cluster, partner: column('actor'), role: column('role'), confidence: column('confidence') },
      ...{ method: same(0), since: column('since'), until: same(9999) },
    }
  })
  return buildProjection(actors, rows)
}

/** Partners of each cluster that is left, and whether any of their links is wanted. */
function naive({ kind, links, group, ended, all }: Random): ReadonlyMap<number, ReadonlyMap<number, boolean>> {
  const gone = (actor: number) => ended.includes(actor)
  const by = (actor: number) => (group.includes(actor) ? Math.min(...group) : actor)
  const left = clustersOf(kind).filter((cluster) => by(cluster) === cluster && !gone(cluster))
  const found = new Map(left.map((cluster) => [cluster, new Map<number, boolean>()]))
  const counting = links.filter(({ since, actor, cluster }) => (all || since <= year) && !gone(actor) && !gone(cluster))
  for (const { actor, cluster, role } of counting) {
    const two = [by(actor), by(cluster)] as const
    if (two[0] === two[1]) continue
    for (const [own, partner] of [two, two.toReversed()]) {
      const partners = found.get(own ?? -1)
      partners?.set(partner ?? -1, partners.get(partner ?? -1) === true || role === wantedRole)
    }
  }
  return found
}

function merged(random: Random) {
  const { group, ended, all } = random
  const projection = projectionOf(random)
  const networkIn = (one: typeof projection) => (all ? wholeNetwork(one) : yearNetwork(one, year))
  const wanted = (link: number) => projection.role[link] === wantedRole
  const { projection: after, former } = mergedNetwork(networkIn(projection), { groups: [group], ended }, wanted)
  const network = networkIn(after)
  return existingClusters(network).map((position) => [
    after.clusters[position],
    linksAt(network, position).map((link) => [after.partner[link], wanted(former[link] ?? -1)]),
  ])
}

const ascending = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]) => a - b

test('every cluster that is left has the partners of its members, each once, by a wanted link if there is one: 500 random landscapes', () => {
  fc.assert(
    fc.property(landscapes, (random) => {
      const recounted = [...naive(random)].sort(ascending)
      expect(merged(random)).toEqual(recounted.map(([cluster, partners]) => [cluster, [...partners].sort(ascending)]))
    }),
    { seed: 16, numRuns: 500 },
  )
})
