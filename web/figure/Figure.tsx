import { type ReactNode, useRef } from 'react'
import { boxPicture } from './boxPicture.ts'
import { FigureMenu, type FigureMenuProps } from './FigureMenu.tsx'

interface FigureProps extends Omit<FigureMenuProps, 'picture'> {
  readonly children: ReactNode
}

/** A figure with the menu by which it is taken along; its picture is what stands here. */
export function Figure({ children, ...menu }: FigureProps) {
  const figure = useRef<HTMLDivElement>(null)
  return (
    <>
      <div ref={figure}>{children}</div>
      <FigureMenu {...menu} picture={(said) => figure.current && boxPicture(figure.current, said)} />
    </>
  )
}
