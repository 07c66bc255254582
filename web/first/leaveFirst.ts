/**
 * Takes away what the server sent as soon as the page shows as much: the headline or why there is none; where the server sent
 * no headline, anything.
 */
export function leaveFirst(page: HTMLElement): void {
  const first = document.getElementById('first')
  if (!first) return
  const enough = first.querySelector('p') ? 'h1, [role="alert"]' : 'header'
  new MutationObserver((_, observer) => {
    if (!page.querySelector(enough)) return
    first.remove()
    observer.disconnect()
  }).observe(page, { childList: true, subtree: true })
}
