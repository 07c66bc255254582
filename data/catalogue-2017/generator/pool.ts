/** Whom a cluster can work with: real institutions and public actors of 2016, and business councils where none can be named. */
import { fileURLToPath } from 'node:url'
import type { ActorType, Kind } from '../../../api/domain/closedLists.ts'
import { readCsv } from '../../package/readCsv.ts'
import { type RealActor, realActors } from '../../package/realActors.ts'
import type { PackageRow } from '../../package/writePackage.ts'

export interface PoolActor {
  readonly id: string
  readonly kind: Kind
  readonly type: ActorType
  readonly name: string
  readonly municipality: string | undefined
  readonly region: string | undefined
  readonly lat: number | undefined
  readonly lon: number | undefined
  /** First year in which it can be a partner; 0 when its beginning is unknown. */
  readonly from: number
  readonly row: PackageRow
}

const facts = new URL('../../facts/', import.meta.url)
const yearOf = (date: string | undefined) => (date ? Number(date.slice(0, 4)) : undefined)

function asPoolActor(actor: RealActor): PoolActor {
  const { factId: _, ...row } = actor
  return { ...actor, from: yearOf(actor.validFrom) ?? 0, row: { ...row } }
}

function existedIn2016({ validFrom, validTo }: RealActor): boolean {
  return (yearOf(validFrom) ?? 0) <= 2016 && (yearOf(validTo) ?? 9999) >= 2016
}

/** A council for each municipality without a named one: invented, and says so in its name. */
function inventedCouncils(known: readonly PoolActor[]): PoolActor[] {
  const served = new Set(known.filter(({ type }) => type === 'business_council').map((actor) => actor.municipality))
  return readCsv(new URL('municipalities.csv', facts))
    .filter(({ code }) => !served.has(code))
    .map(({ code, name, region_code, lat, lon }) => {
      const place = { municipality: code, region: region_code, lat: Number(lat), lon: Number(lon) }
      const id = `dk-public-erhvervsrad-${code}-opdigtet`
      const invented = { name: `Erhvervsråd i ${name} (opdigtet)`, kind: 'public', type: 'business_council' } as const
      const row = {
        id,
        ...invented,
        nameEn: `Business council in ${name} (invented)`,
        ...place,
        synthetic: true,
        source: 'source-generator',
        locator: 'pool.ts',
      }
      return { id, ...invented, ...place, from: 0, row }
    })
}

/** Knowledge institutions, public actors and the two associations of regions and municipalities, in the order of the facts. */
export function partnerPool(): PoolActor[] {
  const real = realActors(fileURLToPath(facts))
    .filter((actor) => actor.kind !== 'firm' && actor.type !== 'trade_association' && existedIn2016(actor))
    .map(asPoolActor)
  return [...real, ...inventedCouncils(real)]
}
