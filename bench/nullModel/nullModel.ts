/**
 * Drawing random networks: ours with what all pairs share in each of them, and the samplers of vegan and NetworKit, which draw
 * only, with as many trades a draw. Processor time, best of three each.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { thinning } from '../../api/domain/chance/curveball.ts'
import { nullModel } from '../../api/domain/chance/nullModel.ts'
import { equalWeights } from '../../api/domain/overlap/partnerWeights.ts'
import { catalogueMatrix } from '../../test/domain/catalogueNetwork.ts'
import { bestOf } from '../bestOf.ts'

const draws = 20_000
/** Peers are slower, so they draw fewer. */
const peerDraws = 1_000
const goalSeconds = 0.8

interface Peer {
  readonly name: string
  /** How many times as fast ours should be. */
  readonly goal: number
  readonly program: string
  /** What ends without a fault where the peer is installed. */
  readonly probe: readonly string[]
  readonly script: string
  readonly install: string
}

const python = process.env.NETWORKIT_PYTHON ?? 'python3'
const peers: readonly Peer[] = [
  {
    name: 'vegan nullmodel curveball',
    goal: 15,
    program: 'Rscript',
    probe: ['-e', 'library(vegan)'],
    script: 'bench/nullModel/inVegan.R',
    install: 'the package r-cran-vegan of Debian',
  },
  {
    name: 'NetworKit Curveball',
    goal: 12,
    program: python,
    probe: ['-c', 'import networkit'],
    script: 'bench/nullModel/inNetworkit.py',
    install: 'networkit in a virtual environment, its Python as NETWORKIT_PYTHON',
  },
]

export async function drawing(): Promise<void> {
  const { network, matrix } = catalogueMatrix()
  const sectors = new Set(network.sector).size
  const trades = thinning * sectors * Math.floor(network.clusters.length / 2)
  const { processor } = await bestOf(3, () => nullModel(network, equalWeights(network), 1).draw(draws))
  const ours = (processor * 1000) / draws
  const verdict = processor / 1000 <= goalSeconds ? 'met' : 'missed'
  console.log(
    `\nRandom networks of catalogue-2017, ${network.clusters.length} × ${network.actors.length}, ${trades} trades a draw`,
  )
  console.log(
    `  ours, ${draws} draws with all counts: ${(processor / 1000).toFixed(2)} s (goal ${goalSeconds} s, ${verdict}), ${ours.toFixed(1)} µs a draw`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'draws-'))
  const file = join(folder, 'matrix.csv')
  writeFileSync(file, matrix.map((row) => row.join(',')).join('\n'))
  for (const peer of peers) {
    if (spawnSync(peer.program, peer.probe).status !== 0) {
      console.log(`  ${peer.name} left out: it is not installed (${peer.install})`)
      continue
    }
    const printed = execFileSync(peer.program, [peer.script, file, String(peerDraws), String(trades)], {
      encoding: 'utf8',
    })
    const { version, seconds } = JSON.parse(printed)
    const each = (Math.min(...seconds) * 1e6) / peerDraws
    const ratio = each / ours
    console.log(
      `  ${peer.name} ${version}: ${each.toFixed(0)} µs a draw, ${ratio.toFixed(1)} × ours (goal ${peer.goal} ×, ${ratio >= peer.goal ? 'met' : 'missed'})`,
    )
  }
  rmSync(folder, { recursive: true })
}
