import { useId } from 'react'
import { groupCounts, type Importance, importances, leastSizes, mostSizes } from '../state/parameters/groupings.ts'
import { useViewState } from '../state/useViewState.ts'
import { useWords } from '../words/useWords.tsx'

const criteria = ['countPartners', 'countField', 'countRegion', 'countBalance'] as const
type Criterion = (typeof criteria)[number]
const usual: Readonly<Record<Criterion, Importance>> = {
  countPartners: 'lot',
  countField: 'nothing',
  countRegion: 'nothing',
  countBalance: 'nothing',
}

/** What should count, and what every grouping must meet; each choice asks anew. */
export function Asked({ clusterCount }: { readonly clusterCount: number }) {
  const { say } = useWords()
  const { state, go } = useViewState()
  return (
    <div className="groupings-asked">
      <section aria-labelledby="groupings-criteria">
        <h2 id="groupings-criteria">{say('groupings.criteria')}</h2>
        {criteria.map((criterion) => (
          <CriterionChoice
            key={criterion}
            criterion={criterion}
            chosen={state[criterion] ?? usual[criterion]}
            onChoose={(importance) => go({ [criterion]: importance })}
          />
        ))}
        <p className="note quiet">{say('groupings.criteria.points')}</p>
      </section>
      <section aria-labelledby="groupings-number">
        <h2 id="groupings-number">{say('groupings.number')}</h2>
        <NumberChoice
          label={say('groupings.number.groups')}
          none={say('groupings.number.data')}
          numbers={groupCounts.filter((count) => count <= clusterCount)}
          chosen={state.groupCount}
          onChoose={(groupCount) => go({ groupCount })}
        />
        <NumberChoice
          label={say('groupings.number.least')}
          numbers={leastSizes}
          chosen={state.leastSize ?? 2}
          onChoose={(size) => go({ leastSize: leastSizes.find((one) => one === size) })}
        />
        <NumberChoice
          label={say('groupings.number.most')}
          none={say('groupings.number.any')}
          numbers={mostSizes.filter((count) => count <= clusterCount)}
          chosen={state.mostSize}
          onChoose={(mostSize) => go({ mostSize })}
        />
      </section>
    </div>
  )
}

interface CriterionChoiceProps {
  readonly criterion: Criterion
  readonly chosen: Importance
  onChoose(importance: Importance): void
}

function CriterionChoice({ criterion, chosen, onChoose }: CriterionChoiceProps) {
  const { say } = useWords()
  const name = useId()
  return (
    <fieldset className="choices">
      <legend>{say(`groupings.${criterion}`)}</legend>
      {importances.map((importance) => (
        <label key={importance}>
          <input type="radio" name={name} checked={importance === chosen} onChange={() => onChoose(importance)} />
          <span>{say(`groupings.importance.${importance}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface NumberChoiceProps {
  readonly label: string
  /** What no number means; absent: one is always chosen. */
  readonly none?: string
  readonly numbers: readonly number[]
  readonly chosen: number | undefined
  onChoose(number: number | undefined): void
}

function NumberChoice({ label, none, numbers, chosen, onChoose }: NumberChoiceProps) {
  return (
    <label className="groupings-number">
      <span>{label}</span>
      <select
        className="field"
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : Number(target.value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {numbers.map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </label>
  )
}
