import { hubPercentileBounds } from '../../generated/constants.ts'
import { Emphasis } from '../../ui/Emphasis.tsx'
import { useWords } from '../../words/useWords.tsx'
import { outside } from '../lifespan.ts'
import { Outside } from '../Outside.tsx'
import type { Surroundings } from '../surroundings.ts'
import type { PageActor } from './pageActor.ts'

interface HubOrSpecialistProps {
  readonly actor: Exclude<PageActor, { __typename: 'Cluster' }>
  readonly landscape: Surroundings['landscape']
}

/** In how many clusters the actor takes part, and whether that makes it a hub of its sector, with the rule. */
export function HubOrSpecialist({ actor, landscape }: HubOrSpecialistProps) {
  const { say, figure, percent } = useWords()
  const { clusterCount, hub, hubRule } = actor
  const gone = outside(actor, landscape.year)
  return (
    <section className="page-section">
      <p className="headline">
        {gone ? (
          <Outside gone={gone} />
        ) : (
          <>
            <Emphasis text={say('actor.hub', { count: clusterCount, total: landscape.clusterCount })} />.
          </>
        )}
      </p>
      <p className="page-rule">
        {hubRule && hub === null ? (
          <Emphasis
            text={say('coverage.hub', {
              sector: say(`sector.${hubRule.sector}`),
              covered: hubRule.coverage.observedClusterCount,
              clusters: hubRule.coverage.clusterCount,
              required: percent(hubRule.coverage.required),
            })}
          />
        ) : hubRule ? (
          <Emphasis
            text={say(hub ? 'actor.hub.hub' : 'actor.hub.specialist', {
              above: figure(hubRule.moreThan),
              percentile: percent(hubPercentileBounds.usual / 100),
              actors: hubRule.partnerCount,
              hubs: hubRule.hubCount,
              sector: say(`sector.${hubRule.sector}`),
            })}
          />
        ) : (
          say('actor.hub.none')
        )}
      </p>
    </section>
  )
}
