import type { DiagramConfig } from '../config.ts'
import { diagramFormat } from '../config-format.ts'
import type { Surroundings, ViewerHost } from '../host.ts'
import { keptSvg } from '../picture/kept-picture.ts'
import type { Scheme } from '../picture/kind.ts'
import { afterPaint, tellSilence } from './after-paint.client.ts'
import { type Painted, paint, schemeOf } from './paint.client.ts'

/** A configuration whose kept picture is reduced to its hash: what stays in memory after the paint. */
export type LeanConfig = Omit<DiagramConfig, 'picture'> & { readonly hash?: string }

type Opened = ReturnType<typeof diagramFormat.open>

/** One frame as first painted: all that comes later goes on from here. */
export interface Frame {
  readonly host: ViewerHost
  readonly root: HTMLElement
  readonly surroundings: Omit<Surroundings, 'config'>
  readonly opened:
    | Exclude<Opened, { state: 'ready' }>
    | { readonly state: 'ready'; readonly config: LeanConfig }
  /** Absent where there is no kept picture that can be opened. */
  readonly painted?: Painted
  /** The kept picture, asked of the host again instead of being held in memory. */
  svgOf(scheme: Scheme): Promise<string | undefined>
}

/**
 * Shows the diagram that is configured in this place of the page. Nothing but the paint runs before the picture is
 * there. Even whether a kept picture is stale is asked after it: a stale one is shown until there is a better one.
 */
export async function showDiagram(host: ViewerHost, root: HTMLElement): Promise<void> {
  const again = () => paintSettled(host, root)
  const frame = await again().catch(() => undefined)
  if (frame?.painted) await idle(window)
  if (frame) afterPaint(frame, again)
  else await tellSilence(root)
}

async function paintSettled(host: ViewerHost, root: HTMLElement): Promise<Frame> {
  const frame = await paintFrame(host, root)
  if (frame.painted) await settled(frame.painted.image)
  return frame
}

async function paintFrame(host: ViewerHost, root: HTMLElement): Promise<Frame> {
  const { config: stored, ...surroundings } = await host.surroundings()
  root.dataset.scheme = surroundings.scheme
  const opened = diagramFormat.open(stored)
  const svgOf = async (scheme: Scheme) => {
    const again = diagramFormat.open((await host.surroundings()).config)
    return again.state === 'ready' && again.config.picture ? keptSvg(again.config.picture, scheme) : undefined
  }
  const frame = { host, root, surroundings, svgOf }
  if (opened.state !== 'ready') return { ...frame, opened }
  const painted = await paintKept(root, opened.config, surroundings.scheme)
  return { ...frame, opened: { state: 'ready', config: lean(opened.config) }, ...(painted && { painted }) }
}

async function paintKept(root: HTMLElement, config: DiagramConfig, scheme: Scheme) {
  if (!config.picture) return undefined
  const painted = paint(root, config, config.picture)
  const svg = await keptSvg(config.picture, schemeOf(config, scheme))
  if (svg === undefined) return undefined
  painted.show(svg)
  return painted
}

function lean({ picture, ...rest }: DiagramConfig): LeanConfig {
  return picture ? { ...rest, hash: picture.hash } : rest
}

function settled(image: HTMLImageElement): Promise<void> {
  return new Promise((resolve) => {
    image.onload = image.onerror = () => resolve()
  })
}

/** How long a frame that is painted leaves the thread to the page's other frames, in milliseconds. */
const calm = 1_000

function idle(view: Window): Promise<void> {
  return new Promise((resolve) => {
    view.setTimeout(() => {
      if (view.requestIdleCallback) view.requestIdleCallback(() => resolve(), { timeout: 2_000 })
      else resolve()
    }, calm)
  })
}
