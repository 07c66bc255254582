/** The last year in which a source speaks of an organisation: where no source states its end, its fate after it is unknown. */

/** Something that a source says of organisations, with its dates: ISO days, months or years. */
export interface Trace {
  readonly ids: readonly (string | undefined)[]
  readonly dates: readonly (string | undefined)[]
}

interface Statement {
  readonly actor: string
  readonly cluster: string
  readonly since: string | undefined
  readonly until: string | undefined
}

const traceOf = (said: Statement | Trace): Trace =>
  'ids' in said ? said : { ids: [said.actor, said.cluster], dates: [said.since, said.until] }

/** The latest year by id; years after `now`, such as the end of a running grant, are plans and do not count. */
export function lastSeen(all: readonly (Statement | Trace)[], now: number): ReadonlyMap<string, string> {
  const latest = new Map<string, string>()
  for (const { ids, dates } of all.map(traceOf)) {
    const years = dates.flatMap((date) => (date ? [date.slice(0, 4)] : [])).filter((year) => Number(year) <= now)
    const last = years.sort().at(-1)
    for (const id of ids) if (id && last && last > (latest.get(id) ?? '')) latest.set(id, last)
  }
  return latest
}
