import type { Point } from './distances.ts'
import type { Room } from './separate.ts'

/** Room for names at the sides of a canvas of 1,040 pixels, which gives way on a narrow one; for controls above and below. */
const SIDES = 112
const ABOVE = 50
const BELOW = 58

/** Where centres may lie on a canvas of this size, in pixels: the canvas without the margins for names and controls. */
export function canvasRoom({ width, height }: { readonly width: number; readonly height: number }): Room {
  const side = 10 + SIDES * Math.min(1, width / 1040) ** 1.5
  const above = ABOVE * Math.min(1, height / 500)
  return { left: side, top: above, right: width - side, bottom: height - BELOW }
}

export function middleOf({ left, right, top, bottom }: Room): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

/** The place on the ellipse that is `share` times as large as the one that fills the room; angle 0 is right, π / 2 below. */
export function onEllipse(room: Room, angle: number, share = 1): Point {
  const { x, y } = middleOf(room)
  return {
    x: x + ((share * (room.right - room.left)) / 2) * Math.cos(angle),
    y: y + ((share * (room.bottom - room.top)) / 2) * Math.sin(angle),
  }
}
