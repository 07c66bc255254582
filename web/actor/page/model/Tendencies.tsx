import { useData } from '../../../data/useData.ts'
import { TendenciesDocument, type TendenciesQuery } from '../../../generated/late/graphql.ts'
import { Answer } from '../../../ui/Answer.tsx'
import { Emphasis } from '../../../ui/Emphasis.tsx'
import { useWords } from '../../../words/useWords.tsx'
import type { PageCluster } from '../pageActor.ts'

/** Whose tendencies they are: context, never a grade. */
type OfCluster = Pick<PageCluster, 'name' | 'model' | 'modelMethod'>
type Model = TendenciesQuery['dataset']['models'][number]

const stances = [
  { stance: 'STRENGTH', sign: '+' },
  { stance: 'WEAKNESS', sign: '−' },
] as const

/** What, by the source, clusters of this model tend to find easy and hard, with its lines. */
export function Tendencies({ actor }: { readonly actor: OfCluster }) {
  return (
    <section className="page-section">
      {actor.model ? <OfModel number={actor.model} actor={actor} /> : <NoModel />}
    </section>
  )
}

function NoModel() {
  const { say } = useWords()
  return (
    <>
      <h2>{say('actor.model')}</h2>
      <p className="note">{say('actor.model.unknown')}</p>
    </>
  )
}

function OfModel({ number, actor }: { readonly number: number; readonly actor: OfCluster }) {
  const { say } = useWords()
  const loaded = useData(TendenciesDocument, { model: number })
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {({ dataset: { models } }) => (models[0] ? <Tending model={models[0]} actor={actor} /> : <NoModel />)}
    </Answer>
  )
}

function Tending({ model, actor }: { readonly model: Model; readonly actor: OfCluster }) {
  const { say, language } = useWords()
  const danish = language === 'da'
  const { number, name, nameEn, traits } = model
  const method = actor.modelMethod === 'INFERRED' || actor.modelMethod === 'SYNTHETIC' ? actor.modelMethod : undefined
  const [{ source } = { source: undefined }] = traits
  return (
    <>
      <h2>{say('actor.model.title', { number, name: danish ? name : nameEn })}</h2>
      <p className="tendencies-note">
        <Emphasis text={say('actor.model.note', { name: actor.name })} />{' '}
        {method && <span className="quiet">{say(`actor.model.${method}`)}</span>}
      </p>
      {stances.map(({ stance, sign }) => (
        <section key={stance} className="tendencies">
          <h3>{say(`about.stance.${stance}`)}</h3>
          <ul>
            {traits
              .filter((trait) => trait.stance === stance)
              .map(({ id, text, textEn, locator }) => (
                <li key={id}>
                  <span aria-hidden="true">{sign}</span>
                  <span>{danish ? text : textEn}</span>
                  <span className="note quiet">{locator}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {source && <p className="note quiet">{source.url ? <a href={source.url}>{source.title}</a> : source.title}</p>}
    </>
  )
}
