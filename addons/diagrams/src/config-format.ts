import { definePageConfig, type PageConfigFormat, type StoredDocument } from '@crenwiz/page-config'
import type { DiagramConfig } from './config.ts'
import { kindIds } from './picture/kind.ts'
import type { Picture } from './picture/picture.ts'

const pictureBytes = 49_152

/**
 * Bytes of JSON. A page is updated through a REST resource that takes at most 5,242,880 bytes (CONFCLOUD-73881, seen
 * 2026-11-25), so 32 diagrams of the largest size fit into one page. The texts together fit into
 * `document`: only pictures can take a document over it.
 */
export const diagramBudget = {
  source: 65_536,
  caption: 2_048,
  alt: 8_192,
  'picture.svg': pictureBytes,
  'picture.dark': pictureBytes,
  document: 163_840,
} as const

const themes = ['auto', 'light', 'dark'] as const
const aligns = ['left', 'center', 'right'] as const

type Read =
  | { readonly ok: true; readonly config: DiagramConfig }
  | { readonly ok: false; readonly fault: string }

function readDiagram(document: StoredDocument): Read {
  const {
    kind,
    source,
    theme = 'auto',
    align = 'center',
    width = 'natural',
    caption = '',
    alt = '',
  } = document
  if (!isOneOf(kindIds, kind)) return fault('kind', `one of ${kindIds.join(', ')}`)
  if (typeof source !== 'string') return fault('source', 'a string')
  if (!isOneOf(themes, theme)) return fault('theme', `one of ${themes.join(', ')}`)
  if (!isOneOf(aligns, align)) return fault('align', `one of ${aligns.join(', ')}`)
  if (!isOneOf(['natural'] as const, width) && !isNumberWithin(width, 1, 100))
    return fault('width', 'natural, or 1 to 100')
  if (typeof caption !== 'string') return fault('caption', 'a string')
  if (typeof alt !== 'string') return fault('alt', 'a string')
  const config: DiagramConfig = { kind, source, theme, align, width, caption, alt }
  const picture = readPicture(document.picture)
  return { ok: true, config: picture ? { ...config, picture } : config }
}

/** A malformed picture is dropped: the source is what counts, and it draws a new one. */
function readPicture(value: unknown): Picture | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { width, height, svg, dark, hash } = value as Record<string, unknown>
  if (!isNumberWithin(width, 1, 32_767) || !isNumberWithin(height, 1, 32_767)) return undefined
  if (!isBase64(svg) || typeof hash !== 'string') return undefined
  if (dark === undefined) return { width, height, svg, hash }
  return isBase64(dark) ? { width, height, svg, dark, hash } : undefined
}

const fault = (path: string, expected: string) =>
  ({ ok: false, fault: `${path}: expected ${expected}` }) as const

const isOneOf = <Value>(values: readonly Value[], value: unknown): value is Value =>
  values.some((candidate) => candidate === value)

const isNumberWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most

const isBase64 = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= pictureBytes && /^[A-Za-z0-9+/]+={0,2}$/.test(value)

/** Version 0, of an earlier private version, had the text as `code` and its kind as `type`, and nothing else. */
const upgradeFromZero = ({ type, code }: StoredDocument): StoredDocument => ({
  kind: type,
  source: code,
  version: 1,
})

const whole: PageConfigFormat<DiagramConfig> = definePageConfig({
  version: 1,
  read: readDiagram,
  migrations: [upgradeFromZero],
  budget: diagramBudget,
})

/**
 * How a diagram is written into its page. A picture that makes the document too large is left out (readers then draw
 * it), so that only the writer's own text is ever refused.
 */
export const diagramFormat: PageConfigFormat<DiagramConfig> = {
  open: whole.open,
  pack(config) {
    const packed = whole.pack(config)
    if (packed.ok || !config.picture) return packed
    const { picture: _, ...text } = config
    return whole.pack(text)
  },
}
