import { deflateRawSync } from 'node:zlib'
import type { DiagramConfig } from '../src/config.ts'
import { diagramFormat } from '../src/config-format.ts'
import { pictureHash } from '../src/picture/hash.ts'
import { kinds } from '../src/picture/kinds.ts'
import type { Picture } from '../src/picture/picture.ts'

/** What `getContext` answers in a macro's frame. */
export function contextOf(
  config: unknown,
  { scheme = 'light', locale = 'en-US', isEditing = false, isInserting = false } = {},
): Record<string, unknown> {
  return {
    locale,
    timezone: 'Europe/Berlin',
    theme: { colorMode: scheme },
    extension: { type: 'macro', isEditing, config, macro: { isConfiguring: false, isInserting } },
  }
}

/** A diagram that is complete but for its picture. */
export const flow: DiagramConfig = {
  kind: 'dot',
  source: 'digraph { Draft -> Review -> Published }',
  theme: 'auto',
  align: 'center',
  width: 'natural',
  caption: 'How a page is published',
  alt: 'Draft leads to Review leads to Published',
}

/** Keeps an SVG as the picture of a diagram, as the editor would. */
export function keep(
  config: DiagramConfig,
  svg: string,
  changed: Partial<Picture> = {},
): Record<string, unknown> {
  const { kind, source, theme } = config
  const hash = pictureHash({ kind, source, theme, engineVersion: kinds[kind].engineVersion })
  const picture = { width: 240, height: 120, svg: deflateRawSync(svg).toString('base64'), hash, ...changed }
  const packed = diagramFormat.pack({ ...config, picture })
  if (!packed.ok) throw new Error(`The fixture's ${packed.refused.part} is too large.`)
  return { ...packed.document }
}

/** A kept picture in both schemes, with a link, a text, and a colour that tells the schemes apart. */
export const picture = `<svg xmlns="http://www.w3.org/2000/svg" id="p" width="240" height="120" viewBox="0 0 240 120"><style>#p[data-scheme=dark]{--c0:#00ff00}</style><rect width="240" height="120" fill="var(--c0,#0000ff)"/><a href="https://example.com/guide"><text x="20" y="60">Guide</text></a></svg>`
