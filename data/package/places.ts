/** Denmark, its five regions and 98 municipalities as rows of the table of places. */
import { join } from 'node:path'
import { readCsv } from './readCsv.ts'
import type { PackageRow } from './writePackage.ts'

/** Latitude and longitude of a municipality are its official visual centre, WGS 84 degrees; regions and the country have none. */
export function danishPlaces(folder: string): PackageRow[] {
  const regions = readCsv(join(folder, 'regions.csv'))
  const municipalities = readCsv(join(folder, 'municipalities.csv'))
  return [
    { code: 'dk', level: 'country', name: 'Danmark', nameEn: 'Denmark' },
    ...regions.map(({ code, name, name_en }) => ({ code, level: 'region', name, nameEn: name_en, partOf: 'dk' })),
    ...municipalities.map(({ code, name, region_code, lat, lon }) => ({
      code,
      level: 'municipality',
      name,
      lat: Number(lat),
      lon: Number(lon),
      partOf: region_code,
    })),
  ]
}
