import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useData } from '../data/useData.ts'
import { type DatasetSummaryQuery, DatasetsDocument } from '../generated/graphql.ts'
import { otherDataset } from '../state/changeViewState.ts'
import { useViewState } from '../state/useViewState.ts'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/useWords.tsx'
import { shortTitle } from './shortTitle.ts'

type Summary = DatasetSummaryQuery['dataset']

/** The menu that switches between the data sets of this server; the first one is what opens when none is named. */
export function Datasets({ current }: { readonly current: Summary | undefined }) {
  const { say, language } = useWords()
  const { state, go } = useViewState()
  const datasets = useData(DatasetsDocument, {}, { ofServer: true }).last?.datasets ?? []
  const nameOf = ({ title, titleEn }: Pick<Summary, 'title' | 'titleEn'>) =>
    shortTitle(language === 'da' ? title : titleEn)
  const choose = (id: string) => {
    const data = id === datasets[0]?.id ? undefined : id
    go(id === current?.id ? { data, version: undefined } : otherDataset(state, data))
  }

  return (
    <MenuTrigger>
      <Button className="menu-button dataset-menu">
        <span className="visually-hidden">{say('dataset.menu')} </span>
        <span>{current ? nameOf(current) : (state.data ?? say('dataset.menu'))}</span>
        {state.version && <span className="quiet"> {state.version.slice(0, 12)}</span>}
        <Icon name="down" size={14} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          items={datasets}
          selectionMode="single"
          selectedKeys={current ? [current.id] : []}
          onAction={(key) => choose(String(key))}
          aria-label={say('dataset.menu')}
        >
          {(dataset) => (
            <MenuItem className="menu-item" textValue={nameOf(dataset)}>
              {({ isSelected }) => (
                <>
                  <span className="menu-check">{isSelected && <Icon name="check" />}</span>
                  <span>
                    {nameOf(dataset)}
                    <span className="quiet block">{say(dataset.synthetic ? 'badge.synthetic' : 'badge.sourced')}</span>
                  </span>
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
