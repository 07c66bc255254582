import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asking, askPackages, toy } from './asking.ts'

describe('evidence', () => {
  let api: Asking
  beforeAll(async () => {
    api = await askPackages(toy)
  })
  afterAll(() => api.close())

  test('refuses a link that is unknown', async () => {
    expect(await api.refusals('{ evidence(link: "link-99") { supports } }')).toEqual([
      'NOT_FOUND: There is no link "link-99".',
    ])
  })
  test('of a contradicted link shows the contradiction first, then its own source, then further support', async () => {
    const { data } =
      await api.ask(`{ evidence(link: "link-09") { supports contradicts items { id stance locator method confidence retrieved remark remarkEn source { id } }
      link { id role since until method confidence actor { id name } cluster { id name } } } }`)
    expect(data.evidence.link).toEqual({
      id: 'link-09',
      role: 'PARTNER',
      since: '2012',
      until: null,
      method: 'REGISTER',
      confidence: 'CONFIRMED',
      actor: { id: 'gts-1', name: 'Østersøinstituttet' },
      cluster: { id: 'cluster-2', name: 'Fødevarenetværket' },
    })
    expect([data.evidence.supports, data.evidence.contradicts]).toEqual([2, 1])
    expect(data.evidence.items[0]).toEqual({
      id: 'evidence-2',
      stance: 'CONTRADICTS',
      locator: 'Nyheder 2016',
      method: 'WEBSITE',
      confidence: 'LIKELY',
      retrieved: '2017-10-01',
      remark: 'Siden siger, at samarbejdet sluttede i 2016.',
      remarkEn: 'The page says that the collaboration ended in 2016.',
      source: { id: 'website' },
    })
    expect(data.evidence.items[1]).toMatchObject({
      id: 'link-09',
      stance: 'SUPPORTS',
      locator: 'row 9',
      remark: null,
      source: { id: 'register' },
    })
    expect(data.evidence.items[2]).toMatchObject({ id: 'evidence-3', stance: 'SUPPORTS' })
  })
  test('of any other link is its own source, for firms and pairs of clusters too', async () => {
    for (const link of ['link-01', 'link-16', 'link-17', 'link-23']) {
      const { data } = await api.ask(
        'query Evidence($link: ID!) { evidence(link: $link) { supports contradicts items { id } } }',
        { link },
      )
      expect(data.evidence).toEqual({ supports: 1, contradicts: 0, items: [{ id: link }] })
    }
  })
})
