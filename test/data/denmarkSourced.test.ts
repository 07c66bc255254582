import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkPackage } from '../../api/import/checkPackage.ts'
import { build } from '../../data/denmark-sourced/build/build.ts'
import { facts, listed } from '../../data/denmark-sourced/build/facts.ts'
import { partnerTables } from '../../data/denmark-sourced/build/partners.ts'
import { readme } from '../../data/denmark-sourced/build/readme.ts'
import { packageFiles } from '../../data/package/writePackage.ts'
import { actors, evidence, folder, links, said, table } from './denmarkSourcedTables.ts'

const built = build()

describe('the committed package', () => {
  test('is what the builder writes, file by file', () => {
    const files = packageFiles(built.description, built.content)
    for (const [name, text] of files) expect(readFileSync(`${folder}${name}`, 'utf8'), name).toBe(text)
    expect(readFileSync(`${folder}README.md`, 'utf8')).toBe(readme(built))
    expect(built.description).toMatchObject({ name: 'denmark-sourced', synthetic: false, year: 2017 })
  })

  test('has no synthetic row, no invented name and no synthetic method', () => {
    expect([...actors.values()].filter(({ synthetic }) => synthetic !== 'false')).toEqual([])
    expect([...actors.values()].filter(({ name }) => /opdigtet|^Firma \d/.test(name ?? ''))).toEqual([])
    expect(said.filter(({ method }) => method === 'synthetic')).toEqual([])
  })

  test('passes the check of the import: keys, references, closed lists and ISO dates', async () => {
    const { rows } = await checkPackage(folder)
    expect(rows.links).toHaveLength(links.length)
    expect(rows.events).toHaveLength(84)
  })
})

