/** Gives the focus to the headline of the view; for when what had it is gone and nothing near it takes its place. */
export function focusHeadline(): void {
  const headline = document.querySelector('h1')
  if (!headline) return
  headline.tabIndex = -1
  headline.focus()
}
