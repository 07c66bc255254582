/** A row of a facts table: every cell is text, an unknown one is the empty text. */
export type FactRow = Readonly<Record<string, string>>

/** The text of a cell, or undefined when the cell is empty or there is no such column. */
export function present(cell: string | undefined): string | undefined {
  return cell?.trim() || undefined
}
