import { useData } from '../data/useData.ts'
import { DatasetModelsDocument, type DatasetModelsQuery, type TraitStance } from '../generated/late/graphql.ts'
import { Answer } from '../ui/Answer.tsx'
import { useWords } from '../words/useWords.tsx'
import { Paged } from './Paged.tsx'

const stances: readonly TraitStance[] = ['TRAIT', 'STRENGTH', 'WEAKNESS']
const signs: Readonly<Record<TraitStance, string>> = { TRAIT: '·', STRENGTH: '+', WEAKNESS: '−' }

/** As many as stand beside each other in a wide window. */
const modelsOfPage = 3

/** The six organisation models as tendencies with their place in the source. */
export function Models() {
  const { say } = useWords()
  const loaded = useData(DatasetModelsDocument, {})
  return (
    <Answer loaded={loaded} waiting={say('loading')}>
      {({ dataset: { models } }) => (
        <>
          <p className="note quiet">{say('about.models.note')}</p>
          <Paged name={say('about.models')} rows={models} size={modelsOfPage}>
            {(rows) => <ModelList models={rows} />}
          </Paged>
        </>
      )}
    </Answer>
  )
}

function ModelList({ models }: Pick<DatasetModelsQuery['dataset'], 'models'>) {
  const { say, language } = useWords()
  const danish = language === 'da'
  return (
    <div className="models">
      {models.map(({ number, name, nameEn, traits }) => (
        <article key={number}>
          <h3>{say('about.model', { number, name: danish ? name : nameEn })}</h3>
          {stances.map((stance) => {
            const having = traits.filter((trait) => trait.stance === stance)
            return (
              having.length > 0 && (
                <section key={stance}>
                  <h4>{say(`about.stance.${stance}`)}</h4>
                  <ul>
                    {having.map(({ id, text, textEn, locator }) => (
                      <li key={id}>
                        <span aria-hidden="true">{signs[stance]}</span>
                        <span>{danish ? text : textEn}</span>
                        <span className="note quiet">{locator}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              )
            )
          })}
        </article>
      ))}
    </div>
  )
}
