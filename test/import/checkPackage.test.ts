import { spawnSync } from 'node:child_process'
import { createWriteStream, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { checkPackage } from '../../api/import/checkPackage.ts'
import { type PackageRefused, problemLimit } from '../../api/import/problem.ts'
import { defuseCell } from '../../csv/defuseCell.ts'
import { toy, toyCopy } from './toyWith.ts'

let folder = ''
afterEach(() => folder && rmSync(folder, { recursive: true, force: true }))

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
}

const cli = fileURLToPath(new URL('../../api/import/cli.ts', import.meta.url))

/** In MB, beyond what the same check of the small package takes: how much that is depends on machine and version of Node. */
const bound = 150

/** Runs the check in a process of its own and answers what it printed and the most memory it held, in MB. */
function checkAlone(): { readonly output: string; readonly megabytes: number } {
  const script = `
    process.on('exit', () => console.log('memory ' + process.resourceUsage().maxRSS / 1024))
    process.argv = ['', '', 'check', ${JSON.stringify(folder)}]
    import(${JSON.stringify(cli)})`
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], { encoding: 'utf8' })
  const output = stdout + stderr
  return { output, megabytes: Number(/memory ([\d.]+)/.exec(output)?.[1]) }
}

async function writeGarbage(file: string, megabytes: number, piece: (at: number) => Buffer | string): Promise<void> {
  function* pieces() {
    for (let at = 0; at < megabytes; at += 1) yield piece(at)
  }
  await pipeline(Readable.from(pieces()), createWriteStream(join(folder, file)))
}

it('a folder that is not there is refused by name', async () => {
  await expect(checkPackage('no-such-folder')).rejects.toThrow('There is no folder no-such-folder.')
})

it('400 MB of garbage lines stop at 1,000 problems in bounded memory and say so', async () => {
  folder = toyCopy()
  const { megabytes: small } = checkAlone()
  const header = readFileSync(join(folder, 'links.csv'), 'utf8').split('\n')[0]
  const megabyte = Buffer.alloc(1_000_000, 'r\u00f8d gr\u00f8d,med fl\u00f8de;1,2,3\n')
  await writeGarbage('links.csv', 400, (at) => (at === 0 ? `${header}\n` : megabyte))
  const { output, megabytes } = checkAlone()
  expect(output).toContain('1,000 problems and maybe more: reading stopped there')
  // One rule is broken in every line: it is told once, with its count.
  expect(output.match(/^links, line/gm)).toHaveLength(1)
  expect(output).toContain(`And ${problemLimit - 1} more rows: line 3 `)
  expect(megabytes - small).toBeLessThan(bound)
})

it('400 MB of bytes without one line end are one problem in bounded memory', async () => {
  folder = toyCopy()
  const { megabytes: small } = checkAlone()
  await writeGarbage('links.csv', 400, (at) => Buffer.alloc(1_000_000, at + 128))
  const { output, megabytes } = checkAlone()
  expect(output).toContain('links, line 1: A line may be at most 1,000,000 bytes long.')
  expect(megabytes - small).toBeLessThan(bound)
})

it('a quote that is never closed in 400 MB is one problem in bounded memory', async () => {
  folder = toyCopy()
  const { megabytes: small } = checkAlone()
  const megabyte = Buffer.alloc(1_000_000, 'a,b,c\n')
  await writeGarbage('traits.csv', 400, (at) => (at === 0 ? 'id,model\n1,"' : megabyte))
  const { output, megabytes } = checkAlone()
  expect(output).toContain('traits, line 2: A quote that opens a cell must be closed; this record never ends.')
  expect(megabytes - small).toBeLessThan(bound)
})

it('exactly as many problems as the limit stop the reading', async () => {
  folder = toyCopy()
  rewrite('terms.csv', (text) => text + 'x\n'.repeat(problemLimit))
  const refusal: PackageRefused = await checkPackage(folder).catch((error) => error)
  expect([refusal.problems.length, refusal.stopped]).toEqual([problemLimit, true])
})

it('one problem less than the limit is told as the whole', async () => {
  folder = toyCopy()
  rewrite('terms.csv', (text) => text + 'x\n'.repeat(problemLimit - 1))
  const refusal: PackageRefused = await checkPackage(folder).catch((error) => error)
  expect([refusal.problems.length, refusal.stopped]).toEqual([problemLimit - 1, false])
})

it('the toy package is read with its types', async () => {
  const { id, title, synthetic, year, licence, gaps, rows } = await checkPackage(toy)
  expect({ id, title, synthetic, year, licence }).toEqual({
    id: 'toy',
    title: 'Legetøjslandskabet (syntetisk)',
    synthetic: true,
    year: 2017,
    licence: 'CC-BY-4.0',
  })
  expect(gaps).toEqual([{ da: 'Ingen region Sjælland.', en: 'No region Zealand.' }])
  const counts = Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.length]))
  expect(counts).toMatchObject({ actors: 17, clusters: 4, links: 23, evidence: 3, accounts: 2, events: 2 })
  expect(rows.clusters?.[0]).toMatchObject({
    id: 'cluster-1',
    network: true,
    model: 4,
    services: ['matchmaking', 'events'],
  })
  expect(rows.clusters?.[3]).toMatchObject({ id: 'cluster-4', network: false, model: null, services: null })
  expect(rows.accounts?.[0]).toMatchObject({ staffFte: 3.5, financingState: 1000000, newIdeas: null })
})

it('a cell like a formula stays text', async () => {
  const { rows } = await checkPackage(toy)
  expect(rows.actors?.find(({ id }) => id === 'public-3')?.remark).toBe('=SUM(1;2) er tekst, ikke en formel')
})

it('a cell that calls a command stays text and is defused where a table is written for a spreadsheet', async () => {
  folder = toyCopy()
  rewrite('actors.csv', (text) => text.replace('"=SUM(1;2) er tekst, ikke en formel"', '=cmd()'))
  const { rows } = await checkPackage(folder)
  const cell = rows.actors?.find(({ id }) => id === 'public-3')?.remark
  expect([cell, defuseCell(String(cell))]).toEqual(['=cmd()', "'=cmd()"])
})

it('Windows line ends and a BOM are fine and change nothing', async () => {
  folder = toyCopy()
  for (const file of ['links.csv', 'actors.csv', 'sources.csv'])
    rewrite(file, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)
  expect(await checkPackage(folder)).toEqual(await checkPackage(toy))
})
