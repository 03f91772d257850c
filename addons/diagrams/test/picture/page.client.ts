import { drawPicture, preview } from '../../src/picture/draw.client.ts'
import { engines } from '../../src/picture/engines.client.ts'
import { keptSvg } from '../../src/picture/kept-picture.ts'
import { sanitise, sanitiseToElement } from '../../src/picture/sanitise.client.ts'
import type { Bench } from './bench.ts'

const bench: Bench = {
  async draw(kind, source) {
    const drawn = await drawPicture({ kind, source, theme: 'auto', alt: 'A picture' })
    return drawn.ok
      ? { ok: true, picture: drawn.picture, light: drawn.svg('light'), dark: drawn.svg('dark') }
      : drawn
  },
  preview: (kind, source, scheme) => preview({ kind, source, scheme }),
  async raw(kind, source) {
    const drawn = await (await engines[kind]()).draw(source, { scheme: 'light', id: 'raw' })
    return drawn.ok ? drawn.svg : ''
  },
  open: keptSvg,
  sanitise: (svg) => sanitise(svg, { prefix: 'p' }),
  inline(svg) {
    const element = sanitiseToElement(svg, { prefix: 'p' })
    if (element) document.body.append(element)
    return element !== undefined
  },
}
globalThis.bench = bench
