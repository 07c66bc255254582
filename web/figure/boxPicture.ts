import { tokensOf } from '../map/canvas/canvasStyle.ts'
import type { Picture } from '../map/picture/composePicture.ts'
import { widthOf } from '../map/picture/pictureOf.ts'
import { type PictureSaid, sourceNote } from '../map/picture/sourceNote.ts'
import { element } from '../map/picture/svgElement.ts'
import { drawnFigure } from './drawnFigure.ts'

/** Px beside the figure, as beside the title. */
const margin = 16

/** The picture of a figure as it stands on the page, with its title, whether it is invented, remarks, data version and address. */
export function boxPicture(
  figure: HTMLElement,
  { name, dataset, year, words, address, fontFaces }: PictureSaid,
  remarks: readonly string[] = [],
): Picture {
  const { say } = words
  const token = tokensOf(figure)
  const { width, height, elements } = drawnFigure(figure, widthOf)
  return {
    title: name,
    badge: {
      text: say(dataset.synthetic ? 'badge.synthetic' : 'badge.sourced'),
      dashed: dataset.synthetic,
    },
    notes: [...remarks, sourceNote(dataset, { year, address }, say)],
    legend: [],
    width: width + 2 * margin,
    height,
    map: [element('g', { transform: `translate(${margin} 0)` }, elements)],
    colours: { ground: token('--ground'), panel: token('--ground'), ink: token('--ink'), quiet: token('--ink-2') },
    font: getComputedStyle(figure).fontFamily,
    fontFaces,
    measure: widthOf,
  }
}
