import { Button, DialogTrigger } from 'react-aria-components'
import type { OverlapQuery } from '../../generated/late/graphql.ts'
import { type Measure, measures } from '../../state/parameters/overlap.ts'
import { TitledWindow } from '../../ui/TitledWindow.tsx'
import { useWords } from '../../words/useWords.tsx'
import { DrawAgain } from './DrawAgain.tsx'

interface Source {
  readonly name: string
  readonly doi?: string
}

const jaccard = { name: 'Jaccard 1901' }
const simpson = { name: 'Simpson 1943' }
const broder = { name: 'Broder 1997', doi: '10.1109/SEQUEN.1997.666900' }
const strona = { name: 'Strona et al. 2014', doi: '10.1038/ncomms5114' }
const phipson = { name: 'Phipson & Smyth 2010', doi: '10.2202/1544-6115.1585' }
const benjamini = { name: 'Benjamini & Hochberg 1995', doi: '10.1111/j.2517-6161.1995.tb02031.x' }
const saracco2015 = { name: 'Saracco et al. 2015', doi: '10.1038/srep10595' }
const saracco2017 = { name: 'Saracco et al. 2017', doi: '10.1088/1367-2630/aa6b38' }

const sources: Readonly<Record<Measure, Source | undefined>> = {
  chance: strona,
  shared: undefined,
  jaccard,
  overlap: simpson,
  containment: broder,
  expected: strona,
  difference: strona,
  p: phipson,
  q: benjamini,
}

interface MethodProps {
  readonly overlap: OverlapQuery['overlap']
  /** Of the whole answer; absent until the random networks are drawn. */
  readonly hash: string | undefined
}

/** Opens what each measure means, what it is compared with and what the filter does to it; draws and seed are set here. */
export function Method({ overlap, hash }: MethodProps) {
  const { say } = useWords()
  return (
    <DialogTrigger>
      <Button className="text-link">{say('overlap.method')}</Button>
      <TitledWindow title={say('overlap.method.of')} className="overlap-method">
        {(close) => (
          <>
            <Definitions method={overlap.method} />
            <Explanation overlap={overlap} hash={hash} />
            <DrawAgain method={overlap.method} onDrawn={close} />
          </>
        )}
      </TitledWindow>
    </DialogTrigger>
  )
}

function Definitions({ method: { threshold, draws, seed } }: Pick<OverlapQuery['overlap'], 'method'>) {
  const { say, quoted, percent } = useWords()
  const values = { threshold: quoted(threshold), part: percent(threshold) }
  return (
    <dl className="facts">
      {measures.map((measure) => (
        <div key={measure} className="fact">
          <dt>{say(`overlap.measure.${measure}`)}</dt>
          <dd>
            {say(`overlap.define.${measure}`, values)} <Cited source={sources[measure]} />
          </dd>
        </div>
      ))}
      <div className="fact">
        <dt>{say('overlap.method.term.draws')}</dt>
        <dd>{say('overlap.define.draws', { draws })}</dd>
      </div>
      <div className="fact">
        <dt>{say('overlap.method.term.seed')}</dt>
        <dd>{say('overlap.define.seed', { seed: String(seed) })}</dd>
      </div>
    </dl>
  )
}

function Cited({ source }: { readonly source: Source | undefined }) {
  if (!source) return null
  if (!source.doi) return <span className="quiet">{source.name}</span>
  return <a href={`https://doi.org/${source.doi}`}>{source.name}</a>
}

function Explanation({ overlap: { method, linkCount: links, actorCount: actors }, hash }: MethodProps) {
  const { say } = useWords()
  const { burnIn, thinning, tests, weighted, version } = method
  return (
    <div className="method-text">
      <p>
        {say('overlap.method.null', { burnIn, thinning })} <Cited source={strona} />
      </p>
      <p>
        {say('overlap.method.second')} <Cited source={saracco2015} />, <Cited source={saracco2017} />
      </p>
      <p>{say('overlap.method.filter', { links, actors, tests })}</p>
      {weighted && <p>{say('overlap.method.weighted')}</p>}
      <p>{say('overlap.method.classes')}</p>
      <p>{say('overlap.method.caution')}</p>
      {hash && (
        <p className="quiet">
          {say('overlap.method.cite', { version: version.slice(0, 12), hash: hash.slice(0, 12) })}
        </p>
      )}
    </div>
  )
}
