/** The sign of the product: a cluster with a middle. */
export function Mark() {
  return (
    <svg className="mark" width="22" height="22" viewBox="-10 -10 20 20" aria-hidden="true">
      <path d="M0-9 7.8-4.5V4.5L0 9-7.8 4.5V-4.5Z" fill="var(--cluster)" stroke="var(--ink)" strokeWidth="2" />
      <circle r="2.7" fill="var(--ink)" />
    </svg>
  )
}
