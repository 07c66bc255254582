/** Takes away what the server sent as soon as the page has drawn a headline, or why it has none. */
export function leaveFirst(page: HTMLElement): void {
  const first = document.getElementById('first')
  if (!first) return
  new MutationObserver((_, observer) => {
    if (!page.querySelector('h1, [role="alert"], [role="status"]:not(:empty)')) return
    first.remove()
    observer.disconnect()
  }).observe(page, { childList: true, subtree: true })
}
