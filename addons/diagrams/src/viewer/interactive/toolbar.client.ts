import type { Texts } from '../../texts/texts.ts'
import { button, element } from '../element.client.ts'
import { type IconName, icon } from './icons.client.ts'

/** What each tool does; a tool that can't work here is left out. */
export type Tools = Readonly<Partial<Record<IconName, () => void>>>

/** The tools of a picture, with the place where their outcome is said. */
export interface Toolbar {
  readonly element: HTMLElement
  say(words: string): void
  /** The source's button says whether the source is shown. */
  setSource(state: { readonly isShown: boolean; readonly panel: string }): void
}

/** Makes the toolbar of a picture. */
export function createToolbar(texts: Texts, tools: Tools): Toolbar {
  // Before the buttons: what is said there moves none of them, as the bar hangs on its right end.
  const status = element('span', { role: 'status' })
  const bar = element('div', { class: 'tools', role: 'group', 'aria-label': texts.toolbar }, status)
  const buttons = new Map<IconName, HTMLButtonElement>()
  for (const name of [
    'zoomIn',
    'zoomOut',
    'zoomReset',
    'fullscreen',
    'copySource',
    'showSource',
    'downloadSvg',
    'downloadPng',
  ] as const) {
    const act = tools[name]
    if (!act) continue
    const made = button({ 'aria-label': texts[name], title: texts[name] }, act, icon(name))
    buttons.set(name, made)
    bar.append(made)
  }
  let fade: ReturnType<typeof setTimeout> | undefined
  return {
    element: bar,
    say(words) {
      status.textContent = words
      clearTimeout(fade)
      fade = setTimeout(() => {
        status.textContent = ''
      }, 4_000)
    },
    setSource({ isShown, panel }) {
      const made = buttons.get('showSource')
      const words = isShown ? texts.hideSource : texts.showSource
      made?.setAttribute('aria-expanded', String(isShown))
      made?.setAttribute('aria-controls', panel)
      made?.setAttribute('aria-label', words)
      made?.setAttribute('title', words)
    },
  }
}
