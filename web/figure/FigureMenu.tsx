import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { DatasetSummaryQuery } from '../generated/graphql.ts'
import type { Picture } from '../map/picture/composePicture.ts'
import { fontFaces } from '../map/picture/fontFaces.ts'
import { savePng, saveSvg } from '../map/picture/saveImage.ts'
import { type PictureSaid, sayYears } from '../map/picture/sourceNote.ts'
import { pinnedAddress } from '../state/pinnedAddress.ts'
import { useViewState } from '../state/useViewState.ts'
import { CopyText } from '../ui/CopyText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { announce } from '../ui/LiveRegion.tsx'
import { TitledWindow } from '../ui/TitledWindow.tsx'
import { useWords } from '../words/useWords.tsx'
import { figureCitation } from './figureCitation.ts'
import './figure.css'

export interface FigureMenuProps {
  /** What the figure shows, as a title. */
  readonly name: string
  /** Its name in the names of files. */
  readonly file: string
  /** Whether the button is called after the figure, where it stands apart from it. */
  readonly named?: boolean
  readonly dataset: DatasetSummaryQuery['dataset']
  /** Whether the figure is of all years, whichever is shown. */
  readonly ofAllYears?: boolean
  /** Anchor of the figure on its page. */
  readonly anchor?: string
  /** Address of its rows as CSV; undefined where the server has no such file. */
  readonly csv: string | undefined
  /** The picture of what is shown at the moment, undefined while nothing is; `table` where the figure is its rows. */
  readonly picture: 'table' | ((said: PictureSaid) => Picture | null | undefined)
  /** What was done, in a sentence; spoken when not given. */
  onSaid?(sentence: string): void
}

/** A figure taken along: as a picture, as rows, as a citation, as an address; each of exactly this version. */
export function FigureMenu({
  name,
  file,
  named = false,
  dataset,
  ofAllYears = false,
  anchor,
  csv,
  picture,
  onSaid = announce,
}: FigureMenuProps) {
  const words = useWords()
  const { say, language, date } = words
  const { state } = useViewState()
  const [citing, setCiting] = useState(false)
  const year = ofAllYears ? undefined : (state.year ?? dataset.year)
  const address = pinnedAddress(location.origin, state, dataset) + (anchor ? `#${anchor}` : '')
  const save = async (form: 'png' | 'svg') => {
    const { id, version, synthetic } = dataset
    const which = [synthetic ? `${id}-invented` : id, version.slice(0, 12), year ?? 'all-years']
    const saved = ['klyngeatlas', ...which, `${file}.${form}`].join('-')
    try {
      const said = { name, dataset, year, words, address, fontFaces: await fontFaces() }
      const drawn = picture === 'table' ? undefined : picture(said)
      if (!drawn) return onSaid(say('figure.picture.nothing'))
      if (form === 'png') await savePng(drawn, saved)
      else saveSvg(drawn, saved)
      onSaid(say('figure.picture.done', { file: saved }))
    } catch {
      onSaid(say('figure.picture.failed'))
    }
  }
  const copyLink = () =>
    navigator.clipboard.writeText(address).then(
      () => onSaid(say('figure.link.done')),
      () => onSaid(say('share.failed')),
    )
  const cited = () =>
    figureCitation(
      { name, address, seen: say('figure.seen', { date: date(new Date().toISOString().slice(0, 10)) }) },
      dataset,
      language,
      {
        kind: say(dataset.synthetic ? 'badge.synthetic' : 'badge.sourced'),
        version: say('cite.version'),
        years: sayYears(year, say),
      },
    )
  const act = (key: string | number) => {
    if (key === 'png' || key === 'svg') void save(key)
    if (key === 'cite') setCiting(true)
    if (key === 'link') void copyLink()
  }
  return (
    <>
      <MenuTrigger>
        <Button className="menu-button figure-menu" aria-label={say('figure.take.named', { name })}>
          {named ? say('figure.take.named', { name }) : say('figure.take')} <Icon name="down" size={14} />
        </Button>
        <Popover className="popover" placement="bottom start">
          <Menu
            className="menu"
            aria-label={say('figure.take')}
            onAction={act}
            disabledKeys={[...(picture === 'table' ? ['table'] : []), ...(csv ? [] : ['csv'])]}
          >
            {picture === 'table' ? (
              <MenuItem id="table" className="menu-item">
                {say('figure.picture.none')}
              </MenuItem>
            ) : (
              (['png', 'svg'] as const).map((form) => (
                <MenuItem key={form} id={form} className="menu-item">
                  {say(`figure.picture.${form}`)}
                </MenuItem>
              ))
            )}
            <MenuItem id="csv" className="menu-item" {...(csv && { href: csv, download: true })}>
              {say(csv ? 'figure.csv' : 'figure.csv.none')}
            </MenuItem>
            <MenuItem id="cite" className="menu-item">
              {say('figure.cite')}
            </MenuItem>
            <MenuItem id="link" className="menu-item">
              {say('figure.link')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <TitledWindow title={say('figure.cite')} isOpen={citing} onOpenChange={setCiting}>
        {() => (
          <>
            <p className="cited-figure">{cited()}</p>
            <CopyText label={say('cite.copy')} done={say('cite.copied')} text={cited} />
          </>
        )}
      </TitledWindow>
    </>
  )
}
