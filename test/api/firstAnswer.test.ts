import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPage } from '../../api/http/builtPage.ts'
import { type FirstHtml, openFirstAnswer } from '../../api/http/firstAnswer.ts'
import { patience } from '../neo4j/sharedNeo4j.ts'
import { type Asking, askPackages, toy } from './asking.ts'

let asking: Asking
let first: FirstHtml
beforeAll(async () => {
  asking = await askPackages(toy)
  first = openFirstAnswer(asking.atlas)
  await first('/', 'en')
}, patience)
afterAll(() => asking.close())

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
const badge = /Opdigtede data|Invented data|Set i kilder|Observed in sources/

describe('the page says first', () => {
  test.each([
    ['a data set that is not served', '/?data=nothing'],
    ['an actor that nobody is', '/actor/nobody'],
  ])('only its name for %s', async (_, address) => {
    expect(textOf(await first(address, 'en'))).toBe('Klyngeatlas')
  })
  test('only its name when the answer does not come in time', async () => {
    const never = openFirstAnswer({ graph: () => new Promise(() => undefined) })
    expect(textOf(await never('/', 'da'))).toBe('Klyngeatlas')
  })
  test.each(['/?region=1082', '/network?layout=ring', '/overlap?draws=1000', '/table?rows=firms'])(
    'whose links they are, and no headline, where the address asks for more: %s',
    async (address) => {
      const text = textOf(await first(address, 'en'))
      expect(text).toMatch(new RegExp(`(${badge.source})$`))
    },
  )
  test('the means that the API gives, beside whether its links are synthetic', async () => {
    const { data } = await asking.ask(
      '{ landscape { clusterCount knowledge { mean } public { mean } } dataset { synthetic } }',
    )
    const text = textOf(await first('/', 'en'))
    expect(text).toContain(`${data.landscape.clusterCount} clusters`)
    expect(text).toMatch(data.dataset.synthetic ? /Invented data/ : /Observed in sources/)
    const figure = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
    for (const { mean } of [data.landscape.knowledge, data.landscape.public])
      expect(text).toContain(figure.format(mean))
  })
  test('on Overlap how many pairs there are, and that they are not compared yet; on Table how many links', async () => {
    const { data } = await asking.ask('{ overlap { pairs { shared } } landscape { knowledge { values { count } } } }')
    expect(textOf(await first('/overlap', 'en'))).toMatch(`${data.overlap.pairs.length} pairs`)
    expect(textOf(await first('/overlap', 'en'))).toMatch('not yet compared')
    const links = data.landscape.knowledge.values.reduce((all: number, { count }: { count: number }) => all + count, 0)
    expect(textOf(await first('/table', 'en'))).toMatch(new RegExp(`\\b${links} links? to knowledge`))
  })
  test('the clusters of the year that the address names, on each view that follows it', async () => {
    const { data } = await asking.ask('{ landscape(year: 2011) { clusterCount } }')
    const clusters = data.landscape.clusterCount
    expect(clusters).toBe(3)
    expect(textOf(await first('/?year=2011', 'en'))).toContain(`${clusters} clusters`)
    expect(textOf(await first('/overlap?year=2011', 'en'))).toMatch(`${(clusters * (clusters - 1)) / 2} pairs`)
    expect(textOf(await first('/', 'en'))).toContain('4 clusters')
  })
  test('on About the data its name and what it is, or the part that is asked for', async () => {
    const { data } = await asking.ask('{ dataset { title titleEn description descriptionEn } }')
    const { title, titleEn, description, descriptionEn } = data.dataset
    expect(textOf(await first('/about-the-data', 'en'))).toMatch(`${titleEn} ${descriptionEn}`)
    expect(textOf(await first('/about-the-data?part=data', 'da'))).toMatch(`${title} ${description}`)
    expect(textOf(await first('/about-the-data?part=sources&page=2', 'en'))).toMatch(`${titleEn} Sources`)
    expect(textOf(await first('/about-the-data?terms=a', 'en'))).toMatch(`${titleEn} Glossary`)
  })
  test('the name of the actor whose page is opened, what it is, where, since when, and that it is invented', async () => {
    const water =
      'Vandklyngen Water and environment. Association. Aaby, Central Region. Founded 2009. Invented cluster.'
    expect(textOf(await first('/actor/cluster-1', 'en'))).toMatch(new RegExp(`${water}$`))
    expect(textOf(await first('/actor/university-1', 'en'))).toContain('Havneby Universitet University. Havneby')
  })
  test.each([
    ['/?lang=en', 'da', 'en'],
    ['/', 'de-DE, en;q=0.8, da;q=0.5', 'en'],
    ['/', 'de', 'da'],
    ['/', '', 'da'],
  ])('it in the language of the address, else of the browser, else in Danish: %s, %s', async (address, taken, lang) => {
    expect(await first(address, taken)).toContain(`<div id="first" lang="${lang}">`)
  })
})

describe('the page with what it says first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-'))
  const html = '<!doctype html><title>Klyngeatlas</title><div id="page"></div>'
  let server: Server
  let address = ''
  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), html)
    server = createServer(openPage(folder, first)).listen(0)
    address = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })

  test('is the built page but for that', async () => {
    const said = await first('/', 'en')
    const sent = await (await fetch(`${address}/`, { headers: { 'accept-language': 'en' } })).text()
    expect(sent).toBe(html.replace('<div id="page">', () => `${said}<div id="page">`))
  })
  test('is known again by its ETag, in one language and not in the other', async () => {
    const { headers } = await fetch(`${address}/`, { headers: { 'accept-language': 'en' } })
    const known = { 'if-none-match': headers.get('etag') ?? '' }
    expect(headers.get('vary')).toContain('accept-language')
    expect((await fetch(`${address}/`, { headers: { ...known, 'accept-language': 'en' } })).status).toBe(304)
    expect((await fetch(`${address}/`, { headers: { ...known, 'accept-language': 'da' } })).status).toBe(200)
  })
  test('has a head of the same length without its body', async () => {
    const options = { headers: { 'accept-encoding': 'identity' } }
    const whole = await (await fetch(`${address}/`, options)).text()
    const head = await fetch(`${address}/`, { ...options, method: 'HEAD' })
    expect([head.headers.get('content-length'), await head.text()]).toEqual([String(Buffer.byteLength(whole)), ''])
  })
})
