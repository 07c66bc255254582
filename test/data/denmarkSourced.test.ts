import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { partnerRoles, sectorOf } from '../../api/domain/closedLists.ts'
import { checkPackage } from '../../api/import/checkPackage.ts'
import { build } from '../../data/denmark-sourced/build/build.ts'
import { facts, listed } from '../../data/denmark-sourced/build/facts.ts'
import { readme } from '../../data/denmark-sourced/build/readme.ts'
import type { FactRow } from '../../data/package/factRow.ts'
import { readCsv } from '../../data/package/readCsv.ts'
import { packageFiles } from '../../data/package/writePackage.ts'

const folder = fileURLToPath(new URL('../../data/denmark-sourced/', import.meta.url))
const built = build()
const table = (name: string) => readCsv(`${folder}${name}.csv`)
const actors = new Map(table('actors').map((row) => [row.id, row]))
const links = table('links')
const linkOf = new Map(links.map((row) => [row.id, row]))
const evidence = table('evidence')
const said: readonly FactRow[] = [...links.map((row) => ({ ...row, link: row.id ?? '' })), ...evidence]

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
    expect(rows.events).toHaveLength(44)
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

  test('of a firm is a shared project, never a membership', () => {
    const firms = links.filter(({ actor }) => actors.get(actor)?.kind === 'firm')
    expect(firms.length).toBeGreaterThan(80)
    expect(new Set(firms.map(({ role }) => role))).toEqual(new Set(['project']))
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

  test('each partner row is a link, evidence or a named gap', () => {
    const rows = facts('real_cluster_partners')
    const open = rows.filter(({ actor, relation, source = '' }) => {
      const first = source.split(';')[0]?.trim() ?? ''
      return !said.some(({ locator = '' }) => locator.startsWith(first) && locator.includes(`"${actor}" (${relation})`))
    })
    expect(rows).toHaveLength(94)
    expect(open.map(({ actor }) => actor)).toEqual(['TØF', 'Nordsøen Forskerpark', 'Nupark', 'Stålcentrum'])
    for (const { actor, cluster } of open) expect(gaps).toContain(`${actor} (${cluster})`)
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

  test('each cluster is an actor, goes on under its older row, or is a named gap', () => {
    const rows = [...facts('clusters_2017'), ...facts('national_clusters_2021')]
    const names = new Set(
      [...actors.values()].filter(({ kind }) => kind === 'cluster').map(({ name }) => name?.toLowerCase()),
    )
    const open = rows.filter(({ name }) => !names.has(name?.toLowerCase()))
    expect(rows).toHaveLength(70)
    expect(open.map(({ name }) => name)).toEqual(['Intelligent Energi', 'Lev Vel'])
    for (const { name } of open) expect(gaps).toContain(name)
  })

  test('of the 47 events, 44 are imported and the three that were only remembered are named gaps', () => {
    const rows = facts('cluster_events')
    const imported = new Set(table('events').map(({ id }) => id))
    const open = rows.filter(({ id }) => !imported.has(`dk-event-${id?.toLowerCase()}`))
    expect(rows).toHaveLength(47)
    expect(imported.size).toBe(44)
    expect(open.map(({ id, source }) => [id, source])).toEqual([
      ['E44', 'memory'],
      ['E45', 'memory'],
      ['E46', 'memory'],
    ])
    for (const { to } of open) expect(gaps).toContain(`→ ${to} (2021)`)
  })
})

describe('by hand', () => {
  test('InnoBYG is hosted by Teknologisk Institut; the partnership that its site also names is evidence of that link', () => {
    const link = linkOf.get('dk-gts-teknologisk-institut--dk-cluster-innobyg')
    expect(link).toMatchObject({
      role: 'host',
      source: 'source-gts-net-dk',
      method: 'website',
      confidence: 'confirmed',
      since: '',
    })
    const further = evidence.filter(({ link: id }) => id === link?.id).map(({ locator }) => locator)
    expect(further).toContain('innobyg.dk: "Teknologisk Institut" (hosted_by)')
    expect(further).toContain('innobyg.dk: "Teknologisk Institut" (partner)')
  })

  test('the plastics project of 2011–14 shows Dansk Materiale Netværk through its host, so its partners are uncertain', () => {
    const rows = facts('erdf_participations').filter(({ project_id }) => project_id === 'SF07-0131')
    const found = said.filter(({ locator }) => locator?.includes('SF07-0131 '))
    expect(found).toHaveLength(rows.length)
    for (const { link, confidence } of found) {
      expect(linkOf.get(link ?? '')?.cluster).toBe('dk-cluster-dansk-materiale-netverk')
      expect(confidence).toBe('uncertain')
    }
  })

  test('Aalborg Kommune led the projects of BrainsBusiness under its own name: confirmed, from 2009 to 2014', () => {
    const link = linkOf.get('dk-municipality-0851--dk-cluster-brainsbusiness')
    const projects = evidence.filter(({ link: id, source }) => id === link?.id && source === 'source-erdf-denmark')
    expect(projects.map(({ confidence }) => confidence)).toEqual(['confirmed', 'confirmed'])
    expect(link).toMatchObject({ role: 'host', confidence: 'uncertain', since: '', until: '' })
  })

  test('CLEAN began on 2014-05-09 out of two predecessors that ended that day', () => {
    expect(actors.get('dk-cluster-clean')).toMatchObject({ validFrom: '2014-05-09' })
    for (const id of ['dk-other-lean-energy-cluster', 'dk-other-copenhagen-cleantech-cluster'])
      expect(actors.get(id)).toMatchObject({ validTo: '2014-05-09', successor: 'dk-cluster-clean' })
  })

  test('of the 14 national clusters, those that are new did not exist in 2017', () => {
    const named = table('event_parties').filter(({ event }) => event === 'dk-event-e39')
    const old = named.filter(({ actor = '' }) => !((actors.get(actor)?.validFrom ?? '') > '2018'))
    expect(named).toHaveLength(14)
    expect(old.map(({ actor }) => actor)).toEqual([
      'dk-cluster-clean',
      'dk-cluster-made',
      'dk-cluster-lifestyle-design',
      'dk-cluster-odense-robotics',
      'dk-cluster-copenhagen-fintech',
      'dk-cluster-censec',
    ])
  })

  test('every model is marked as inferred, and every role is one of the list for its kind', () => {
    for (const { model, modelMethod } of table('clusters')) expect(modelMethod).toBe(model ? 'inferred' : '')
    for (const { role } of links) expect(partnerRoles).toContain(role)
    for (const { kind } of actors.values()) expect(Object.keys(sectorOf)).toContain(kind)
  })
})
