/** Which texts and controls of a page lie on each other. The functions below `overlaps` run in the page. */
import type { Page } from 'playwright-core'

interface Seen {
  readonly node: Element
  readonly box: DOMRect
  readonly said: string
}

/**
 * Texts and controls that lie on each other as the page stands, by the boxes that are seen of them, two and more pixels each
 * way; dots of a distribution that strike a text through; and controls in the window that something else covers. What a
 * scrolling part cuts off does not count, nor what is only for who hears the page, nor what lies under a sheet, nor what has
 * scrolled under a heading that stays. Names on the map are measured with all others.
 */
export function overlaps(page: Page): Promise<readonly string[]> {
  const parts = [isSeen, cut, lettersOf, fieldOf, seenTexts, seenControls, seenDots, covered, stays, isFault, together]
  return page.evaluate(`(() => { const __name = (one) => one; ${parts.map(String).join('\n')}; return together() })()`)
}

function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  if (element.closest('[inert], body > [aria-hidden=true], .skip')) return false
  for (let one: Element | null = element; one; one = one.parentElement)
    if (getComputedStyle(one).clipPath === 'inset(50%)') return false
  return true
}

/** What is left of a box within every part around it that cuts off what runs over; undefined when nothing is. */
function cut(element: Element, whole: DOMRect): DOMRect | undefined {
  let { left, top, right, bottom } = whole
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
    const { overflowX, overflowY, position } = getComputedStyle(one)
    const around = one.getBoundingClientRect()
    if (overflowX !== 'visible') [left, right] = [Math.max(left, around.left), Math.min(right, around.right)]
    if (overflowY !== 'visible') [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)]
    if (position === 'fixed') break
  }
  return right - left > 2 && bottom - top > 2 ? new DOMRect(left, top, right - left, bottom - top) : undefined
}

/** The box of a line of text without the room that its font keeps above and below letters. */
function lettersOf({ x, y, width, height }: DOMRect, parent: Element): DOMRect {
  return getComputedStyle(parent).writingMode.startsWith('vertical')
    ? new DOMRect(x + 0.18 * width, y, 0.64 * width, height)
    : new DOMRect(x, y + 0.18 * height, width, 0.64 * height)
}

/** The boxes of a control; of a field without the room that it keeps free at its edges, where a button may stand. */
function fieldOf(control: Element): readonly DOMRect[] {
  if (!(control instanceof HTMLInputElement)) return [...control.getClientRects()]
  const { x, y, width, height } = control.getBoundingClientRect()
  const { paddingLeft, paddingRight } = getComputedStyle(control)
  const [left, right] = [Number.parseFloat(paddingLeft), Number.parseFloat(paddingRight)]
  return [new DOMRect(x + left, y, width - left - right, height)]
}

function seenTexts(): Seen[] {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const seen: Seen[] = []
  while (walk.nextNode()) {
    const { textContent, parentElement: node } = walk.currentNode
    const said = (textContent ?? '').trim().slice(0, 60)
    if (!node || said === '' || node.closest('script, style, title, desc, option') || !isSeen(node)) continue
    const range = document.createRange()
    range.selectNodeContents(walk.currentNode)
    const boxes = [...range.getClientRects()].flatMap((line) => cut(node, lettersOf(line, node)) ?? [])
    seen.push(...boxes.map((box) => ({ node, box, said })))
  }
  return seen
}

function seenControls(): Seen[] {
  return [...document.querySelectorAll('a[href], button, input, select, summary, textarea')]
    .filter(isSeen)
    .flatMap((node) => {
      const said = (node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 60)
      return fieldOf(node).flatMap((each) => {
        const box = cut(node, each)
        return box ? [{ node, box, said }] : []
      })
    })
}

function seenDots(): Seen[] {
  const dots = [...document.querySelectorAll('.strip circle')]
  return dots.map((node) => ({ node, box: node.getBoundingClientRect(), said: 'a dot' }))
}

/** The controls in the window whose middle belongs to something else. */
function covered(controls: readonly Seen[]): string[] {
  return controls.flatMap(({ node, box, said }) => {
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    if (!top || node.closest('svg') || node.contains(top) || top.contains(node) || stays(top)) return []
    return node.matches('a, button') ? [`“${said}” lies under ${top.tagName} ${top.getAttribute('class') ?? ''}`] : []
  })
}

function stays(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement)
    if (getComputedStyle(one).position === 'sticky' && !one.matches('.map')) return true
  return false
}

function isFault(one: Seen, other: Seen): boolean {
  if (one.said === 'a dot' && other.said === 'a dot') return false
  if (one.node.contains(other.node) || other.node.contains(one.node)) return false
  const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
  const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
  return wide >= 2 && high >= 2 && stays(one.node) === stays(other.node)
}

function together(): readonly string[] {
  const controls = seenControls()
  const seen = [...seenTexts(), ...controls, ...seenDots()].sort((a, b) => a.box.top - b.box.top)
  const faults = new Set(covered(controls))
  for (const [place, one] of seen.entries()) {
    for (const other of seen.slice(place + 1)) {
      if (other.box.top > one.box.bottom) break
      if (isFault(one, other)) faults.add(`“${one.said}” and “${other.said}”`)
    }
  }
  return [...faults]
}
