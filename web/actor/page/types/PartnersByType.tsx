import { max, sum } from 'd3-array'
import { useState } from 'react'
import { Figure } from '../../../figure/Figure.tsx'
import { clusterConditions } from '../../../state/clusterFilter.ts'
import { fileAddress } from '../../../state/fileAddress.ts'
import { partnerTypes } from '../../../state/parameters/overlap.ts'
import { reset } from '../../../state/parameters.ts'
import { useViewState } from '../../../state/useViewState.ts'
import { ActorLink } from '../../../ui/ActorLink.tsx'
import { KindMark } from '../../../ui/KindMark.tsx'
import { StateLink } from '../../../ui/StateLink.tsx'
import { useWords } from '../../../words/useWords.tsx'
import type { Surroundings } from '../../surroundings.ts'
import type { PageCluster } from '../pageActor.ts'
import './types.css'

const named = 3

type Composition = NonNullable<PageCluster['composition']>
type TypeRow = Composition['types'][number]

interface PartnersByTypeProps extends Pick<Surroundings, 'dataset'> {
  readonly composition: Composition
  readonly cluster: Pick<PageCluster, 'id' | 'name'>
}

/** How many partners of each type the cluster has beside the mean of all, types that it lacks as 0, and their names. */
export function PartnersByType({ composition, cluster, dataset }: PartnersByTypeProps) {
  const { types: rows, clusterCount: clusters } = composition
  const { say, language } = useWords()
  const { state } = useViewState()
  const all = sum(rows, ({ partners }) => partners.length)
  const longest = max(rows, ({ partners, mean }) => Math.max(partners.length, mean)) ?? 1
  const sectors = [
    { key: 'KNOWLEDGE', rows: rows.filter(({ kind }) => kind !== 'PUBLIC') },
    { key: 'PUBLIC', rows: rows.filter(({ kind }) => kind === 'PUBLIC') },
  ] as const
  return (
    <section className="page-section">
      <div className="page-title">
        <h2>{say('actor.types')}</h2>
        <p className="note quiet">
          {say('actor.types.note', { count: all, clusters })} {!dataset.synthetic && say('actor.types.observed')}
        </p>
      </div>
      <Figure
        name={say('figure.types', { name: cluster.name })}
        file={`${cluster.id}-types`}
        anchor="types"
        dataset={dataset}
        csv={fileAddress(
          'links',
          dataset,
          { ...(state.year && { year: state.year }), text: cluster.name },
          { language },
        )}
      >
        <table className="types">
          <caption className="visually-hidden">{say('actor.types')}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{say('actor.types.type')}</th>
              <th scope="col">{say('actor.types.number')}</th>
              <th scope="col">{say('actor.types.mean')}</th>
              <th scope="col">{say('actor.types.bar')}</th>
              <th scope="col">{say('actor.types.names')}</th>
            </tr>
          </thead>
          {sectors.map(({ key, rows }) => (
            <tbody key={key}>
              <tr className="types-sector">
                <th scope="rowgroup" colSpan={5}>
                  {say(`actor.types.sector.${key}`, { count: sum(rows, ({ partners }) => partners.length) })}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.type} row={row} longest={longest} />
              ))}
            </tbody>
          ))}
        </table>
      </Figure>
    </section>
  )
}

function Row({ row, longest }: { readonly row: TypeRow; readonly longest: number }) {
  const { say, count, decimal, quoted } = useWords()
  const { type, kind, partners, mean } = row
  const meanText = mean < 0.05 ? quoted(mean) : decimal(mean)
  const share = (value: number) => `${(100 * value) / longest}%`
  return (
    <tr className="types-row">
      <th scope="row">
        <span className="types-name">
          <KindMark kind={kind} />
          {say(`types.${type}`)}
        </span>
      </th>
      <td className="types-number">{count(partners.length)}</td>
      <td className="types-mean note quiet">{say('actor.accounts.meanOf', { mean: meanText })}</td>
      <td className="types-bar">
        <span aria-hidden="true">
          {partners.length > 0 && (
            <span
              style={{
                width: share(partners.length),
                background: `var(--${kind.toLowerCase()})`,
                borderColor: `var(--${kind.toLowerCase()}-edge)`,
              }}
            />
          )}
          <i style={{ left: share(mean) }} />
        </span>
      </td>
      <td className="types-names note">
        {partners.length > 0 ? <Names partners={partners} /> : say('actor.types.none', { mean: meanText })}{' '}
        <AllOfType row={row} />
      </td>
    </tr>
  )
}

/** The first partners of a type, all of them when asked for. */
function Names({ partners }: Pick<TypeRow, 'partners'>) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const shown = open ? partners : partners.slice(0, named)
  return (
    <>
      {shown.map(({ id, name }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <ActorLink id={id}>{name}</ActorLink>
        </span>
      ))}{' '}
      {partners.length > named && (
        <button type="button" className="text-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('actor.types.fewer') : say('actor.types.more', { count: partners.length - named })}
        </button>
      )}
    </>
  )
}

/** The way to every actor of a type in the view Table; nothing where the cluster has all of them already. */
function AllOfType({ row: { type, partners, actorCount } }: { readonly row: TypeRow }) {
  const { say } = useWords()
  if (actorCount <= partners.length) return null
  const everything = reset([...clusterConditions, 'sectors', 'kinds', 'rows', 'sort', 'text'])
  const types = partnerTypes.filter((one) => one === type)
  const text = say('actor.types.all', { count: actorCount })
  return (
    <StateLink
      className={partners.length > 0 ? 'types-all after-names' : 'types-all'}
      to={{ ...everything, view: 'table', actor: undefined, link: undefined, types }}
      aria-label={`${text}: ${say(`types.${type}`)}`}
    >
      {text}
    </StateLink>
  )
}
