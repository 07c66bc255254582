import type { Surroundings } from '../surroundings.ts'
import { HubOrSpecialist } from './HubOrSpecialist.tsx'
import { Identity } from './Identity.tsx'
import { InNetwork } from './InNetwork.tsx'
import { LinksSection } from './LinksSection.tsx'
import { Organisation } from './Organisation.tsx'
import type { PageActor } from './pageActor.ts'

interface PartnerPageProps extends Surroundings {
  readonly actor: Exclude<PageActor, { __typename: 'Cluster' }>
}

/** An institution, a public actor or a firm: how many clusters it has, which ones, and who it is. */
export function PartnerPage({ actor, landscape, dataset }: PartnerPageProps) {
  return (
    <>
      <HubOrSpecialist actor={actor} clusters={landscape.clusters} />
      <LinksSection actor={actor} />
      <div className="page-columns even">
        <Identity actor={actor} places={dataset.places} />
        {actor.__typename === 'Firm' && <Organisation actor={actor} />}
      </div>
      <InNetwork actor={actor} />
    </>
  )
}
