import type { Scheme } from '../picture/kind.ts'
import type { Display } from './after-paint.client.ts'
import type { Layer } from './interactive/layer.client.ts'
import { type Painted, schemeOf } from './paint.client.ts'
import type { Frame, LeanConfig } from './show.client.ts'

/** Shows a picture as it was painted, and turns it into an interactive one as soon as the reader turns to it. */
export function showPicture(
  frame: Frame,
  config: LeanConfig,
  painted: Painted,
  svgOf: (scheme: Scheme) => Promise<string | undefined>,
): Display {
  let scheme = schemeOf(config, frame.surroundings.scheme)
  let layer: Promise<Layer> | undefined
  const wake = () => {
    layer ??= import('./interactive/layer.client.ts').then(async ({ createLayer }) =>
      createLayer({ host: frame.host, locale: frame.surroundings.locale, config, painted, scheme, svgOf }),
    )
  }
  for (const interest of ['pointerenter', 'pointerdown', 'focusin']) {
    painted.figure.addEventListener(interest, wake, { once: true, passive: true })
  }
  // who turned to it during the calm gets what they turned for
  if (painted.figure.matches(':hover, :focus-within')) wake()
  return {
    setScheme(reader) {
      scheme = schemeOf(config, reader)
      void svgOf(scheme).then(async (svg) => {
        if (svg === undefined) return
        if (layer) (await layer).setPicture(svg, scheme)
        else painted.show(svg)
      })
    },
  }
}

/** Shows the picture that is kept in the page. */
export function showKept(frame: Frame, config: LeanConfig, painted: Painted): Display {
  return showPicture(frame, config, painted, frame.svgOf)
}
