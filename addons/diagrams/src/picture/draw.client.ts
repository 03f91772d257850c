import { engines } from './engines.client.ts'
import { pictureHash } from './hash.ts'
import type { Engine, KindId, Problem, Scheme } from './kind.ts'
import { kinds } from './kinds.ts'
import { pack } from './pack.client.ts'
import type { Picture } from './picture.ts'
import { sanitiseToElement } from './sanitise.client.ts'
import { inScheme, mergeSchemes } from './schemes.ts'
import { type Size, settleSize } from './size.client.ts'
import { tidy } from './tidy.client.ts'

/** One scheme's drawing, sanitised, with explicit size. */
export type Previewed =
  | ({ readonly ok: true; readonly svg: string } & Size)
  | { readonly ok: false; readonly problem: Problem }

/** A finished picture in both schemes, and its SVG text for the editor that drew it. */
export type DrawnPicture =
  | { readonly ok: true; readonly picture: Picture; svg(scheme: Scheme): string }
  | { readonly ok: false; readonly problem: Problem }

/** Longer than any engine needs for a picture that a page can hold. */
const renderBudget = 15_000

async function within(milliseconds: number, drawing: ReturnType<Engine['draw']>): ReturnType<Engine['draw']> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Awaited<ReturnType<Engine['draw']>>>((resolve) => {
    const message = `Drawing took longer than ${milliseconds / 1000} seconds and was stopped. Split the diagram into smaller ones.`
    timer = setTimeout(() => resolve({ ok: false, problem: { message } }), milliseconds)
  })
  try {
    return await Promise.race([drawing, late])
  } finally {
    clearTimeout(timer)
  }
}

function finish(raw: string, prefix: string, alt: string): ({ readonly svg: string } & Size) | undefined {
  const root = sanitiseToElement(raw, { prefix })
  if (!root) return undefined
  const size = settleSize(root)
  tidy(root)
  root.removeAttribute('aria-roledescription')
  root.removeAttribute('aria-labelledby')
  root.removeAttribute('aria-describedby')
  root.setAttribute('role', 'img')
  if (alt) root.setAttribute('aria-label', alt)
  return { svg: new XMLSerializer().serializeToString(root), ...size }
}

async function drawOnce(
  engine: Engine,
  source: string,
  { scheme, id, alt }: { scheme: Scheme; id: string; alt: string },
): Promise<Previewed> {
  const drawn = await within(renderBudget, engine.draw(source, { scheme, id }))
  if (!drawn.ok) return drawn
  const finished = finish(drawn.svg, `p${id.slice(0, 6)}`, alt)
  if (finished) return { ok: true, ...finished }
  return {
    ok: false,
    problem: {
      message: 'The engine drew nothing that can be shown. Simplify the diagram and try again.',
      ours: { text: 'nothingDrawn' },
    },
  }
}

function engineOf(kind: KindId): Promise<Engine> {
  return engines[kind]()
}

/** A quick drawing for the editor: one scheme, sanitised, nothing compressed. Never throws for bad source. */
export async function preview({
  kind,
  source,
  scheme,
  alt = '',
}: {
  readonly kind: KindId
  readonly source: string
  readonly scheme: Scheme
  readonly alt?: string
}): Promise<Previewed> {
  const id = `v${pictureHash({ source, kind, theme: scheme, engineVersion: kinds[kind].engineVersion })}`
  return drawOnce(await engineOf(kind), source, { scheme, id, alt })
}

/** Draws a picture as it is kept in a page: both schemes, sanitised, merged, compressed and marked with its hash. */
export async function drawPicture({
  kind,
  source,
  theme,
  alt,
}: {
  readonly kind: KindId
  readonly source: string
  readonly theme: 'auto' | 'light' | 'dark'
  readonly alt: string
}): Promise<DrawnPicture> {
  const hash = pictureHash({ source, kind, theme, engineVersion: kinds[kind].engineVersion })
  const engine = await engineOf(kind)
  const day = await drawOnce(engine, source, {
    scheme: theme === 'dark' ? 'dark' : 'light',
    id: `d${hash}`,
    alt,
  })
  if (!day.ok) return day
  const { width, height } = day
  if (theme !== 'auto')
    return { ok: true, picture: { width, height, svg: await pack(day.svg), hash }, svg: () => day.svg }
  const night = await drawOnce(engine, source, { scheme: 'dark', id: `d${hash}`, alt })
  if (!night.ok) return night
  const merged = mergeSchemes(day.svg, night.svg)
  if (merged.as === 'one') {
    const picture = { width, height, svg: await pack(merged.svg), hash }
    return { ok: true, picture, svg: (scheme) => inScheme(merged.svg, scheme) }
  }
  const picture = { width, height, svg: await pack(merged.light), dark: await pack(merged.dark), hash }
  return { ok: true, picture, svg: (scheme) => (scheme === 'dark' ? merged.dark : merged.light) }
}
