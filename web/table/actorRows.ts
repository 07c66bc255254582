import type { LandscapeQuery } from '../generated/graphql.ts'
import type { TableActorsQuery, TableNamesQuery } from '../generated/late/graphql.ts'
import { notInSources } from '../ui/notInSources.ts'
import type { Words } from '../words/words.ts'
import type { Column } from './column.ts'

type Actor = TableActorsQuery['network']['actors'][number]
export const quantities = ['knowledge', 'public', 'firms'] as const
export type Quantity = (typeof quantities)[number]

export type ActorNames = TableNamesQuery['network']['actors'][number]

export interface ActorRow extends Actor, Omit<ActorNames, 'id'> {
  /** Place in Danish alphabetical order. */
  readonly place: number
  /** Partners by sector; of clusters only, and only of what the sources speak of. */
  readonly knowledge: number | undefined
  readonly public: number | undefined
  readonly firms: number | undefined
}

/** Quantities that the sources of a data set do not speak of. `whole` is the landscape of all its clusters. */
export function missingQuantities(whole: LandscapeQuery['landscape'], synthetic: boolean): readonly Quantity[] {
  return quantities.filter((quantity) => notInSources(whole[quantity], synthetic))
}

/**
 * One row an actor, in Danish alphabetical order as they came; clusters with the partners that the strips count, without
 * the quantities that are missing. Other names may come later than the rows.
 */
export function actorRows(
  actors: readonly Actor[],
  landscape: LandscapeQuery['landscape'],
  missing: readonly Quantity[] = [],
  names: readonly ActorNames[] = [],
): readonly ActorRow[] {
  const [knowledge, publicActors, firms] = quantities.map((quantity) => {
    const values = missing.includes(quantity) ? [] : landscape[quantity].values
    return new Map(values.map(({ cluster, count }) => [cluster.id, count]))
  })
  const namesOf = new Map(names.map((named) => [named.id, named]))
  return actors.map((actor, place) => ({
    ...actor,
    nameEn: namesOf.get(actor.id)?.nameEn ?? null,
    otherNames: namesOf.get(actor.id)?.otherNames ?? [],
    place,
    knowledge: knowledge?.get(actor.id),
    public: publicActors?.get(actor.id),
    firms: firms?.get(actor.id),
  }))
}

/** Columns of the table of actors. `placeName` gives the name of a region or municipality by its code. */
export function actorColumns(
  { say }: Pick<Words, 'say'>,
  placeName: (code: string) => string,
): readonly Column<ActorRow>[] {
  const place = (code: string | null | undefined) => (code ? placeName(code) : undefined)
  return [
    { key: 'name', heading: say('table.name'), value: ({ name }) => name, rank: (row) => row.place },
    { key: 'kind', heading: say('table.kind'), value: ({ kind }) => say(`kind.${kind}`) },
    { key: 'type', heading: say('table.type'), value: ({ type }) => say(`type.${type}`) },
    { key: 'region', heading: say('filter.regions'), value: ({ region }) => place(region) },
    { key: 'municipality', heading: say('table.municipality'), value: ({ municipality }) => place(municipality) },
    {
      key: 'clusters',
      heading: say('clusters'),
      value: ({ kind, clusters }) => (kind === 'CLUSTER' ? undefined : clusters),
    },
    { key: 'knowledge', heading: say('means.knowledge'), value: ({ knowledge }) => knowledge },
    { key: 'public', heading: say('means.public'), value: (row) => row.public },
    { key: 'firms', heading: say('strip.firms'), value: ({ firms }) => firms },
  ]
}
