import { Icon } from './Icon.tsx'
import './tickBox.css'

/** The box of a choice or a switch, ticked while its parent is chosen or pressed. */
export function TickBox() {
  return (
    <span className="tick-box">
      <Icon name="check" size={14} />
    </span>
  )
}
