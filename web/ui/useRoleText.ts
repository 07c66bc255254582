import type { Role } from '../generated/late/graphql.ts'
import { useWords } from '../words/useWords.tsx'

interface Term {
  readonly role: Role
  readonly since?: string | null
  readonly until?: string | null
}

const year = (date: string) => date.slice(0, 4)

/** Writes a role with the years it holds for: "Agreement, since 2005", "Host, 2009–2014", or the role alone. */
export function useRoleText(): (term: Term) => string {
  const { say } = useWords()
  return ({ role: code, since, until }) => {
    const role = say(`role.${code}`)
    if (since && until) return say('link.sinceUntil', { role, since: year(since), until: year(until) })
    return since ? say('link.since', { role, since: year(since) }) : role
  }
}
