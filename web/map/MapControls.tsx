import type { Ref, RefObject } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../ui/Icon.tsx'
import { useWords } from '../words/useWords.tsx'
import type { CanvasControls } from './canvas/Canvas.tsx'
import type { LayoutPlan } from './layout/useLayout.ts'

const STEP = 1.4

interface MapControlsProps {
  readonly canvas: RefObject<CanvasControls | null>
  readonly plan: LayoutPlan
  /** Whether the map fills the window. */
  readonly full: boolean
  readonly fullButton: Ref<HTMLButtonElement>
  onToggleFull(): void
}

/** What lies over the map: the name of its layout, zoom, and on small windows a way to fill them. */
export function MapControls({ canvas, plan, full, fullButton, onToggleFull }: MapControlsProps) {
  const { say } = useWords()
  return (
    <>
      <p className="network-layout" data-over-map>
        {say(`network.layout.${plan.id}`)}
      </p>
      <Button ref={fullButton} className="button network-full" data-over-map onPress={onToggleFull}>
        <Icon name={full ? 'close' : 'full'} />
        {say(full ? 'network.full.leave' : 'network.full.enter')}
      </Button>
      <div className="network-zoom" data-over-map>
        <Button className="button" aria-label={say('network.zoomIn')} onPress={() => canvas.current?.zoomBy(STEP)}>
          +
        </Button>
        <Button className="button" aria-label={say('network.zoomOut')} onPress={() => canvas.current?.zoomBy(1 / STEP)}>
          −
        </Button>
        <Button className="button" onPress={() => canvas.current?.fit()}>
          {say('network.fit')}
        </Button>
      </div>
    </>
  )
}
