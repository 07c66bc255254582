/** A place on the earth, WGS 84 degrees. */
export interface Place {
  readonly lat: number
  readonly lon: number
}

const meanEarthRadius = 6371.0088
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/**
 * Distance in km on a sphere of the mean earth radius (IUGG, Moritz 2000, 10.1007/s001900050278), by the haversine formula
 * (Sinnott 1984): within 0.6 % of the distance on the ellipsoid.
 */
export function greatCircle(from: Place, to: Place): number {
  const half = (a: number, b: number): number => Math.sin(radians(b - a) / 2) ** 2
  const chord =
    half(from.lat, to.lat) + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * half(from.lon, to.lon)
  return 2 * meanEarthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))
}
