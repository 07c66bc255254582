/** A checked package as the nodes and links of one data version. */
import { confidences, methods, roles } from '../domain/closedLists.ts'
import type { Row } from '../graph/engine.ts'
import { packCodes } from '../graph/linkCodes.ts'
import { actorProperties, actorsByKind, labelOf } from './actorRows.ts'
import type { CheckedPackage } from './checkPackage.ts'
import type { Value } from './readCell.ts'
import type { TypedRow } from './readTable.ts'
import type { LinkShape } from './statements.ts'
import type { TableName } from './table.ts'
import { yearOf } from './yearOf.ts'

/** Rows that are made when they are asked for, so that a large package is held only once. */
export interface LazyRows {
  readonly length: number
  slice(start: number, end: number): readonly Row[]
}
export interface NodeBatch {
  /** Labels as they stand in Cypher, e.g. `Actor:Firm`. */
  readonly labels: string
  readonly rows: LazyRows
}
export interface LinkBatch {
  readonly shape: LinkShape
  /** `start` and `end` are ids of nodes. */
  readonly rows: LazyRows
}

/** The tables whose rows are nodes of one label each; `clusters` live on their actors. */
const nodeTables: readonly (readonly [TableName, string])[] = [
  ['sources', 'Source'],
  ['places', 'Place'],
  ['evidence', 'Evidence'],
  ['accounts', 'Account'],
  ['events', 'Event'],
  ['benchmarks', 'Benchmark'],
  ['terms', 'Term'],
  ['traits', 'Trait'],
]
/** Every label by which nodes of a version are found, counted and removed. */
export const nodeLabels: readonly string[] = ['Actor', ...nodeTables.map(([, label]) => label)]

export const linkShapes = {
  partner: { type: 'PARTNERS_WITH', start: 'Actor', end: 'Cluster' },
  member: { type: 'MEMBER_OF', start: 'Firm', end: 'Cluster' },
  evidence: { type: 'FROM', start: 'Evidence', end: 'Source' },
  account: { type: 'OF', start: 'Account', end: 'Cluster' },
  enters: { type: 'ENTERS', start: 'Actor', end: 'Event' },
  yields: { type: 'YIELDS', start: 'Event', end: 'Actor' },
} as const satisfies Readonly<Record<string, LinkShape>>

/** How many nodes and links the package becomes. */
export function rowCount({ rows }: CheckedPackage): number {
  const nodes: readonly TableName[] = ['actors', ...nodeTables.map(([table]) => table)]
  // Evidence and accounts have one link each, to their source and their cluster.
  const links: readonly TableName[] = ['links', 'event_parties', 'evidence', 'accounts']
  return [...nodes, ...links].reduce((sum, table) => sum + (rows[table]?.length ?? 0), 0)
}

/** Unknown is absent in the graph, and what is not sent costs nothing. */
function known(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

function lazily(rows: readonly TypedRow[], toRow: (row: TypedRow) => Row): LazyRows {
  return { length: rows.length, slice: (start, end) => rows.slice(start, end).map(toRow) }
}

export function nodeBatches(checked: CheckedPackage): readonly NodeBatch[] {
  const actor = actorProperties(checked)
  const actors = actorsByKind(checked).map(([kind, rows]) => ({
    labels: `Actor:${labelOf[kind]}`,
    rows: lazily(rows, (row) => known(actor(row))),
  }))
  const others = nodeTables.map(([table, label]) => ({ labels: label, rows: lazily(checked.rows[table] ?? [], known) }))
  return [...actors, ...others]
}

/** The place of a word in its closed list. */
function codeIn(list: readonly string[], word: unknown): number {
  return list.indexOf(String(word))
}

function codesOf({ since, until, role, method, confidence }: TypedRow): number {
  return packCodes({
    since: yearOf(since, 0),
    until: yearOf(until, 9999),
    role: codeIn(roles, role),
    method: codeIn(methods, method),
    confidence: codeIn(confidences, confidence),
  })
}

function linkProperties({ actor: _actor, cluster: _cluster, ...row }: TypedRow): Row {
  return known({
    ...row,
    codes: codesOf(row),
  })
}

export function linkBatches({ rows }: CheckedPackage): readonly LinkBatch[] {
  const firms = new Set((rows.actors ?? []).filter(({ kind }) => kind === 'firm').map(({ id }) => id))
  const join = (start: Value | undefined, end: Value | undefined, properties: Row = {}): Row => ({
    start: start ?? null,
    end: end ?? null,
    properties,
  })
  const link = (row: TypedRow): Row => join(row.actor, row.cluster, linkProperties(row))
  const { links = [], evidence = [], accounts = [], event_parties: parties = [] } = rows
  const members = links.filter(({ actor }) => firms.has(actor))
  const partners = links.filter(({ actor }) => !firms.has(actor))
  const from = parties.filter(({ direction }) => direction === 'from')
  const to = parties.filter(({ direction }) => direction === 'to')
  return [
    { shape: linkShapes.partner, rows: lazily(partners, link) },
    { shape: linkShapes.member, rows: lazily(members, link) },
    { shape: linkShapes.evidence, rows: lazily(evidence, ({ id, source }) => join(id, source)) },
    { shape: linkShapes.account, rows: lazily(accounts, ({ id, cluster }) => join(id, cluster)) },
    { shape: linkShapes.enters, rows: lazily(from, ({ event, actor }) => join(actor, event)) },
    { shape: linkShapes.yields, rows: lazily(to, ({ event, actor }) => join(event, actor)) },
  ]
}
