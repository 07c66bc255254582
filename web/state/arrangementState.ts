/** What hands did to the map, as the address says it: hidden actors, focus, pins. Pure, both ways. Defaults are absent. */

export const stepCounts = [1, 2, 3] as const
export type Steps = (typeof stepCounts)[number]

/** Hidden actors by their places among all ids of one version of the data; `bitmap.ts` reads it. */
export interface HiddenPlaces {
  readonly bitmap: string
}
/** An actor that keeps its place in every layout. */
export interface Pin {
  readonly id: string
  /** Thousandths of the canvas's width and height from its upper left corner, whole numbers from 0 to 1000. */
  readonly x: number
  readonly y: number
}

export interface ArrangementState {
  /** Ids of hidden actors, or their places; places only together with a version of the data. */
  readonly hide?: readonly string[] | HiddenPlaces
  /** Only what is this many links or fewer from a chosen actor is shown; absent: all. */
  readonly steps?: Steps
  /** In the order in which they were pinned. */
  readonly pins?: readonly Pin[]
}

const id = /^[a-z0-9][a-z0-9._:~-]{0,127}$/i
const places = /^~([\w-]+)$/
const pin = /^(.+):(\d{1,4}):(\d{1,4})$/

export const isBitmap = (hide: ArrangementState['hide']): hide is HiddenPlaces =>
  hide !== undefined && !Array.isArray(hide)

function readHide(text: string | null, pinnedVersion: boolean): ArrangementState['hide'] {
  const [, bitmap] = places.exec(text ?? '') ?? []
  if (bitmap) return pinnedVersion ? { bitmap } : undefined
  const ids = [...new Set(text?.split(','))].filter((one) => id.test(one))
  return ids.length > 0 ? ids : undefined
}

function readPins(text: string | null): readonly Pin[] | undefined {
  const pins = new Map<string, Pin>()
  for (const part of text?.split(',') ?? []) {
    const [, actor = '', x, y] = pin.exec(part) ?? []
    const inside = Number(x) <= 1000 && Number(y) <= 1000
    if (id.test(actor) && inside && !pins.has(actor)) pins.set(actor, { id: actor, x: Number(x), y: Number(y) })
  }
  return pins.size > 0 ? [...pins.values()] : undefined
}

/** Reads the parameters; what is unknown or malformed is absent, as are places without the version that they count in. */
export function parseArrangementState(parameters: URLSearchParams, pinnedVersion: boolean): ArrangementState {
  const values: { readonly [Key in keyof ArrangementState]: ArrangementState[Key] | undefined } = {
    hide: readHide(parameters.get('hide'), pinnedVersion),
    steps: stepCounts.find((steps) => String(steps) === parameters.get('steps')),
    pins: readPins(parameters.get('pin')),
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** The parameters that the state writes, in a fixed order, without those that are absent. */
export function arrangementParameters(state: ArrangementState): readonly (readonly [string, string])[] {
  const { hide, steps, pins } = state
  const texts: Readonly<Record<string, string | undefined>> = {
    hide: isBitmap(hide) ? `~${hide.bitmap}` : hide?.join(),
    steps: steps?.toString(),
    pin: pins?.map(({ id, x, y }) => `${id}:${x}:${y}`).join(),
  }
  return Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]))
}
