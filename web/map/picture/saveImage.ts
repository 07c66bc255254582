import { saveFile } from '../../ui/saveFile.ts'
import { composePicture, type Picture } from './composePicture.ts'
import { writeElement } from './svgElement.ts'

/** Pixels of a PNG for one pixel of the screen. */
const SCALE = 2

/** Saves a picture as SVG under this name. */
export function saveSvg(picture: Picture, name: string): void {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(composePicture(picture))}\n`
  saveFile(new Blob([text], { type: 'image/svg+xml' }), name)
}

/** Saves a picture as PNG of double size, drawn by the browser from the same SVG. Throws when the browser cannot. */
export async function savePng(picture: Picture, name: string): Promise<void> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(writeElement(composePicture(picture, SCALE)))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser has no canvas to draw on.')
  pen.drawImage(image, 0, 0)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The picture is too large for this browser.')
  saveFile(blob, name)
}
