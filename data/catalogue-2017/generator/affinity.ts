/** Which fields an institution is at home in: said by its name where it can be, else drawn. */
import { fields } from '../../../api/domain/closedLists.ts'
import type { Field } from './clusterPlan.ts'
import type { PoolActor } from './pool.ts'
import { randomStream } from './random.ts'

const universities: Readonly<Record<string, readonly Field[]>> = {
  'dk-university-ku': ['health', 'food', 'environment'],
  'dk-university-au': ['food', 'health', 'energy', 'creative'],
  'dk-university-sdu': ['production', 'health', 'maritime', 'creative'],
  'dk-university-ruc': ['services', 'environment', 'creative'],
  'dk-university-aau': ['energy', 'digital', 'building', 'production'],
  'dk-university-dtu': ['energy', 'production', 'building', 'environment', 'maritime', 'food'],
  'dk-university-cbs': ['services', 'maritime', 'creative'],
  'dk-university-itu': ['digital', 'services', 'health'],
}
const words: readonly (readonly [RegExp, readonly Field[]])[] = [
  [/hospital|sygehus|sundhed|sosu|sygepleje|psykiatri|serum|bioneer/i, ['health']],
  [/landbrug|jordbrug|kold college|fødevare|sustainagri|restaurant|dania/i, ['food', 'environment']],
  [/skipper|søfart|fisk/i, ['maritime']],
  [/energi|veks|klima|gas/i, ['energy', 'environment']],
  [/miljø|dhi|meteorologisk|geologisk/i, ['environment', 'maritime']],
  [/design|kunst|film|arkitekt|medie|museum|turis|radio|event/i, ['creative', 'building']],
  [/alexandra|delta|forsvar|dansk fundamental/i, ['digital', 'production']],
  [/brand|lys|transport|vejdirektorat|bolig/i, ['building']],
  [/force|plast|teknologisk|tech|tekniske/i, ['production', 'energy', 'building']],
  [/handels|købmand|niels brock|business|finans|erhvervsakademi|skat/i, ['services', 'digital']],
]

/** The fields of each actor of the pool by its id; never empty. */
export function homeFields(pool: readonly PoolActor[]): Map<string, ReadonlySet<Field>> {
  const random = randomStream('home fields')
  return new Map(
    pool.map(({ id, name }) => {
      const drawn = random.shuffled(fields).slice(0, 3)
      const named = words.filter(([pattern]) => pattern.test(name)).flatMap(([, own]) => own)
      return [id, new Set(universities[id] ?? (named.length > 0 ? named : drawn))]
    }),
  )
}