describe('each link', () => {
  test('names its source, its locator, its method and its confidence', () => {
    for (const { source, locator, method, confidence } of said) {
      expect(source).not.toBe('')
      expect(locator).not.toBe('')
      expect(method).not.toBe('')
      expect(confidence).not.toBe('')
    }
  })

  test('is the only one of its pair, clusters taken in either direction, and never from a cluster to itself', () => {
    const pairs = links.map(({ actor, cluster }) => [actor, cluster].sort().join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(links.filter(({ actor, cluster }) => actor === cluster)).toEqual([])
  })

  test('of a firm is a shared project, or a part in the cluster that a source states of that very firm', () => {
    const firms = links.filter(({ actor }) => actors.get(actor)?.kind === 'firm')
    expect(firms.length).toBeGreaterThan(200)
    expect(new Set(firms.map(({ role }) => role))).toEqual(new Set(['project', 'participant']))
    const participants = firms.filter(({ role }) => role === 'participant')
    expect(participants.filter(({ source }) => source === 'source-erdf-denmark')).toEqual([])
    for (const { locator = '' } of participants) expect(locator).toMatch(/" \((?!project_with)[a-z_]+\)/)
  })

  test('between two clusters comes from the host or founder, else from the smaller id', () => {
    const between = links.filter(({ actor }) => actors.get(actor)?.kind === 'cluster')
    expect(between.length).toBeGreaterThan(30)
    for (const { role, actor = '', cluster = '' } of between)
      if (role !== 'host' && role !== 'founder') expect(actor < cluster, `${actor} ${cluster}`).toBe(true)
  })

  test('is at most likely when the address of its source was not recorded', () => {
    const unrecorded = said.filter(({ source }) => source === 'source-address-not-recorded')
    expect(unrecorded.length).toBeGreaterThan(15)
    expect(unrecorded.filter(({ confidence }) => confidence === 'confirmed')).toEqual([])
    for (const { locator } of unrecorded) expect(locator).toContain('address not recorded')
  })

  test('that rests on a cluster seen through its host or a predecessor is uncertain', () => {
    const weak = said.filter(({ locator }) => /through its host|predecessor/.test(locator ?? ''))
    expect(weak.length).toBeGreaterThan(100)
    expect(weak.filter(({ confidence }) => confidence !== 'uncertain')).toEqual([])
  })

  test('rests on nothing that was only remembered', () => {
    expect(table('sources').filter(({ title }) => /memory/i.test(title ?? ''))).toEqual([])
    expect(said.filter(({ locator }) => /memory/i.test(locator ?? ''))).toEqual([])
  })
})

describe('no row of the facts is dropped silently', () => {
  const gaps = built.description.gaps.map(({ en }) => en).join('\n')

  test('each partner row is a link or evidence', () => {
    const rows = partnerTables.flatMap(facts)
    const addresses = facts('link_addresses')
    const open = rows.filter(({ cluster, actor, relation, source = '' }) => {
      const later = addresses.find((row) => row.cluster === cluster && row.actor === actor && row.relation === relation)
      const first = (later?.source ?? source).split(';')[0]?.trim() ?? ''
      return !said.some(({ locator = '' }) => locator.startsWith(first) && locator.includes(`"${actor}" (${relation})`))
    })
    expect(partnerTables.map((name) => facts(name).length)).toEqual([94, 165, 514])
    expect(addresses).toHaveLength(19)
    expect(open).toEqual([])
  })

  test('a row without a date says so, and its link has none of that side', () => {
    const undated = facts('real_cluster_partners_3').filter(({ remark }) => remark !== '')
    expect(undated.length).toBeGreaterThan(100)
    for (const { actor, relation, remark } of undated)
      expect(said.some(({ locator }) => locator?.endsWith(`"${actor}" (${relation}), ${remark}`))).toBe(true)
  })

  test('each participation is named by a link or evidence, or its cluster is known to be alone in the project', () => {
    const rows = facts('erdf_participations')
    const open = rows.filter(
      ({ project_id, name_in_source, role }) =>
        !said.some(
          ({ locator = '' }) =>
            locator.includes(`${project_id} "`) && locator.includes(`"${name_in_source}" (${role})`),
        ),
    )
    expect(rows).toHaveLength(454)
    expect(open).toHaveLength(10)
    for (const { project_id } of open) expect(gaps).toContain(project_id)
  })

  test('each participant of a project is linked to every other cluster of that project', () => {
    const ids = new Map(built.content.actors.map(({ id, name }) => [name, id]))
    const pairs = facts('erdf_projects').reduce((sum, project) => {
      const clusters = listed(project.cluster_ids)
      const rows = facts('erdf_participations').filter(({ project_id }) => project_id === project.id)
      const seen = new Set(rows.flatMap(({ actor_id = '' }) => clusters.map((id) => [actor_id, id].sort().join(' '))))
      return sum + [...seen].filter((pair) => new Set(pair.split(' ')).size === 2).length
    }, 0)
    expect(ids.size).toBe(built.content.actors.length)
    expect(said.filter(({ source }) => source === 'source-erdf-denmark')).toHaveLength(pairs)
  })

  test('each cluster is an actor, or goes on under its older row', () => {
    const rows = [...facts('clusters_2017'), ...facts('national_clusters_2021')]
    const names = new Set(
      [...actors.values()].filter(({ kind }) => kind === 'cluster').map(({ name }) => name?.toLowerCase()),
    )
    const open = rows.filter(({ name }) => !names.has(name?.toLowerCase()))
    expect(rows).toHaveLength(70)
    expect(open).toEqual([])
    // Two rows of the table rest on memory; what another source says of them is what is imported.
    for (const id of ['dk-cluster-intelligent-energi', 'dk-cluster-lev-vel'])
      expect(actors.get(id)).toMatchObject({ municipality: '', confidence: 'confirmed' })
  })

  test('of the 89 events, 84 are imported; those that were only remembered or have no date are named gaps', () => {
    const rows = [...facts('cluster_events'), ...facts('cluster_events_2')]
    const imported = new Set(table('events').map(({ id }) => id))
    const open = rows.filter(({ id }) => !imported.has(`dk-event-${id?.toLowerCase()}`))
    expect(rows).toHaveLength(89)
    expect(imported.size).toBe(84)
    expect(open.map(({ id, source, date }) => [id, source === 'memory' ? source : date])).toEqual([
      ['E44', 'memory'],
      ['E45', 'memory'],
      ['E46', 'memory'],
      ['L41', ''],
      ['L42', ''],
    ])
    for (const { to } of open) expect(gaps).toContain(to)
  })

  test('each step of the programme after 2019 is an event, and that of D2i evidence against what was only remembered', () => {
    const events = table('events')
    const against = evidence.filter(({ stance }) => stance === 'contradicts')
    const steps = facts('programme_after_2024').map(({ date = '', what = '', figure = '' }) => ({ date, what, figure }))
    const held = (date: string, figure: string) =>
      events.filter(
        (event) => event.date?.startsWith(date) && figure.split(/\D+/).some((n) => event.remark?.includes(n)),
      )
    expect(steps).toHaveLength(6)
    for (const { date, figure } of steps.filter((step) => step.figure !== ''))
      expect(held(date, figure).length, date).toBeGreaterThan(0)
    expect(steps.filter(({ figure }) => figure === '').map(({ what }) => what)).toEqual([
      'D2i - Design to innovate goes to Dansk Design Center',
    ])
    expect(against.at(-1)).toMatchObject({
      confidence: 'confirmed',
      remarkEn: expect.stringContaining('1 January 2020'),
    })
  })
})
