import { type ReactNode, useContext } from 'react'
import { OverlayTriggerStateContext, Popover, type PopoverProps } from 'react-aria-components'

interface PopoverDialogProps {
  readonly className: string
  readonly placement: NonNullable<PopoverProps['placement']>
  children(close: () => void): ReactNode
}

/**
 * A small dialog beside the button that opens it, and called after it; stands in a `DialogTrigger`. The popover itself is the
 * dialog: around another one its hidden buttons for touch screen readers would lie outside of every part of the page.
 */
export function PopoverDialog({ className, placement, children }: PopoverDialogProps) {
  return (
    <Popover className="popover" placement={placement}>
      <Inside className={className}>{children}</Inside>
    </Popover>
  )
}

function Inside({ className, children }: Omit<PopoverDialogProps, 'placement'>) {
  const opened = useContext(OverlayTriggerStateContext)
  return <div className={className}>{children(() => opened?.close())}</div>
}
