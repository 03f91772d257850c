import type { Language } from '../sentence.ts'
import { escapeHtml } from './inline.ts'
import { style } from './style.ts'

/** A whole page of ours. The body is HTML and is trusted; the rest is text. */
export interface Frame {
  readonly language: Language
  readonly title: string
  readonly skip: string
  /** What stands above the text: heading, edition, contents. */
  readonly header: string
  readonly body: string
}

/** One self-contained page: no script, nothing from elsewhere, light and dark by the reader's own setting. */
export const page = ({ language, title, skip, header, body }: Frame): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>
${style}</style>
</head>
<body>
<a class="skip" href="#text">${escapeHtml(skip)}</a>
<header>
${header}
</header>
<main id="text" tabindex="-1">
${body}
</main>
</body>
</html>
`
