import type { ViewerHost } from '../../host.ts'
import type { Scheme } from '../../picture/kind.ts'
import { kinds } from '../../picture/kinds.ts'
import { sanitiseToElement } from '../../picture/sanitise.client.ts'
import { flatSvg } from '../../picture/schemes.ts'
import { fill, textsFor } from '../../texts/texts.ts'
import { element } from '../element.client.ts'
import { copyText, download } from '../hand-out.client.ts'
import type { Painted } from '../paint.client.ts'
import type { LeanConfig } from '../show.client.ts'
import { applyStyle } from '../style.client.ts'
import { startGestures } from './gestures.client.ts'
import { pngOf } from './png.client.ts'
import { createSourcePanel } from './source-panel.client.ts'
import { createToolbar } from './toolbar.client.ts'

/** An interactive picture. */
export interface Layer {
  setPicture(svg: string, scheme: Scheme): void
}

/**
 * Makes a painted picture interactive: it goes inline, sanitised, so that its links work and its text can be selected,
 * and it gets tools, gestures and keys.
 */
export async function createLayer({
  host,
  locale,
  config,
  painted,
  scheme,
  svgOf,
}: {
  readonly host: ViewerHost
  readonly locale: string
  readonly config: LeanConfig
  readonly painted: Painted
  readonly scheme: Scheme
  readonly svgOf: (scheme: Scheme) => Promise<string | undefined>
}): Promise<Layer> {
  const texts = textsFor(locale)
  const { figure, box, image, size } = painted
  const { name } = kinds[config.kind]
  let current = { svg: (await svgOf(scheme)) ?? '', scheme }

  applyStyle(document)
  const keys = element('span', { id: 'picture-keys', hidden: '' }, texts.pictureKeys)
  const canvas = element('div', { class: 'canvas', tabindex: '0', 'aria-describedby': keys.id })
  const hadFocus = document.activeElement === image

  const put = ({ svg }: { svg: string }) => {
    const inline = sanitiseToElement(svg, { prefix: `p${config.hash ?? ''}` })
    if (!inline) return canvas.replaceChildren(image)
    const label = config.alt || fill(texts.picture, { kind: name })
    const hasLinks = inline.querySelector('a') !== null
    // Within role img nothing can be reached, so a picture with links is a group of its parts.
    inline.setAttribute('role', hasLinks ? 'group' : 'img')
    inline.setAttribute('aria-label', label)
    inline.setAttribute('width', '100%')
    inline.setAttribute('height', '100%')
    canvas.replaceChildren(inline)
    canvas.setAttribute('role', 'group')
    canvas.setAttribute('aria-label', label)
  }
  put(current)
  box.replaceChildren(canvas)
  if (hadFocus) canvas.focus()

  const isFullscreen = () => document.fullscreenElement === figure
  const toggleFullscreen = () => {
    if (isFullscreen()) void document.exitFullscreen()
    else if (document.fullscreenEnabled) figure.requestFullscreen().catch(() => toolbar.say(''))
  }
  const gestures = startGestures({ box, canvas, isFullscreen, toggleFullscreen })
  document.addEventListener('fullscreenchange', gestures.reset)

  const flat = () => flatSvg(current.svg, current.scheme)
  const fileName = (ending: string) => `diagram.${ending}`
  const panel = createSourcePanel({ label: fill(texts.sourceOf, { kind: name }), source: config.source })
  const tools = {
    zoomIn: () => gestures.zoomBy(1.25),
    zoomOut: () => gestures.zoomBy(0.8),
    zoomReset: gestures.reset,
    ...(document.fullscreenEnabled && { fullscreen: toggleFullscreen }),
    copySource: async () => toolbar.say((await copyText(config.source)) ? texts.copied : texts.copyFailed),
    showSource: () => toolbar.setSource({ isShown: panel.toggle(), panel: panel.element.id }),
    downloadSvg: () => download(fileName('svg'), new Blob([flat()], { type: 'image/svg+xml' })),
    downloadPng: () =>
      pngOf(flat(), size).then(
        (png) => download(fileName('png'), png),
        () => toolbar.say(texts.downloadFailed),
      ),
  }
  const toolbar = createToolbar(texts, tools)
  toolbar.setSource({ isShown: false, panel: panel.element.id })
  figure.append(keys, toolbar.element, panel.element)

  canvas.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const url = link?.getAttribute('href')
    if (!url || url.startsWith('#')) return
    event.preventDefault()
    host.openLink(url)
  })
  return {
    setPicture(svg, next) {
      current = { svg, scheme: next }
      put(current)
    },
  }
}
