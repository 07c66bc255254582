import { notInSources } from '../../ui/notInSources.ts'
import type { Surroundings } from '../surroundings.ts'
import { Accounts } from './Accounts.tsx'
import { AtAGlance } from './AtAGlance.tsx'
import { Criteria } from './Criteria.tsx'
import { Identity } from './Identity.tsx'
import { InNetwork } from './InNetwork.tsx'
import { LinksSection } from './LinksSection.tsx'
import { Organisation } from './Organisation.tsx'
import { PartnersByRole } from './PartnersByRole.tsx'
import { PartnersByType } from './PartnersByType.tsx'
import { Place } from './Place.tsx'
import type { PageCluster } from './pageActor.ts'
import { Tendencies } from './Tendencies.tsx'

interface ClusterPageProps extends Surroundings {
  readonly actor: PageCluster
}

/** A cluster: its place among all before any detail. */
export function ClusterPage({ actor, landscape, dataset }: ClusterPageProps) {
  return (
    <>
      <AtAGlance actor={actor} models={dataset.models} />
      <Place actor={actor} landscape={landscape} synthetic={dataset.synthetic} />
      <div className="page-columns">
        <div>
          <PartnersByType actor={actor} synthetic={dataset.synthetic} />
          <PartnersByRole actor={actor} />
          <div className="page-columns even">
            <Organisation actor={actor} />
            <Identity actor={actor} places={dataset.places} />
          </div>
        </div>
        <div>
          <Tendencies actor={actor} />
          <Criteria actor={actor} noDedicated={notInSources(landscape.firms, dataset.synthetic)} />
        </div>
      </div>
      <Accounts actor={actor} />
      <InNetwork actor={actor} />
      <LinksSection actor={actor} />
    </>
  )
}
