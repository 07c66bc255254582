/** Measures of the set plot in px; rows and columns are drawn apart and must stand at the same heights. */

/** Room of the columns' bars, with their numbers above. */
export const barsHeight = 150
export const numberHeight = 18
export const rowHeight = 24
export const columnWidth = 26

export const rowMiddle = (row: number): number => barsHeight + rowHeight * (row + 0.5)
export const columnMiddle = (column: number): number => columnWidth * (column + 0.5)
export const plotHeight = (rows: number): number => barsHeight + rows * rowHeight
