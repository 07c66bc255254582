import { type KeyboardEvent, useRef, useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, RouterProvider, Separator } from 'react-aria-components'
import { useData } from '../../data/useData.ts'
import { MergerFitsDocument } from '../../generated/late/graphql.ts'
import { useViewState } from '../../state/useViewState.ts'
import { parseViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/useWords.tsx'
import { type Target, targetOf } from '../scenario.ts'
import { chipId, useScenario } from '../useScenario.ts'
import { targetOfKey } from './targetOfKey.ts'

/** Milliseconds within which a second digit belongs to the first. */
const together = 1000

interface ClusterChipProps {
  readonly id: string
  /** Whether Tab stops at it. */
  readonly isStop: boolean
  /** Called when it gets the focus. */
  onReached(): void
}

/** A cluster, with a menu of where it can go; with the focus on it digits move it too. */
export function ClusterChip({ id, isStop, onReached }: ClusterChipProps) {
  const { say } = useWords()
  const { scenario, nameOf, put } = useScenario()
  const [isOpen, open] = useState(false)
  const keys = useDigits(scenario.groups.length, (target) => put(id, target))
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={open}>
      <Button
        id={chipId(id)}
        className="chip"
        aria-label={say('mergers.move', { name: nameOf(id) })}
        excludeFromTabOrder={!isStop}
        onFocus={onReached}
        onKeyDown={(event) => {
          // Arrows are for the row of clusters.
          event.continuePropagation()
          keys(event)
        }}
      >
        {nameOf(id)} <Icon name="down" size={12} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <MoveMenu id={id} />
      </Popover>
    </MenuTrigger>
  )
}

/** Where the cluster can go, each group with what the two have in common. */
function MoveMenu({ id }: { readonly id: string }) {
  const { say, decimal } = useWords()
  const { open, linkTo } = useViewState()
  const { scenario, groupName, put, nameOf } = useScenario()
  const { groups, asked } = scenario
  const here = targetOf(scenario, id)
  const fits = useData(MergerFitsDocument, { ...asked, cluster: id }, { pause: asked.groups.length === 0 }).last
  /** Groups of one are not asked for, so that a group has another place in the answer. */
  const fitOf = (place: number) => {
    const before = groups.slice(0, place).filter(({ clusters }) => clusters.length > 1).length
    return (groups[place]?.clusters.length ?? 0) > 1 ? fits?.consolidation.fits[before] : undefined
  }
  // A real link, so that it opens in a tab too.
  const page = linkTo({ view: 'actor', actor: id, link: undefined }).href
  const act = (key: string | number) => {
    if (key === 'page') return
    const place = /^group-(\d+)$/.exec(String(key))?.[1]
    put(id, place === undefined ? (String(key) as Target) : Number(place))
  }
  const ways: readonly (readonly [key: Target, text: string])[] = [
    ...(here === 'nowhere' ? [] : [['nowhere', say('mergers.to.nowhere')] as const]),
    ...(here === 'ended' ? [] : [['ended', say('mergers.to.ended')] as const]),
    ['new', say('mergers.to.new')],
  ]
  return (
    <RouterProvider navigate={(address) => open(parseViewState(address))}>
      <Menu className="menu move-menu" aria-label={say('mergers.move.to', { name: nameOf(id) })} onAction={act}>
        {groups.flatMap(({ clusters: [first] }, place) => {
          const fit = fitOf(place)
          if (place === here) return []
          return (
            <MenuItem key={first} id={`group-${place}`} className="menu-item" textValue={groupName(place)}>
              <span>
                <span className="quiet">{place + 1}</span> {groupName(place)}
                {fit && (
                  <span className="note quiet block">
                    {say('mergers.fit', {
                      there: fit.alreadyThereCount,
                      all: fit.partnerCount,
                      shared: fit.shared,
                      expected: decimal(fit.expected),
                    })}
                  </span>
                )}
              </span>
            </MenuItem>
          )
        })}
        {ways.map(([key, text]) => (
          <MenuItem key={key} id={key} className="menu-item">
            {text}
          </MenuItem>
        ))}
        <Separator />
        <MenuItem id="page" className="menu-item" href={page}>
          {say('mergers.to.page')}
        </MenuItem>
      </Menu>
    </RouterProvider>
  )
}

/** Reads digits, two of them within a second where there are ten groups or more; 0 takes out, N begins a group. */
function useDigits(groupCount: number, put: (target: Target) => void) {
  const waiting = useRef<{ readonly digit: string; readonly timer: number }>(undefined)
  return ({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>) => {
    if (ctrlKey || metaKey || altKey) return
    const first = waiting.current
    if (first) clearTimeout(first.timer)
    waiting.current = undefined
    const typed = (first?.digit ?? '') + key
    const read = targetOfKey(typed, groupCount)
    if (read === undefined) return
    if (!read.more) return put(read.target)
    waiting.current = { digit: typed, timer: window.setTimeout(() => put(read.target), together) }
  }
}
