import type { CSSProperties } from 'react'
import { fields } from '../../state/parameters/clusterFilter.ts'
import { useWords } from '../../words/useWords.tsx'
import type { ClusterGroup } from './groupsOf.ts'
import type { RegionName } from './regionNames.ts'

/** Hairlines of the matrix where another group begins, along rows and columns. */
export function GroupLines({ groups }: { readonly groups: readonly ClusterGroup[] }) {
  return (
    <div className="matrix-groups" aria-hidden="true">
      {groups.slice(1).map(({ from }) => (
        <span key={from} style={{ '--from': from } as CSSProperties} />
      ))}
    </div>
  )
}

interface GroupNamesProps {
  readonly groups: readonly ClusterGroup[]
  readonly order: 'field' | 'region'
  readonly regionName: RegionName
}

/** The groups in their order, each with its number of clusters. */
export function GroupNames({ groups, order, regionName }: GroupNamesProps) {
  const { say } = useWords()
  const fieldName = (of: string | null) => {
    const field = fields.find((known) => known === of)
    return field ? say(`field.${field}`) : say('overlap.groups.unknown')
  }
  const names = groups.map(({ of, clusters }) =>
    say('overlap.groups.one', { name: order === 'region' ? regionName(of) : fieldName(of), clusters }),
  )
  return (
    <p className="note quiet matrix-group-names">{say(`overlap.groups.${order}`, { groups: names.join(' · ') })}</p>
  )
}
