/** The committed catalogue-2017: each hard target names the fact of the note (Cluster Excellence Denmark 2018) that it meets. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPackage } from '../../api/import/checkPackage.ts'
import { catalogueFiles } from '../../data/catalogue-2017/generator/files.ts'
import { catalogue, fact, median, sum } from './catalogue2017Tables.ts'

const { actors, clusters, links, accounts, kindOf, sectorOfActor, partners, linksOf } = catalogue
const networks = clusters.filter(({ network }) => network === 'true')
const accounts2016 = accounts.filter(({ year }) => year === '2016')
const counts = (sector: string) => clusters.map(({ id }) => partners(id, sector).size)
const dedicatedCounts = clusters.map(({ id }) => linksOf(id).filter(({ role }) => role === 'dedicated').length)
const firmIds = (role?: string) =>
  new Set(
    links.filter((link) => kindOf(link.actor) === 'firm' && (!role || link.role === role)).map(({ actor }) => actor),
  )
const total = (column: string) => sum(accounts2016.map((row) => Number(row[column])))

describe('the committed tables', () => {
  it('are what the generator writes', () => {
    for (const [name, text] of catalogueFiles()) {
      const committed = readFileSync(new URL(`../../data/catalogue-2017/${name}`, import.meta.url), 'utf8')
      expect(committed === text, `${name} differs: run npx tsx data/catalogue-2017/generator/write.ts`).toBe(true)
    }
  })
  it('pass the check of the import without a problem', async () => {
    const checked = await checkPackage(new URL('../../data/catalogue-2017', import.meta.url).pathname)
    expect(checked.rows.links).toHaveLength(links.length)
  })
})

describe('the landscape', () => {
  it(`S006 clusters_in_catalogue: ${fact('S006')} clusters, S007 innovation_networks: ${fact('S007')} of them networks`, () => {
    expect(clusters).toHaveLength(fact('S006'))
    expect(networks).toHaveLength(fact('S007'))
  })
  it('S132 network_national_aim: every network is national or international', () => {
    expect(
      networks.map(({ level }) => level).filter((level) => level !== 'national' && level !== 'international'),
    ).toEqual([])
  })
  it('S023 gold, S024 silver, S025 bronze: 13, 10 and 15 labels, and the 4 others are in process', () => {
    const having = (label: string) => clusters.filter((cluster) => cluster.label === label).length
    const labelled = [fact('S023'), fact('S024'), fact('S025')]
    expect(['gold', 'silver', 'bronze'].map(having)).toEqual(labelled)
    expect(having('in_process')).toBe(fact('S006') - sum(labelled))
  })
  it('S074 public_actors_in_system: more than 250 public actors, each a partner of at least one cluster', () => {
    const publicActors = actors.filter(({ kind }) => kind === 'public')
    expect(publicActors.length).toBeGreaterThan(fact('S074'))
    const linked = new Set(links.map(({ actor }) => actor))
    const institutions = actors.filter(({ kind }) => kind !== 'cluster' && kind !== 'firm')
    expect(institutions.filter(({ id }) => !linked.has(id)).map(({ id }) => id)).toEqual([])
  })
  it('has about 170 knowledge institutions, all of them real', () => {
    const knowledge = actors.filter(({ id }) => sectorOfActor(id) === 'knowledge')
    expect(Math.abs(knowledge.length - 170)).toBeLessThan(10)
    expect(knowledge.filter(({ synthetic }) => synthetic !== 'false')).toEqual([])
  })
})

describe('the partners', () => {
  it('S075 knowledge_institutions_per_cluster: mean exactly 24, sum 1,008, from 6 to 60', () => {
    const knowledge = counts('knowledge')
    expect(sum(knowledge)).toBe(fact('S075') * 42)
    expect(sum(knowledge)).toBe(1008)
    expect([Math.min(...knowledge) >= 6, Math.max(...knowledge) <= 60]).toEqual([true, true])
  })
  it('S076 public_actors_per_cluster: mean exactly 38, sum 1,596, from 5 to 110', () => {
    const publicActors = counts('public')
    expect(sum(publicActors)).toBe(fact('S076') * 42)
    expect(sum(publicActors)).toBe(1596)
    expect([Math.min(...publicActors) >= 5, Math.max(...publicActors) <= 110]).toEqual([true, true])
  })
  it('spread as in life: the median lies below the mean, and the largest is twice the mean or more', () => {
    for (const spread of [counts('knowledge'), counts('public'), dedicatedCounts]) {
      const mean = sum(spread) / spread.length
      expect(median(spread)).toBeLessThan(mean)
      expect(Math.max(...spread)).toBeGreaterThan(2 * mean)
    }
  })
  it('S067 uni_per_network: each network has at least one university', () => {
    const without = networks.filter(({ id }) => !linksOf(id).some(({ actor }) => kindOf(actor) === 'university'))
    expect(without).toEqual([])
  })
  it('S068 networks_per_uni: each of the 8 universities is in at least three networks', () => {
    const universities = actors.filter(({ kind }) => kind === 'university')
    expect(universities).toHaveLength(8)
    for (const { id } of universities) {
      const joined = networks.filter((network) => linksOf(network.id).some(({ actor }) => actor === id))
      expect(joined.length, id).toBeGreaterThanOrEqual(fact('S068'))
    }
  })
  it('S069 written_agreements: more than 100 links of a university and a network are agreements', () => {
    const ids = new Set(networks.map(({ id }) => id))
    const agreements = links.filter(
      ({ actor, cluster, role }) => role === 'agreement' && kindOf(actor) === 'university' && ids.has(cluster),
    )
    expect(agreements.length).toBeGreaterThan(fact('S069'))
  })
  it('S115 all_networks_hosted: each network has exactly one host, of the sort that its model says, and no other cluster has one', () => {
    const kindsByModel: Record<string, readonly string[]> = {
      1: ['university'],
      2: ['gts', 'knowledge'],
      3: ['cluster'],
      4: ['other'],
    }
    for (const { id, model, network } of clusters) {
      const hosts = linksOf(id).filter(({ role }) => role === 'host')
      expect(hosts, id).toHaveLength(network === 'true' ? 1 : 0)
      for (const { actor } of hosts) expect(kindsByModel[model ?? '']).toContain(kindOf(actor))
    }
  })
})

describe('the firms', () => {
  it('S002 firms_participating_total: 16,520 distinct firms', () => {
    expect(firmIds().size).toBe(fact('S002'))
  })
  it('S003 firms_under_50_employees: more than 11,000 of them', () => {
    const firms = firmIds()
    const small = actors.filter(({ id, sizeClass }) => sizeClass === 'under_50' && firms.has(id ?? ''))
    expect(small.length).toBeGreaterThan(fact('S003'))
    expect(small.length).toBeLessThan(12_000)
  })
  it('S004 dedicated_firms_per_cluster_mean: 143, sum 6,006, and S034 criterion_4: at least 20 each', () => {
    expect(sum(dedicatedCounts)).toBe(fact('S004') * 42)
    expect(sum(dedicatedCounts)).toBe(6006)
    expect(Math.min(...dedicatedCounts)).toBeGreaterThanOrEqual(fact('S034'))
  })
  it('S054 survey_population: a little over 3,700 distinct dedicated firms', () => {
    const distinct = firmIds('dedicated').size
    expect(distinct).toBeGreaterThan(fact('S054'))
    expect(distinct).toBeLessThan(3_800)
  })
  it('have 24,000 links, and names that nobody has', () => {
    expect(links.filter(({ actor }) => kindOf(actor) === 'firm')).toHaveLength(24_000)
    const firms = actors.filter(({ kind }) => kind === 'firm')
    expect(firms.filter(({ name, synthetic }) => !/^Firma \d{5}$/.test(name ?? '') || synthetic !== 'true')).toEqual([])
  })
})

describe('the accounts of 2016', () => {
  it('S009 clusters_delivering_performance_data: all 42 deliver', () => {
    expect(new Set(accounts2016.map(({ cluster }) => cluster)).size).toBe(fact('S009'))
    expect(new Set(accounts.map(({ year }) => year))).toEqual(new Set(['2013', '2014', '2015', '2016']))
  })
  it('S016 secretariat_fte_mean 7, S017 secretariat_min 2, S018 secretariat_max: one at 60', () => {
    const staff = accounts2016.map(({ staffFte }) => Number(staffFte))
    expect(sum(staff) / staff.length).toBe(fact('S016'))
    expect(Math.min(...staff)).toBe(fact('S017'))
    expect(staff.filter((value) => value === fact('S018'))).toHaveLength(1)
    expect(Math.max(...staff)).toBe(fact('S018'))
  })
  it('S011 total_financing: 338 million DKK, S012–S014: in thirds to the krone', () => {
    const thirds = ['financingState', 'financingRegional', 'financingOther'].map(total)
    expect(sum(thirds)).toBe(fact('S011') * 1_000_000)
    expect(Math.max(...thirds) - Math.min(...thirds)).toBeLessThanOrEqual(1)
  })
  it.each([
    ['S048 new_products_firms', 'newProducts'],
    ['S049 new_products_small', 'newProductsUnder50'],
    ['S050 new_competences_firms', 'newCompetences'],
    ['S051 new_competences_small', 'newCompetencesUnder50'],
    ['S052 new_ideas_firms', 'newIdeas'],
    ['S053 new_ideas_small', 'newIdeasUnder50'],
    ['S083 firms_international', 'internationalFirms'],
  ])('%s: just above the published bound', (name, column) => {
    const bound = fact(name.slice(0, 4))
    expect(total(column)).toBeGreaterThan(bound)
    expect(total(column)).toBeLessThan(bound * 1.05)
  })
  it('S084 countries: no cluster reaches the nearly 90 of all', () => {
    expect(Math.max(...accounts2016.map(({ countries }) => Number(countries)))).toBeLessThan(fact('S084'))
  })
})
