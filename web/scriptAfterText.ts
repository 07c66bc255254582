import type { Plugin } from 'vite'

/** What the server sends in the page is painted first: style and font are fetched before the code, which gives way to them. */
export function scriptAfterText(): Plugin {
  return {
    name: 'script-after-text',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replaceAll(/<(script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"'),
    },
  }
}
