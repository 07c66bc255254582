import { useData } from '../../../data/useData.ts'
import { PathsDocument } from '../../../generated/late/graphql.ts'
import { useWords } from '../../../words/useWords.tsx'
import type { Words } from '../../../words/words.ts'
import type { PageCluster, PageFirm } from '../pageActor.ts'
import { FactList } from './FactList.tsx'

/** How a cluster or a firm is organised; what no source states is named in one sentence. */
export function Organisation({ actor }: { readonly actor: PageCluster | PageFirm }) {
  const words = useWords()
  const paths = useData(PathsDocument, {}, { pause: actor.__typename === 'Firm' || !actor.developmentPath }).last
    ?.dataset.terms
  return (
    <section className="page-section minor">
      <h3>{words.say('actor.organisation')}</h3>
      <FactList
        facts={
          actor.__typename === 'Firm'
            ? firmFacts(actor, words)
            : clusterFacts(actor, pathName(actor.developmentPath, paths, words), words)
        }
      />
    </section>
  )
}

type Terms = readonly { readonly term: string; readonly termEn: string }[]

/** The four paths are the first four terms of their category in the glossary. */
function pathName(number: number | null | undefined, terms: Terms | undefined, { say, language }: Words): string {
  const term = number ? terms?.[number - 1] : undefined
  if (!number) return ''
  return term
    ? say('actor.organisation.pathOf', { number, term: language === 'da' ? term.term : term.termEn })
    : `${number}`
}

function firmFacts({ field, sizeClass }: PageFirm, { say }: Words) {
  return [
    { name: say('actor.organisation.field'), value: field ? say(`field.${field}`) : '' },
    { name: say('actor.organisation.size'), value: sizeClass ? say(`sizeClass.${sizeClass}`) : '' },
  ]
}

function clusterFacts(actor: PageCluster, path: string, { say, list }: Words) {
  const { innovationNetwork: network, status, legalForm, body, chairSector, payingMembers, services } = actor
  return [
    {
      name: say('actor.organisation.network'),
      value: say(network ? 'actor.organisation.yes' : 'actor.organisation.no'),
    },
    { name: say('actor.organisation.status'), value: status ? say(`status.${status}`) : '' },
    { name: say('actor.organisation.path'), value: path },
    { name: say('actor.organisation.legalForm'), value: legalForm ? say(`legalForm.${legalForm}`) : '' },
    { name: say('actor.organisation.body'), value: body ? say(`body.${body}`) : '' },
    { name: say('actor.organisation.chair'), value: chairSector ? say(`chair.${chairSector}`) : '' },
    { name: say('actor.organisation.paying'), value: payingMembers ? say(`paying.${payingMembers}`) : '' },
    { name: say('actor.organisation.services'), value: list(services.map((service) => say(`service.${service}`))) },
  ]
}
