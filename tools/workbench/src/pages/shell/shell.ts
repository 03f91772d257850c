import { type Html, html } from '../html.ts'
import { topBar, type Visitor } from './top-bar.ts'

/** How a page is coloured: `auto` follows the system. */
export type ColorMode = 'light' | 'dark' | 'auto'

/** All that the frame around a page needs to know. */
export interface Shell {
  readonly title: string
  readonly visitor: Visitor
  readonly colorMode: ColorMode
  /** Where the switches of user and colour come back to. */
  readonly here: string
  readonly styles: readonly string[]
  /** Modules that run when the document is parsed. */
  readonly scripts: readonly string[]
  /** Modules that wait until the page's frames are mounted. */
  readonly later: readonly string[]
  readonly sidebar: Html | null
  /** The ledger's panel, as the person left it. */
  readonly dock: { readonly isOpen: boolean; readonly width: number }
  readonly className?: string
}

/** A whole document: header, sidebar, content, ledger. */
export function page(shell: Shell, content: Html): Html {
  const preload = shell.scripts.map((src) => html`<link rel="modulepreload" href="${src}">`)
  const scripts = shell.scripts.map((src) => html`<script type="module" src="${src}"></script>`)
  return html`<!doctype html>
<html lang="en" data-color-mode="${shell.colorMode}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${shell.title}</title>
<link rel="icon" href="data:,">
${shell.styles.map((href) => html`<link rel="stylesheet" href="${href}">`)}
${preload}
</head>
<body class="${shell.className ?? ''}" data-later="${shell.later.join(' ')}">
<a class="skip-link" href="#content">Skip to the content</a>
${topBar(shell.visitor, shell.colorMode, shell.here)}
<div class="desk">
${shell.sidebar && html`<nav class="sidebar" id="sidebar" aria-label="Pages">${shell.sidebar}</nav>`}
<main id="content" tabindex="-1">${content}</main>
<aside class="ledger-dock ${!shell.dock.isOpen && 'closed'}" id="ledger" aria-label="Ledger" style="width:${shell.dock.width}px"></aside>
</div>
${scripts}
</body>
</html>`
}
