import { describe, expect, test } from 'vitest'
import { firmRoles, partnerRoles, sectorOf } from '../../api/domain/closedLists.ts'
import { facts } from '../../data/denmark-sourced/build/facts.ts'
import { actors, evidence, linkOf, links, said, table } from './denmarkSourcedTables.ts'

describe('denmark-sourced by hand', () => {
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
    for (const id of ['dk-cluster-lean-energy-cluster', 'dk-cluster-copenhagen-cleantech-cluster'])
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

  test('a source that dates UAS Denmark otherwise contradicts the link of its founder', () => {
    const against = evidence.filter(({ stance }) => stance === 'contradicts')
    expect(against.map(({ link }) => link)).toEqual([
      'dk-firm-hca-airport--dk-cluster-uas-denmark',
      'dk-cluster-gate-21--dk-cluster-dansk-lys',
      'dk-cluster-clean--dk-cluster-energy-cluster-denmark',
      'dk-cluster-agro-business-park--dk-cluster-food-bio-cluster-denmark',
      'dk-cluster-d2i--dk-cluster-lifestyle-design',
    ])
    expect(against[0]).toMatchObject({ locator: 'fyens.dk 3193418', confidence: 'confirmed' })
  })

  test('InnoPro, whose end no source states, counts to 2018, the last year of any source; CLEAN’s predecessors have an end', () => {
    const rows = new Map(table('clusters').map((row) => [row.id, row]))
    expect(rows.get('dk-cluster-innopro')?.lastSeen).toBe('2018')
    expect(rows.get('dk-cluster-lean-energy-cluster')?.lastSeen).toBe('')
    const open = [...rows.values()].filter(({ id = '', lastSeen }) => !lastSeen === !actors.get(id)?.validTo)
    // What is said of it has no date at all.
    expect(open.map(({ id }) => id)).toEqual(['dk-cluster-intelligent-energi'])
  })

  test('every model is marked as inferred, and every role is one of the list for its kind', () => {
    for (const { model, modelMethod } of table('clusters')) expect(modelMethod).toBe(model ? 'inferred' : '')
    for (const { role, actor } of links)
      expect(actors.get(actor)?.kind === 'firm' ? firmRoles : partnerRoles).toContain(role)
    for (const { kind } of actors.values()) expect(Object.keys(sectorOf)).toContain(kind)
  })
})
