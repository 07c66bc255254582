import type { RefObject } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { DatasetSummaryQuery } from '../../generated/graphql.ts'
import { pinnedAddress } from '../../state/pinnedAddress.ts'
import { useViewState } from '../../state/useViewState.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/useWords.tsx'
import { fontFaces } from './fontFaces.ts'
import type { MapLook } from './mapLook.ts'
import { pictureOf } from './pictureOf.ts'
import { savePng, saveSvg } from './saveImage.ts'

interface SavePictureProps {
  /** What the map shows at the moment. */
  readonly look: RefObject<MapLook | undefined>
  readonly dataset: DatasetSummaryQuery['dataset']
  /** Sentences about what the map leaves out; empty when it shows all that there is. */
  readonly remarks: readonly string[]
  onSaid(sentence: string): void
}

/** Saves the map as it is on the screen, in the colours of the theme in force. */
export function SavePicture({ look, dataset, remarks, onSaid }: SavePictureProps) {
  const words = useWords()
  const { say } = words
  const { state } = useViewState()
  const save = async (form: 'png' | 'svg') => {
    const now = look.current
    if (!now) return
    const { id, version, synthetic } = dataset
    const address = pinnedAddress(location.origin, state, dataset)
    const file = [
      'klyngeatlas',
      synthetic ? `${id}-invented` : id,
      version.slice(0, 12),
      `${now.placed.plan.id}.${form}`,
    ].join('-')
    try {
      const picture = pictureOf(now, dataset, words, remarks, address, await fontFaces())
      if (form === 'png') await savePng(picture, file)
      else saveSvg(picture, file)
      onSaid(say('hand.picture.done', { file }))
    } catch {
      onSaid(say('hand.picture.failed'))
    }
  }
  return (
    <MenuTrigger>
      <Button className="menu-button">
        {say('hand.picture')} <Icon name="down" size={14} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={say('hand.picture')} onAction={(key) => save(key === 'png' ? 'png' : 'svg')}>
          <MenuItem id="png" className="menu-item">
            {say('hand.picture.png')}
          </MenuItem>
          <MenuItem id="svg" className="menu-item">
            {say('hand.picture.svg')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
