import type { RefObject } from 'react'
import { boxPicture } from '../figure/boxPicture.ts'
import { FigureMenu } from '../figure/FigureMenu.tsx'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { MapLook } from '../map/picture/mapLook.ts'
import { pictureOf } from '../map/picture/pictureOf.ts'
import { fileAddress } from '../state/fileAddress.ts'
import { useViewState } from '../state/useViewState.ts'
import { useWords } from '../words/useWords.tsx'

interface LandscapeFiguresProps {
  readonly dataset: DatasetSummaryQuery['dataset']
  /** Conditions in force, in words; empty when there is none. */
  readonly conditions: string
  readonly strips: RefObject<HTMLElement | null>
  readonly look: RefObject<MapLook | undefined>
}

/** The two figures of the view, taken along: the distributions of partners and the map. */
export function LandscapeFigures({ dataset, conditions, strips, look }: LandscapeFiguresProps) {
  const { say, language } = useWords()
  const { state } = useViewState()
  const remarks = conditions ? [say('picture.conditions', { conditions })] : []
  return (
    <div className="figure-menus">
      <FigureMenu
        name={say('figure.strips')}
        file="distributions"
        named
        dataset={dataset}
        csv={fileAddress('actors', dataset, { ...state, kinds: ['CLUSTER'] }, { language })}
        picture={(said) => strips.current && boxPicture(strips.current, said, remarks)}
      />
      <FigureMenu
        name={say('map')}
        file="overlap"
        named
        dataset={dataset}
        csv={fileAddress('links', dataset, state, { language })}
        picture={(said) => look.current && pictureOf(look.current, said, remarks)}
      />
    </div>
  )
}
