const outlines = {
  search: 'M7 2.2a4.8 4.8 0 1 0 0 9.6a4.8 4.8 0 1 0 0 -9.6M10.5 10.5 14.5 14.5',
  menu: 'M0.5 3H15.5M0.5 8H15.5M0.5 13H15.5',
  close: 'M4 4 12 12M12 4 4 12',
  down: 'M4 6.2 8 10 12 6.2',
  back: 'M10 3.5 5.5 8 10 12.5',
  check: 'M3 8.5 6.5 12 13 4.5',
  full: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10',
  sortedDown: 'M8 2V13M4 9.5 8 13.5 12 9.5',
  sortedUp: 'M8 14V3M4 6.5 8 2.5 12 6.5',
  undo: 'M6.5 3 3 6.5 6.5 10M3.2 6.5H9.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'M9.5 3 13 6.5 9.5 10M12.8 6.5H6.5a3.5 3.5 0 0 0 0 7H9',
  published: 'M8 3 13.5 13H2.5Z',
} as const

interface IconProps {
  readonly name: keyof typeof outlines
  /** 16 px when not given. */
  readonly size?: number
}

/** A line drawing in the colour of the text; decoration beside a word or an accessible name. */
export function Icon({ name, size = 16 }: IconProps) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outlines[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
    </svg>
  )
}
