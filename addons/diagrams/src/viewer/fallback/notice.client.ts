import type { Texts } from '../../texts/texts.ts'
import { button, element } from '../element.client.ts'
import { copyText, download } from '../hand-out.client.ts'
import { applyStyle } from '../style.client.ts'

/** Words in the place of a picture, with a text that the reader can take along. */
export interface Notice {
  readonly tone: 'quiet' | 'problem'
  readonly title: string
  readonly lines: readonly string[]
  readonly text?: { readonly label: string; readonly content: string; readonly fileName: string }
}

/** Shows a notice in the place of a picture. */
export function showNotice(root: HTMLElement, texts: Texts, { tone, title, lines, text }: Notice): void {
  applyStyle(document)
  const section = element(
    'section',
    { class: 'notice', 'data-tone': tone },
    element('h2', {}, title),
    ...lines.map((line) => element('p', {}, line)),
  )
  if (text) section.append(...takeAlong(texts, text))
  root.replaceChildren(section)
}

function takeAlong(texts: Texts, { label, content, fileName }: NonNullable<Notice['text']>): Node[] {
  const status = element('span', { role: 'status' })
  const copy = async () => {
    status.textContent = (await copyText(content)) ? texts.copied : texts.copyFailed
  }
  return [
    element('pre', { tabindex: '0', role: 'region', 'aria-label': label }, content),
    element(
      'p',
      { class: 'actions' },
      button({}, () => void copy(), texts.copyText),
      button({}, () => download(fileName, new Blob([content], { type: 'text/plain' })), texts.downloadText),
      status,
    ),
  ]
}
