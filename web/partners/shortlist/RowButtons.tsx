import type { MouseEvent } from 'react'
import { focusHeadline } from '../../ui/focusHeadline.ts'
import { Icon } from '../../ui/Icon.tsx'
import { announce } from '../../ui/LiveRegion.tsx'
import { useWords } from '../../words/useWords.tsx'
import { add, dismiss, isDismissedFull, isFull, remove } from './changes.ts'
import type { ShortlistAccess } from './useShortlist.ts'

interface RowButtonsProps {
  readonly id: string
  readonly name: string
  readonly shortlist: ShortlistAccess
}

/** Puts a suggestion on the shortlist, or away as not relevant; a full list says so in words. */
export function RowButtons({ id, name, shortlist: { lists, change } }: RowButtonsProps) {
  const { say } = useWords()
  const listed = lists.shortlist?.some((item) => item.id === id) ?? false
  const full = !listed && isFull(lists)
  const toggle = () => {
    change(listed ? remove(lists, id) : add(lists, id))
    announce(say(listed ? 'shortlist.removed' : 'shortlist.added', { name }))
  }
  const away = (event: MouseEvent) => {
    focusNeighbour(event.currentTarget)
    change(dismiss(lists, id))
    announce(say('shortlist.dismissed', { name }))
  }
  return (
    <>
      <button
        type="button"
        className={listed ? 'button small on' : 'button small'}
        aria-label={say(listed ? 'shortlist.listed.of' : 'shortlist.add.of', { name })}
        disabled={full}
        onClick={toggle}
      >
        {listed && <Icon name="check" />}
        {say(listed ? 'shortlist.listed' : 'shortlist.add')}
      </button>
      {full && <span className="note quiet">{say('shortlist.full')}</span>}
      <button
        type="button"
        className="text-link not-relevant"
        aria-label={say('shortlist.dismiss.of', { name })}
        disabled={isDismissedFull(lists)}
        onClick={away}
      >
        {say('shortlist.dismiss')}
      </button>
    </>
  )
}

/** The row takes itself away: the focus goes to the same button of the row after it, before it, or to the headline. */
function focusNeighbour(button: Element): void {
  const row = button.closest('.suggestion')
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling
  const next = neighbour?.querySelector<HTMLElement>('.not-relevant')
  if (next) next.focus()
  else focusHeadline()
}
